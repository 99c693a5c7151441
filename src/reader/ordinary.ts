/** What lies in any folder and is no content: left there by git, by operating systems, or for people to read. */

const IN_EVERY_FOLDER =
  /^(?:\.git|\.gitkeep|\.gitignore|\.gitattributes|\.DS_Store|Thumbs\.db|desktop\.ini|README(?:\.\w+)?)$/i;

/** Whether a file or folder of that name is passed over without a word. */
export function isPassedOver(name: string): boolean {
  return IN_EVERY_FOLDER.test(name);
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp|mp4|mov|mp3|pdf)$/i;

/** Whether a name is that of a picture, a recording or a printed page. */
export function isPicture(name: string): boolean {
  return PICTURE.test(name);
}
