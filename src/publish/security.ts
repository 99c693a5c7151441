/** The file that tells to whom faults of security are reported (RFC 9116). */
import type { TrackerData } from '../domain/schema.ts';

interface Security {
  readonly security: NonNullable<TrackerData['security']>;
  readonly language: string;
  /** The file’s own address. */
  readonly address: string;
}

/** The text of security.txt. */
export function securityText({ security: { contact, expires }, language, address }: Security): string {
  const to = /^https?:/i.test(contact) ? contact : `mailto:${contact}`;
  return `Contact: ${to}\nExpires: ${expires}T00:00:00Z\nPreferred-Languages: ${language}\nCanonical: ${address}\n`;
}
