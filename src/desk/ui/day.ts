/** Today, as the content writes days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
