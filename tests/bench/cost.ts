/** What a program costs, run in a process of its own: its start, its compiling and its garbage collector are counted too. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface Cost {
  /** Seconds on all cores together, user and system, also of the programs that it started. */
  readonly cpu: number;
  /** The most memory held at once, in MB. */
  readonly memory: number;
}

/** What a program cost, how long it took by the clock, and what it said. */
export interface Run extends Cost {
  readonly wall: number;
  readonly out: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const REPORTER = new URL('report-cpu.ts', import.meta.url).href;

/** Runs a program, by its file in a folder and its options, on a content folder and gives what it cost. */
export async function costOf(program: readonly string[], content: string, from = root): Promise<Run> {
  const reports = mkdtempSync(join(tmpdir(), 'variorum-cost-'));
  try {
    const run = await watched(program, from, {
      CONTENT_DIR: content,
      CPU_REPORT: reports,
      NODE_OPTIONS: `--import=${REPORTER}`,
    });
    const costs = readdirSync(reports).map((name) => JSON.parse(readFileSync(join(reports, name), 'utf8')) as Cost);
    const cpu = costs.reduce((sum, cost) => sum + cost.cpu, 0);
    return { ...run, cpu, memory: Math.max(run.memory, ...costs.map(({ memory }) => memory)) };
  } finally {
    rmSync(reports, { recursive: true });
  }
}

/** Milliseconds between two looks at the memory of a program. */
const LOOK = 100;

/** Runs a program; its memory as it is seen now and then, with that of the programs that it starts. */
async function watched(program: readonly string[], cwd: string, more: NodeJS.ProcessEnv): Promise<Omit<Run, 'cpu'>> {
  const start = performance.now();
  const running = spawn(process.execPath, [...program], { cwd, env: { ...process.env, ...more } });
  let memory = 0;
  const looking = setInterval(() => {
    memory = Math.max(memory, heldBy(running.pid));
  }, LOOK);
  const ended = new Promise<number | null>((resolve) => running.on('close', resolve));
  const [out, said, status] = await Promise.all([text(running.stdout), text(running.stderr), ended]);
  clearInterval(looking);
  if (status !== 0) throw new Error(`${program.join(' ')} ended with ${status}:\n${said}`);
  return { memory, wall: (performance.now() - start) / 1000, out };
}

/** MB of a process and of all that it started, what they share counted for each; 0 where the system does not tell (all but Linux). */
function heldBy(pid: number | undefined): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const tasks = readdirSync(`/proc/${pid}/task`);
    const started = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return started.reduce((sum, one) => sum + heldBy(Number(one)), Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** The cheapest of several runs: what else the machine does only ever adds to the cost. */
export async function leastCost(program: readonly string[], content: string, runs: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await costOf(program, content));
  return costs.reduce((least, cost) => (cost.cpu < least.cpu ? cost : least));
}
