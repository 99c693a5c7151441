/**
 * `npm run test:hosts`: the built site on real web servers, on loopback ports: nginx, Caddy, Apache, whichever are
 * installed (Debian: apt-get install nginx caddy apache2). A server that is not there is said to be left out.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { HOSTS } from '../../src/publish/hosts/hosts.ts';
import { basePath } from '../serve.ts';
import { checkHost } from './check.ts';

interface Server {
  name: 'nginx' | 'caddy' | 'apache';
  command: string;
  /** Writes what the server needs around the settings, and gives its arguments. */
  prepare: (folder: string, settings: string) => string[];
}

const APACHE_MODULES = ['mpm_event', 'authz_core', 'alias', 'autoindex', 'dir', 'mime', 'headers', 'filter', 'deflate'];

const SERVERS: Server[] = [
  {
    name: 'nginx',
    command: 'nginx',
    prepare: (folder, settings) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const paths = temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
      const around = `daemon off; pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; ${paths}\n`;
      writeFileSync(join(folder, 'conf'), `${around}${settings}}`);
      return ['-c', join(folder, 'conf'), '-e', join(folder, 'log')];
    },
  },
  {
    name: 'caddy',
    command: 'caddy',
    prepare: (folder, settings) => {
      writeFileSync(join(folder, 'conf'), `{\n	admin off\n	auto_https off\n}\n${settings}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'conf')];
    },
  },
  {
    name: 'apache',
    command: 'apache2',
    prepare: (folder, settings) => {
      const modules = APACHE_MODULES.map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`,
      );
      const port = /<VirtualHost (\S+)>/.exec(settings)?.[1] ?? '';
      const around = `ServerName localhost\nServerRoot ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nTypesConfig /etc/mime.types\nListen ${port}\n`;
      writeFileSync(join(folder, 'conf'), `${modules.join('')}${around}${settings}`);
      return ['-X', '-f', join(folder, 'conf')];
    },
  },
];

const site = process.argv[2] ?? 'dist';
let failures = 0;
for (const server of SERVERS) {
  const isThere = spawnSync(server.command, ['-v'], { stdio: 'ignore' }).error === undefined;
  if (isThere) failures += await tried(server);
  else console.log(`${server.name}: not installed, not tried`);
}
process.exitCode = failures === 0 ? 0 : 1;

async function tried({ name, command, prepare }: Server): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), `hosts-${name}-`));
  chmodSync(folder, 0o755);
  const place = { origin: 'https://news.org', base: basePath(site), root: join(folder, 'www'), port: await freePort() };
  mkdirSync(place.root);
  cpSync(site, join(place.root, place.base), { recursive: true });
  const process = spawn(command, prepare(folder, HOSTS[name](place)), { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  process.stderr?.on('data', (text) => said.push(String(text)));
  try {
    const address = `http://127.0.0.1:${place.port}${place.base}`;
    if (!(await answers(address, process))) return report(name, [`does not start: ${said.join('')}`]);
    return report(name, await checkHost(address, site));
  } finally {
    await ended(process);
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(name: string, faults: string[]): number {
  console.log(faults.length === 0 ? `${name}: in order` : `${name}:\n  ${faults.join('\n  ')}`);
  return faults.length;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => {
    probe.listen(0, '127.0.0.1', ready);
  });
  const address = probe.address();
  await new Promise((done) => {
    probe.close(done);
  });
  return typeof address === 'object' && address ? address.port : 0;
}

async function answers(address: string, { exitCode }: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && exitCode === null; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return true;
    await setTimeout(100);
  }
  return false;
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const gone = new Promise((done) => {
    process.once('exit', done);
  });
  process.kill();
  await gone;
}
