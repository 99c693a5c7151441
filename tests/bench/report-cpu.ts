/** Loaded before a program (`node --import`): when it ends, its CPU time and memory go to the file that `CPU_REPORT` names. */
import { writeFileSync } from 'node:fs';
import type { Cost } from './cost.ts';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const cost: Cost = { cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(String(process.env['CPU_REPORT']), JSON.stringify(cost));
});
