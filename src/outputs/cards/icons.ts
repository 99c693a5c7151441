/** The site's symbol as icons, and the manifest that names them. */
import type { Tracker } from '../../model/tracker.ts';
import { colour } from '../../styles/tokens.ts';
import { HOME } from '../../view/addresses.ts';
import { ACCENT, box, type Card, PAPER } from './nodes.ts';

/** The sizes in which the symbol is drawn; 180 for the home screens that read no manifest. */
export const ICON_SIZES = [180, 192, 512] as const;

export const iconPath = (size: (typeof ICON_SIZES)[number]) => `/icons/icon-${size}.png`;

/** The symbol on a field of 32 by 32: two columns of lines, and the spine between them. */
const COLUMNS = 'M5 7h8M5 13h8M5 19h8M5 25h8M19 7h8M19 13h8M19 19h8M19 25h8';
const SPINE = 'M16 3v26';

const SYMBOL = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="-8 -8 48 48"><rect x="-8" y="-8" width="48" height="48" fill="${PAPER}"/><g fill="none" stroke="${ACCENT}"><path d="${COLUMNS}" stroke-width="3"/><path d="${SPINE}" stroke-width="1.5"/></g></svg>`;

/** The symbol without a ground of its own, in the accent of the reader’s scheme. */
export function favicon(): string {
  const { light, dark } = colour('accent');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <style>
  path {
    stroke: ${light};
  }
  @media (prefers-color-scheme: dark) {
    path {
      stroke: ${dark};
    }
  }
  </style>
  <path d="${COLUMNS}" fill="none" stroke-width="3" />
  <path d="${SPINE}" stroke-width="1.5" />
</svg>
`;
}

/** Two columns and the spine between them, with room at the edges for systems that cut icons round. */
export function icon(): Card {
  const image = { type: 'image', className: 'icon', src: 'symbol' } as const;
  return { trees: [box('icon', image)], images: [{ src: 'symbol', svg: SYMBOL }], alt: '' };
}

/** The web manifest; `path` puts the base path before a path of the site. */
export function manifest({ data }: Tracker, path: (path: string) => string): object {
  return {
    name: `${data.name}: ${data.title}`,
    short_name: data.name,
    description: data.sentence,
    lang: data.language,
    start_url: path(HOME),
    scope: path(HOME),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: ICON_SIZES.map((size) => ({
      src: path(iconPath(size)),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: size === 512 ? 'any maskable' : 'any',
    })),
  };
}
