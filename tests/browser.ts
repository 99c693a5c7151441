import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';

/** How to start a browser on this machine; throws one line that says what to install where there is none. */
export function launchOptions(): LaunchOptions {
  const installed = chosenBrowser() ?? installedBrowser();
  if (installed) return { executablePath: installed, args: flags() };
  const folder = packagedBrowser();
  return { executablePath: join(folder, 'chromium'), args: flags(), env: packagedEnvironment(folder) };
}

function chosenBrowser(): string | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH is ${path}, and there is no such file.`);
  return path || undefined;
}

function installedBrowser(): string | undefined {
  return (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
}

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? 'C:');

const INSTALLED: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: windowsFolders.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};

/** Chromium refuses its sandbox to root; no name resolves beyond this machine, so a page cannot reach the network. */
function flags(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/** The folder of the Chromium that comes with `npm ci`, unpacked at first use beside its own archive. */
function packagedBrowser(): string {
  const home = packageFolder();
  const unpacked = join(home, 'unpacked');
  if (!existsSync(unpacked)) unpack(home, unpacked);
  return unpacked;
}

function packageFolder(): string {
  const entry = process.platform === 'linux' && process.arch === 'x64' && resolved('@sparticuz/chromium');
  const folder = entry && /^.*\/@sparticuz\/chromium(?=\/)/.exec(entry)?.[0];
  if (folder) return folder;
  throw new Error('No browser found: install Google Chrome or the package "chromium", or set CHROMIUM_PATH.');
}

function resolved(name: string): string | undefined {
  try {
    return fileURLToPath(import.meta.resolve(name));
  } catch {
    return undefined;
  }
}

/** Unpacks next to the target and renames, so that two test workers never see half a browser. */
function unpack(home: string, target: string): void {
  const staging = mkdtempSync(join(home, 'unpacking-'));
  const script = `import('@sparticuz/chromium').then((it) => it.default.executablePath())`;
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: `nodejs${PACKAGED_LIBRARIES}` };
  execFileSync(process.execPath, ['--eval', script], { cwd: home, env, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(join(staging, 'fonts.conf'), fontSettings(join(target, 'fonts')));
  moveUnlessThere(staging, target);
}

/** The package adds its shared libraries (nss, expat) only where it believes to run on a Lambda of this version. */
const PACKAGED_LIBRARIES = '24.x';

function moveUnlessThere(staging: string, target: string): void {
  try {
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}

/** The package's own font besides the system's, so that text has glyphs on a machine without any. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
</fontconfig>
`;
}

function packagedEnvironment(folder: string): NonNullable<LaunchOptions['env']> {
  return {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
}
