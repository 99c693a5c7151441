/** How far a long command is, on a terminal: a line for each step that is done, and below them what is being done. */
import type { Listener, StepDone } from '../publish/steps.ts';

/** Where it is told; into a pipe nothing is. */
type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** Back to the beginning of the line, and all of it away. */
const CLEAR = '\r\u001B[K';

/** Tells steps to a terminal. */
export function tellOn(terminal: Terminal): Listener {
  const running = new Set<string>();
  const tell = (line: string) => {
    if (terminal.isTTY) terminal.write(`${CLEAR}${line}${running.size > 0 ? `${[...running].join(', ')} …` : ''}`);
  };
  return {
    begins(name) {
      running.add(name);
      tell('');
    },
    ends(step) {
      running.delete(step.name);
      tell(`${stepLine(step)}\n`);
    },
  };
}

/** “   1,204 pages in 3.2 s”. */
export function stepLine({ name, count, seconds }: StepDone): string {
  return `${count.toLocaleString('en').padStart(8)} ${name} in ${seconds.toFixed(1)} s`;
}
