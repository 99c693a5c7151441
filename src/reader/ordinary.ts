/** What lies in any folder and is no content: left there by git, by operating systems and editors, or for people to read. */

const IN_EVERY_FOLDER =
  /^(?:\.git(?:keep|ignore|attributes)?|\.DS_Store|\._.*|__MACOSX|Icon\r|Thumbs\.db|desktop\.ini|README(?:\.\w+)?)$/i;

/** What stands at the top of a repository; further down the same names are those of pages. */
const AT_THE_TOP = /^(?:\..*|LICEN[CS]E|COPYING|NOTICE|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|CODEOWNERS)(?:\.\w+)?$/i;

/** Whether a path of the content folder is passed over without a word. */
export function isPassedOver(path: string): boolean {
  const names = path.split('/');
  return AT_THE_TOP.test(names[0] ?? '') || names.some((name) => IN_EVERY_FOLDER.test(name));
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp|mp4|mov|mp3)$/i;

/** Whether a name is that of a picture or a recording. */
export function isPicture(name: string): boolean {
  return PICTURE.test(name);
}

const TEXT = /\.(?:ya?ml|json|te?xt|md|mdx|mkdn?|mdown|markdown)$/i;

/** Whether a name is that of a plain text: another ending may be all that it needs. */
export function isPlainText(name: string): boolean {
  return TEXT.test(name);
}
