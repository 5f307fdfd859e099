import { findLink, type LinkPurpose, type SignedLink } from '@minutebook/data-access';
import type { EntityManager } from 'typeorm';
import { notFound, Refusal, type Actor, type Settings } from '../platform/index';

const dayMs = 86_400_000;

/** A form stays open for two months past the last day: a late answer is better than none. */
export const linkEnds = (now: Date, lastDay: string | null): Date =>
  new Date(Math.max(now.getTime() + 60 * dayMs, lastDay === null ? 0 : Date.parse(lastDay) + 60 * dayMs));

/** Of a page that opens without an account. */
export const linkAddress = ({ publicUrl = '' }: Settings, page: string, token: string): string =>
  `${publicUrl.replace(/\/$/, '')}/${page}/${token}`;

/** The link of a token for this purpose, if it is still good; opened for the first time it says when. */
export async function openLink(
  manager: EntityManager,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<SignedLink> {
  const link = await findLink(manager, token, purpose);
  if (!link) throw notFound('link');
  if (link.usedAt)
    throw new Refusal(410, 'link-used', 'This link was used already. What was sent with it has arrived.');
  if (link.revokedAt)
    throw new Refusal(410, 'link-revoked', 'This link was recalled. Ask the clerk for a new one.');
  if (link.expiresAt <= now)
    throw new Refusal(410, 'link-expired', 'This link has expired. Ask the clerk for a new one.');
  return link;
}

/** Who acts by a link: nobody with an account, named as the link names them. */
export const holderOf = ({ authorityId, toName }: SignedLink): Actor => ({
  ...{ userId: null, name: toName, authorityId, grants: [] },
});
