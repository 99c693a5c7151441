/** `npm run host`: the settings of a web server or host for this site, at its address. */
import { isKeyOf } from '../domain/records.ts';
import { HOSTS } from '../publish/hosts/hosts.ts';
import { siteAddress } from '../reader/address.ts';
import { checkGivenAddress, optionsFrom, run, said, UsageError } from './command.ts';

const NAMES = Object.keys(HOSTS).join(', ');

const HELP = `npm run --silent host -- --for <host> [--root <folder>] [--help]

Prints the settings of a host for this site: headers, types, compression, the page for missing ones. SITE_URL gives the
address; without it, address in tracker.yaml. Pages about each: src/publish/hosts/.

--for <host>     one of ${NAMES}
--root <folder>  the folder of the server that holds the site, below the path of its address; /var/www/variorum
`;

await run((given) => {
  const options = { for: { type: 'string' }, root: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { for: host = '', root = '/var/www/variorum', help } = optionsFrom(given, options);
  if (help) return said(HELP);
  if (!isKeyOf(HOSTS, host)) throw new UsageError(`“${host}” is none of the hosts: there are ${NAMES}.`);
  checkGivenAddress();
  return said(HOSTS[host]({ ...siteAddress(), root }));
});
