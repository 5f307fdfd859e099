import { findLink, type LinkPurpose, SignedLink } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan, type EntityManager } from 'typeorm';
import { Clock, Refusal } from '../platform/index';
import { LinkLimits } from './link-limits';

/** Somebody who holds a mailed link: the token, and the network address it is opened from. */
export interface Opened {
  token: string;
  address: string;
}

/**
 * Where mailed links are looked at. Whoever holds one may see and do the one thing that it is for, also when it was forwarded;
 * what is over says so in a sentence (410), and what we never signed is not found (404).
 */
@Injectable()
export class LinkDesk {
  constructor(
    private readonly dataSource: DataSource,
    readonly clock: Clock,
    private readonly limits: LinkLimits,
  ) {}

  /** The link, if it is still good. The first opening is noted. */
  async open({ token, address }: Opened, purpose: LinkPurpose): Promise<SignedLink> {
    await this.limits.count(address, 1);
    const { manager } = this.dataSource;
    const link = await findLink(manager, token, purpose);
    if (!link) {
      await this.limits.count(address, 9);
      throw unknown();
    }
    await this.refuseIfOver(manager, link);
    const { id, authorityId } = link;
    await manager.update(SignedLink, { id, authorityId, openedAt: IsNull() }, { openedAt: this.clock.now() });
    return link;
  }

  /** Uses the link up within the caller's transaction. Of two who come at once one gets through, and the other is told. */
  async use(manager: EntityManager, { id, authorityId }: SignedLink): Promise<void> {
    const link = await manager.findOne(SignedLink, {
      where: { id, authorityId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!link) throw unknown();
    await this.refuseIfOver(manager, link);
    await manager.update(SignedLink, { id, authorityId }, { usedAt: this.clock.now() });
  }

  private async refuseIfOver(manager: EntityManager, link: SignedLink): Promise<void> {
    const { usedAt, revokedAt, expiresAt } = link;
    if (usedAt)
      throw new Refusal(410, 'link-used', 'This link was used already. What was sent with it has arrived.');
    if (revokedAt) throw (await isReplaced(manager, link)) ? replaced() : recalled();
    if (expiresAt <= this.clock.now())
      throw new Refusal(410, 'link-expired', 'This link has expired. Ask the clerk for a new one.');
  }
}

/** Whether the same was sent to the same address again, which recalls the one before. */
const isReplaced = (manager: EntityManager, link: SignedLink): Promise<boolean> => {
  const { authorityId, purpose, subjectId, toAddress, createdAt } = link;
  const newer = { createdAt: MoreThan(createdAt), revokedAt: IsNull() };
  return manager.existsBy(SignedLink, { authorityId, purpose, subjectId, toAddress, ...newer });
};

const replaced = (): Refusal =>
  new Refusal(410, 'link-replaced', 'A newer link was sent in place of this one: look for a later mail.');

const recalled = (): Refusal =>
  new Refusal(
    410,
    'link-revoked',
    'The council has recalled this link; if you still want to answer, ask the clerk.',
  );

const unknown = (): Refusal =>
  new Refusal(
    404,
    'link-unknown',
    'This link does not work. Perhaps it was cut when it was copied: open it from the mail again, or ask the clerk.',
  );
