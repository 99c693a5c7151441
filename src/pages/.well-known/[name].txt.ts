/** To whom faults of security are reported, where the tracker says it. */
import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/site/href.ts';
import { loadTracker } from '../../load-tracker.ts';
import { securityText } from '../../publish/security.ts';

export function getStaticPaths() {
  const { security, language } = loadTracker().data;
  const address = fullAddress('/.well-known/security.txt');
  return security
    ? [{ params: { name: 'security' }, props: { text: securityText({ security, language, address }) } }]
    : [];
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
