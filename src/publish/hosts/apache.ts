/** The site on Apache httpd, as a file for `sites-available`; it needs the modules alias, deflate, dir, filter, headers and mime. */
import { common, extensionsByType, type PathHeader, type Place, pathHeaders, textTypes } from './settings.ts';

export function apache(place: Place): string {
  const { origin, base, root, port } = place;
  const types = extensionsByType().map(([type, extensions]) => `  AddType ${type} .${extensions.join(' .')}\n`);
  const texts = textTypes();
  return `<VirtualHost ${port ? `127.0.0.1:${port}` : '*:80'}>
  ServerName ${new URL(origin).hostname}
  DocumentRoot ${root}
  <Directory ${root}>
    Require all granted
    AllowOverride None
    Options -Indexes
  </Directory>
  RedirectMatch 404 ^${base}_headers$
  DirectoryIndex index.html
  ErrorDocument 403 ${base}404.html
  ErrorDocument 404 ${base}404.html
${types.join('')}  AddDefaultCharset utf-8
  AddCharset utf-8 ${extensionsByType()
    .filter(([type]) => texts.includes(type))
    .flatMap(([, extensions]) => extensions.map((extension) => `.${extension}`))
    .join(' ')}
  AddOutputFilterByType DEFLATE ${texts.join(' ')}
  DeflateAlterETag NoChange
${common(place)
  .map(([name, value]) => `  Header always set ${name} "${value}"\n`)
  .join('')}${pathHeaders(place).flatMap(headerLines).join('')}</VirtualHost>
`;
}

/** The value of most paths first, then what certain paths get in its place. */
function headerLines({ name, otherwise, cases }: PathHeader): string[] {
  const first = otherwise === '' ? [] : [`  Header always set ${name} "${otherwise}"\n`];
  const others = cases.map(({ pattern, value }) => {
    const change = value === '' ? `unset ${name}` : `set ${name} "${value}"`;
    return `  Header always ${change} "expr=%{REQUEST_URI} =~ m#${pattern}#"\n`;
  });
  return [...first, ...others];
}
