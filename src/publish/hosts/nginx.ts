/** The site on nginx, as a file for `/etc/nginx/conf.d/`. */
import { common, extensionsByType, type PathHeader, type Place, pathHeaders, textTypes } from './settings.ts';

export function nginx(place: Place): string {
  const { origin, base, root, port } = place;
  const { hostname } = new URL(origin);
  const headers = pathHeaders(place);
  const types = extensionsByType().map(([type, extensions]) => `    ${type} ${extensions.join(' ')};\n`);
  const compressed = textTypes().filter((type) => type !== 'text/html');
  return `${headers.map(map).join('')}
server {
  listen ${port ? `127.0.0.1:${port}` : 80};
  server_name ${hostname};
  root ${root};
  index index.html;
  absolute_redirect off;
  error_page 403 404 =404 ${base}404.html;
  types {
${types.join('')}  }
  charset utf-8;
  charset_types ${textTypes()
    .filter((type) => type !== 'text/html')
    .join(' ')};
  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types ${compressed.join(' ')};
${common(place)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join(
    '',
  )}${headers.map(({ name }) => `  add_header ${name} $${variable(name)} always;\n`).join('')}  location = ${base}_headers { return 404; }
}
`;
}

function map({ name, otherwise, cases }: PathHeader): string {
  const lines = cases.map(({ pattern, value }) => `  "~${pattern}" "${value}";\n`);
  return `map $uri $${variable(name)} {\n  default "${otherwise}";\n${lines.join('')}}\n`;
}

function variable(name: string): string {
  return `variorum_${name.toLowerCase().replaceAll('-', '_')}`;
}
