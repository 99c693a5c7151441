/** The site on Caddy, as a Caddyfile; Caddy fetches and renews the certificate for https itself. */
import { common, extensionsByType, type PathHeader, type Place, pathHeaders, textTypes } from './settings.ts';

export function caddy(place: Place): string {
  const { origin, base, root, port } = place;
  const types = extensionsByType().map(([type, extensions], index) => typeRule(type, extensions, index));
  return `${port ? `http://127.0.0.1:${port}` : origin} {
	root * ${root}
	encode zstd gzip {
		match {
${textTypes()
  .map((type) => `			header Content-Type ${type}*\n`)
  .join('')}		}
	}
	header {
${common(place)
  .map(([name, value]) => `		${name} "${value}"\n`)
  .join('')}	}
${pathHeaders(place).map(pathRule).join('')}${types.join('')}	file_server {
		hide _headers
	}
	handle_errors {
		header Content-Type "text/html; charset=utf-8"
${pathHeaders(place).map(pageHeader).join('')}		rewrite * ${base}404.html
		file_server
	}
}
`;
}

/** One matcher for each value of a header, and one for what none of them matches. */
function pathRule({ name, otherwise, cases }: PathHeader): string {
  const key = name.toLowerCase();
  const byValue = Map.groupBy(cases, ({ value }) => value);
  const alternatives = (list: PathHeader['cases']) => list.map(({ pattern }) => pattern).join('|');
  const rules = [...byValue].map(([value, list], index) =>
    value === ''
      ? ''
      : `	@${key}-${index} path_regexp ${alternatives(list)}\n	header @${key}-${index} ${name} "${value}"\n`,
  );
  const rest = cases.length > 0 ? `not path_regexp ${alternatives(cases)}` : 'path *';
  return `${rules.join('')}${otherwise === '' ? '' : `	@${key} ${rest}\n	header @${key} ${name} "${otherwise}"\n`}`;
}

/** What a page gets, whatever the path was of which there is none. */
function pageHeader({ name, otherwise }: PathHeader): string {
  return otherwise === '' ? `		header -${name}\n` : `		header ${name} "${otherwise}"\n`;
}

function typeRule(type: string, extensions: readonly string[], index: number): string {
  const isText = !/^(?:image\/(?!svg)|font\/|application\/octet)/.test(type);
  const paths = extensions.map((extension) => `*.${extension}`).join(' ');
  return `	@type-${index} path ${paths}\n	header @type-${index} Content-Type "${type}${isText ? '; charset=utf-8' : ''}"\n`;
}
