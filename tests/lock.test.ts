/** The lock file: every package with its digest, and the Node.js of each system for that system alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const locked = Object.entries(packages).filter(([path]) => path !== '');

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  libc?: string | string[];
}

test('every package is held to its digest, and none comes from elsewhere than a registry', () => {
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined && !/^https:/.test(resolved))).toEqual([]);
});

test('the Node.js of all systems is of one version, and those for glibc stay away from musl', () => {
  const nodes = locked.filter(([path]) => /^node_modules\/node-(?:bin-)?(?:darwin|linux|win)-/.test(path));
  expect(nodes).toHaveLength(5);
  expect(new Set(nodes.map(([, { version }]) => version))).toEqual(new Set([read('.nvmrc').trim()]));
  const systems = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win-x64'];
  expect(nodes.map(([path]) => path.replace(/^.*\/node-(?:bin-)?/, '')).sort()).toEqual(systems);
  const forLinux = nodes.filter(([path]) => path.includes('linux'));
  expect(forLinux.map(([, { libc }]) => libc)).toEqual([['glibc'], ['glibc']]);
});

test('a package that would run a script when it is installed is refused by name', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  const { allowScripts } = JSON.parse(read('package.json'));
  expect(scripted.filter(([path]) => allowScripts[path.replace(/^.*node_modules\//, '')] !== false)).toEqual([]);
  expect(Object.values(allowScripts)).not.toContain(true);
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

test('every action of GitHub’s is held to one commit, with the version beside it for readers', () => {
  const files = ['.github/workflows/checks.yml', '.github/workflows/release.yml', 'src/publish/hosts/pages.yml'];
  const used = files.flatMap((file) => Array.from(read(file).matchAll(/uses: (.+)/g), ([, action = '']) => action));
  expect(used.length).toBeGreaterThan(8);
  expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  const names = new Set(used.map((action) => action.split('@', 1)[0]));
  expect(new Set(used).size).toBe(names.size);
});
