/** How cards look: the tokens of the site in pixels, large enough for a picture 300 pixels wide. */
import { type Typeface, typeface } from '../../styles/tokens.ts';
import { ACCENT, DOTS, HAIRLINE, INK, INK_SOFT, PAPER } from './nodes.ts';

/** The fonts of cards; a picture cannot fall back on those of its reader. */
export const SERIF = typeface('serif');
export const SANS = typeface('sans');
export const ARABIC: Typeface = { family: 'Noto Sans Arabic', fontsource: 'noto-sans-arabic' };

export const CARD_STYLES = `
.card {
  display: flex; flex-direction: column; width: 100%; height: 100%; padding: 38px 60px 26px;
  background: ${PAPER}; color: ${INK}; font-family: "${SANS.family}", "${ARABIC.family}"; font-size: 28px; line-height: 1.25; overflow-wrap: anywhere;
}
.rtl { direction: rtl; }
.words { font-family: "${SERIF.family}", "${ARABIC.family}"; }
.above { color: ${ACCENT}; font-size: 25px; font-weight: 600; padding-bottom: 6px; flex-shrink: 0; }
.title { font-weight: 600; line-height: 1.12; letter-spacing: -0.01em; padding-bottom: 22px; text-wrap: balance; line-clamp: 3; text-overflow: ellipsis; flex-shrink: 0; }
.title.words { letter-spacing: 0; }
.size-0 { font-size: 60px; } .size-1 { font-size: 52px; } .size-2 { font-size: 44px; } .size-3 { font-size: 38px; } .size-4 { font-size: 36px; } .size-5 { font-size: 32px; line-clamp: 5; }
.spread, .groups, .article, .counts { display: flex; flex-grow: 1; min-height: 0; overflow: hidden; border-top: 3px solid ${INK}; }
.side > *, .groups > *, .group-lines > *, .figure > * { flex-shrink: 0; }
.side { display: flex; flex-direction: column; flex-grow: 1; flex-basis: 0; min-width: 0; padding-top: 18px; }
.spine { display: flex; flex-direction: column; align-items: center; justify-content: center; width: 226px; flex-shrink: 0; gap: 8px; padding: 0 14px; }
.mark { flex-shrink: 0; }
.large { width: 76px; height: 76px; } .small { width: 38px; height: 38px; }
.relation { color: ${ACCENT}; font-weight: 600; font-size: 30px; line-height: 1.15; }
.relation.contradict { color: ${INK}; }
.spine .relation { text-align: center; text-wrap: balance; }
.outlet { color: ${ACCENT}; font-weight: 600; font-size: 30px; }
.soft { color: ${INK_SOFT}; font-size: 23px; }
.figure { display: flex; flex-direction: column; margin-top: 6px; }
.number { line-height: 1.05; } .number.short { font-size: 104px; } .number.middle { font-size: 74px; } .number.long { font-size: 50px; }
.about { font-size: 38px; line-height: 1.2; }
.position { margin-top: 12px; font-size: 50px; font-weight: 600; line-height: 1.12; text-wrap: balance; }
.position.long { font-size: 38px; }
.position.two { font-size: 38px; } .position.two.long { font-size: 32px; }
.position.beneath { margin-top: 8px; font-size: 27px; line-height: 1.2; }
.excerpt { margin-top: 10px; font-size: 50px; line-height: 1.14; text-wrap: pretty; } .excerpt.long { font-size: 40px; }
.figure + .excerpt { margin-top: 6px; font-size: 38px; }
.excerpt.two { font-size: 38px; } .excerpt.two.long { font-size: 32px; }
.firmness { margin-top: 8px; color: ${INK_SOFT}; font-size: 26px; line-height: 1.2; text-wrap: pretty; }
.roomy .number.short { font-size: 132px; } .roomy .excerpt.one.brief { font-size: 54px; } .roomy .figure + .excerpt.brief { font-size: 42px; }
.close .number.short { font-size: 90px; } .close .position { font-size: 42px; margin-top: 8px; } .close .position.two { font-size: 34px; } .close .position.long { font-size: 36px; } .close .position.beneath { font-size: 25px; margin-top: 4px; }
.close .excerpt { font-size: 42px; margin-top: 6px; } .close .excerpt.long { font-size: 34px; } .close .figure + .excerpt { font-size: 32px; } .close .excerpt.two { font-size: 32px; } .close .excerpt.two.long { font-size: 29px; } .close .firmness { font-size: 24px; margin-top: 4px; }
.dense .outlet { font-size: 27px; } .dense .soft { font-size: 21px; } .dense .number.short, .dense .number.middle { font-size: 64px; } .dense .about { font-size: 30px; }
.dense .position, .dense .position.long { font-size: 34px; margin-top: 6px; } .dense .position.two { font-size: 29px; } .dense .position.beneath { font-size: 23px; margin-top: 2px; }
.dense .excerpt, .dense .excerpt.long, .dense .excerpt.two, .dense .figure + .excerpt { font-size: 29px; margin-top: 4px; } .dense .firmness { font-size: 22px; margin-top: 2px; }
.dense .group { padding: 4px 0; } .dense .group-label { font-size: 36px; } .dense .group-label:not(.words) { font-size: 30px; } .dense .relation-line { padding: 8px 0; }
.count { font-size: 33px; line-height: 1.15; }
.silence { display: flex; align-items: center; justify-content: center; flex-grow: 1; margin: 18px 0 26px; border: 4px dotted ${DOTS}; }
.silent { color: ${INK_SOFT}; font-size: 32px; text-align: center; padding: 0 24px; }
.tension { display: flex; flex-direction: column; align-items: center; gap: 4px; margin-top: 16px; }
.tension .relation { font-size: 24px; }
.groups { flex-direction: column; } .groups .side { padding-top: 8px; border-top: 1px solid ${HAIRLINE}; }
.relation-line { display: flex; align-items: center; gap: 14px; padding: 18px 0 14px; }
.relation-line .relation { font-size: 34px; margin-right: 24px; }
.group { display: flex; align-items: center; gap: 28px; padding: 9px 0; border-top: 1px solid ${HAIRLINE}; }
.group-label { width: 460px; flex-shrink: 0; font-size: 50px; line-height: 1.1; line-clamp: 2; text-overflow: ellipsis; }
.group-label:not(.words) { font-weight: 600; font-size: 36px; line-clamp: 3; }
.group-lines { display: flex; flex-direction: column; min-width: 0; }
.group .firmness { margin-top: 0; font-size: 27px; }
.more { padding-top: 8px; }
.article { flex-direction: column; padding-top: 24px; gap: 4px; }
.article .outlet { font-size: 38px; } .article .soft { font-size: 28px; }
.held { margin-top: 18px; font-size: 30px; }
.sentence { font-size: 32px; line-height: 1.3; padding-bottom: 24px; line-clamp: 3; text-overflow: ellipsis; }
.counts { flex-wrap: wrap; align-content: flex-start; padding-top: 22px; }
.count { display: flex; align-items: center; gap: 14px; width: 540px; padding: 8px 0; }
.title, .sentence, .foot { flex-shrink: 0; }
.foot { display: flex; align-items: baseline; padding-top: 12px; border-top: 1px solid ${HAIRLINE}; }
.foot-words { font-size: 26px; font-weight: 600; flex-shrink: 0; } .foot-date { margin-left: 22px; font-size: 21px; color: ${INK_SOFT}; flex-grow: 1; flex-shrink: 0; }
.icon { width: 100%; height: 100%; }
.site { font-family: "${SERIF.family}"; font-weight: 600; font-size: 36px; line-height: 1.2; margin-left: 22px; line-clamp: 1; text-overflow: ellipsis; text-align: right; } .site.long { font-size: 26px; }
`;
