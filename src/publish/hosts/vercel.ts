/** The site on Vercel, as `vercel.json` at the root of the repository. */
import { common, type PathHeader, type Place, pathHeaders } from './settings.ts';

export function vercel(place: Place): string {
  const rules = [
    rule(`${place.base}(.*)`, Object.fromEntries(common(place))),
    ...pathHeaders(place).flatMap((header) => rulesOf(header, place.base)),
  ];
  const settings = {
    framework: null,
    buildCommand: 'npm run build -- --release',
    outputDirectory: 'dist',
    trailingSlash: true,
    headers: rules,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Every path gets each header by one rule: sources are regular expressions over the whole path. */
function rulesOf({ name, otherwise, cases }: PathHeader, base: string) {
  const below = (pattern: string) => pattern.slice(1 + base.replaceAll('.', '\\.').length);
  const others = cases.map(({ pattern }) => below(pattern)).join('|');
  const rest = others ? `((?!${others}).*)` : '(.*)';
  return [
    ...cases.flatMap(({ pattern, value }) =>
      value === ''
        ? []
        : [rule(`${base}(${below(pattern).replace(/\/$/, '/.*').replace(/\$$/, '')})`, { [name]: value })],
    ),
    ...(otherwise === '' ? [] : [rule(`${base}${rest}`, { [name]: otherwise })]),
  ];
}

function rule(source: string, headers: Readonly<Record<string, string>>) {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
}
