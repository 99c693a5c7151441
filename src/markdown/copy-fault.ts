/** Something that a verbatim copy may not hold; lines and columns count from 1. */
export interface CopyFault {
  readonly code: 'bad-copy' | 'swallowed-text';
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}
