/** What git knows of the ledger of public ids, where the content lies in a repository. */
import { spawnSync } from 'node:child_process';
import { type PermalinksData, permalinksSchema } from '../domain/schema.ts';
import { readYaml } from './yaml.ts';

/**
 * The ledger of a content folder as it was last committed, or at the commit that `PERMALINKS_SINCE` names; undefined
 * without git, without a commit that holds it, or if it cannot be read.
 */
export function readCommittedLedger(folder: string): PermalinksData | undefined {
  const commit = process.env['PERMALINKS_SINCE'] || 'HEAD';
  const { status, stdout } = spawnSync('git', ['-C', folder, 'show', `${commit}:./permalinks.yaml`], {
    encoding: 'utf8',
    maxBuffer: 200_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) return undefined;
  return permalinksSchema.safeParse(readYaml(stdout, 'permalinks.yaml').data).data;
}

/** Whether the ledger of a content folder is as it was last committed; undefined without git or a repository. */
export function isLedgerCommitted(folder: string): boolean | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'status', '--porcelain', '--', 'permalinks.yaml'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout === '' : undefined;
}
