/** Loaded into a program and all that it starts (`NODE_OPTIONS`): as each ends, what it cost goes into the folder that `CPU_REPORT` names. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Cost } from './cost.ts';

function report(): void {
  const { user, system } = process.cpuUsage();
  const cost: Cost = { cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(join(String(process.env['CPU_REPORT']), `${process.pid}.json`), JSON.stringify(cost));
}

if (isMainThread) process.on('exit', report);
