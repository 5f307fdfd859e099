import { randomBytes, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { In, IsNull, type EntityManager } from 'typeorm';
import { LinkKey } from './link-key.entity';
import { type LinkPurpose, SignedLink } from './signed-link.entity';

export interface LinkToSign {
  authorityId: string;
  purpose: LinkPurpose;
  subjectId: string;
  to: { name: string; address: string };
  expiresAt: Date;
}

/** Makes a link within the caller's transaction. Returns the token that goes into its address, signed with the council's key. */
export async function signLink(manager: EntityManager, link: LinkToSign): Promise<string> {
  const [token = ''] = await signLinks(manager, link.authorityId, [link]);
  return token;
}

/** Several links of one council at once: reminders come in thousands. Their tokens, in order. */
export async function signLinks(
  manager: EntityManager,
  authorityId: string,
  links: readonly Omit<LinkToSign, 'authorityId'>[],
): Promise<string[]> {
  const key = await keyOf(manager, authorityId);
  const rows = links.map(({ purpose, subjectId, to, expiresAt }) => ({
    ...{ id: randomUUID(), authorityId, purpose, subjectId, expiresAt },
    ...{ toName: to.name, toAddress: to.address },
  }));
  // PostgreSQL takes 65,535 values in one query
  for (let first = 0; first < rows.length; first += 1000)
    await manager.insert(SignedLink, rows.slice(first, first + 1000));
  return Promise.all(
    rows.map(({ id, purpose, expiresAt }) =>
      new SignJWT({ council: authorityId })
        .setProtectedHeader({ alg: 'HS256' })
        .setJti(id)
        .setAudience(purpose)
        .setExpirationTime(expiresAt)
        .sign(key),
    ),
  );
}

/**
 * The link that a token belongs to, whether still good or not; null for a token that this council did not sign for this
 * purpose. An expired one is found too, so that its page can say so.
 */
export async function findLink(
  manager: EntityManager,
  token: string,
  purpose: LinkPurpose,
): Promise<SignedLink | null> {
  const authorityId = councilOf(token);
  if (authorityId === null) return null;
  const known = await manager.findOneBy(LinkKey, { authorityId });
  if (!known) return null;
  try {
    const { payload } = await jwtVerify(token, known.key, {
      audience: purpose,
      algorithms: ['HS256'],
      // whether it is over stands in the row, where it can be said in words
      currentDate: new Date(0),
    });
    return await manager.findOneBy(SignedLink, { id: payload.jti ?? '', authorityId, purpose });
  } catch {
    return null;
  }
}

/** Ends every link of one purpose to one row. */
export async function revokeLinks(
  manager: EntityManager,
  {
    authorityId,
    purpose,
    subjectId,
    at,
  }: Pick<LinkToSign, 'authorityId' | 'purpose'> & { subjectId: string | readonly string[]; at: Date },
): Promise<void> {
  const subjects = In([subjectId].flat());
  const where = { authorityId, purpose, subjectId: subjects, usedAt: IsNull(), revokedAt: IsNull() };
  await manager.update(SignedLink, where, { revokedAt: at });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function councilOf(token: string): string | null {
  try {
    const [, body = ''] = token.split('.');
    const { council } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { council?: unknown };
    return typeof council === 'string' && uuid.test(council) ? council : null;
  } catch {
    return null;
  }
}

async function keyOf(manager: EntityManager, authorityId: string): Promise<Buffer> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(LinkKey)
    .values({ authorityId, key: randomBytes(32) })
    .orIgnore()
    .execute();
  const { key } = await manager.findOneByOrFail(LinkKey, { authorityId });
  return key;
}
