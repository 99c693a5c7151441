/** The server of the desk, on this machine only: its page, its script, and the answers of the desk as JSON. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Interface } from './bundle.ts';
import { Desk } from './desk.ts';
import { refusal } from './guard.ts';
import { Conflict } from './store.ts';

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'self'; img-src data:; font-src data:; frame-src http://127.0.0.1:* http://localhost:*; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
/** More than any change takes. */
const MAX_BODY = 8_000_000;

/** Serves the desk over a content folder. */
export async function serveDesk(
  folder: string,
  { script, style }: Interface,
  port = 0,
): Promise<{ server: Server; address: string }> {
  const desk = new Desk(folder);
  const token = randomBytes(24).toString('hex');
  const files: Record<string, [string, string]> = {
    '/': ['text/html; charset=utf-8', pageWith(token)],
    '/desk.js': ['text/javascript; charset=utf-8', script],
    '/desk.css': ['text/css; charset=utf-8', style],
  };
  const server = createServer((request, response) => {
    const refused = refusal(request, portOf(server), token);
    const file = files[request.url ?? ''];
    if (refused) send(response, 403, 'text/plain; charset=utf-8', `Refused: ${refused}.\n`);
    else if (request.method === 'GET' && file) send(response, 200, ...file);
    else void answer(desk, request, response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${portOf(server)}/` };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function pageWith(token: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="desk-token" content="${token}">
<title>The desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<div id="desk"></div>
<script type="module" src="/desk.js"></script>
</html>
`;
}

async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const json = 'application/json; charset=utf-8';
  try {
    const [, name = ''] = /^\/api\/(\w+)$/.exec(request.url ?? '') ?? [];
    if (request.method !== 'POST' || !name) return send(response, 404, 'text/plain; charset=utf-8', 'Not here.\n');
    send(response, 200, json, JSON.stringify(await desk.answer(name, JSON.parse(await bodyOf(request)))));
  } catch (error) {
    send(response, error instanceof Conflict ? 409 : 400, json, JSON.stringify({ message: messageOf(error) }));
  }
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'ENOSPC' ? 'The disk is full. Nothing was written.' : error.message;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('That is more than the desk takes at once.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body);
}
