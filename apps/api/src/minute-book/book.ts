import { Body, ExemptBookPart, MinuteBookVersion } from '@minutebook/data-access';
import { bookBeginning, hashLink, type BookLink } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { hashing } from './hashing';

export interface NewLink extends Omit<BookLink, 'seq' | 'exemptSha256'> {
  authorityId: string;
  /** The Part B minutes, or null where there are none. */
  exempt: object | null;
}

/**
 * Adds a link to the body's minute book, and gives its hash. The body is locked until the transaction ends, so that links come one
 * after the other.
 */
export async function addToBook(
  manager: EntityManager,
  { exempt, authorityId, ...link }: NewLink,
): Promise<string> {
  const { bodyId } = link;
  await manager.findOneOrFail(Body, {
    where: { id: bodyId, authorityId },
    lock: { mode: 'pessimistic_write' },
  });
  const last = await manager.findOne(MinuteBookVersion, {
    where: { authorityId, bodyId },
    select: { seq: true, sha256: true },
    order: { seq: 'DESC' },
  });
  const previousSha256 = last?.sha256 ?? bookBeginning;
  const exemptSha256 = exempt ? hashing.sha256(hashing.canonicalize(exempt)) : '';
  const full: BookLink = { ...link, seq: (last?.seq ?? 0) + 1, exemptSha256 };
  const sha256 = hashLink(previousSha256, full, hashing);
  const { id } = await manager.save(
    MinuteBookVersion,
    manager.create(MinuteBookVersion, {
      ...full,
      authorityId,
      at: new Date(full.at),
      previousSha256,
      sha256,
    }),
  );
  if (exempt) await manager.insert(ExemptBookPart, { authorityId, bookVersionId: id, content: exempt });
  return sha256;
}
