import { revokeLinks, signLink, type RecommendationResponse, type SignedLink } from '@minutebook/data-access';
import { instantAt } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { Actor, Settings } from '../platform/index';

const dayMs = 86_400_000;

/** A form stays open for two months past the last day: a late answer is better than none. */
export const linkEnds = (now: Date, lastDay: string | null): Date =>
  new Date(Math.max(now.getTime() + 60 * dayMs, lastDay === null ? 0 : Date.parse(lastDay) + 60 * dayMs));

/** Of a page that opens without an account. */
export const linkAddress = ({ publicUrl = '' }: Settings, page: string, token: string): string =>
  `${publicUrl.replace(/\/$/, '')}/${page}/${token}`;

/** Signs the department's link to the form, in place of earlier ones. The paragraph of a mail that has its address. */
export async function formByLink(
  manager: EntityManager,
  settings: Settings,
  { authorityId, id: subjectId }: RecommendationResponse,
  { to, at, lastDay }: { to: { name: string; address: string }; at: Date; lastDay: string | null },
): Promise<string> {
  const purpose = 'response-form';
  await revokeLinks(manager, { authorityId, purpose, subjectId, at });
  const expiresAt = linkEnds(at, lastDay === null ? null : instantAt(lastDay, '23:59'));
  const token = await signLink(manager, { authorityId, purpose, subjectId, to, expiresAt });
  return `Write the response here, without an account:\n${linkAddress(settings, 'respond', token)}`;
}

/** Who acts by a link: nobody with an account, named as the link names them. */
export const holderOf = ({ authorityId, toName }: SignedLink): Actor => ({
  ...{ userId: null, name: toName, authorityId, grants: [] },
});
