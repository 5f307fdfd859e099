import type { updateWordingSchema, Wording } from '@minutebook/contracts';
import { Body, PolicyRow } from '@minutebook/data-access';
import { formatDate, type Permission } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { CouncilRulesReader } from '../meetings/index';
import { AuditLog, authorise, Clock, notFound, type Actor } from '../platform/index';
import { wordingInForce } from './wording-in-force';

type Update = z.output<typeof updateWordingSchema>;

/** The phrases and headings of a body, effective-dated: minutes of before keep theirs. */
@Injectable()
export class WordingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, bodyId: string): Promise<Wording> {
    const body = await bodyOf(this.dataSource.manager, actor, 'minutes.read', bodyId);
    return wordingInForce(await this.rules.read(actor.authorityId), body, this.clock.today());
  }

  async write(actor: Actor, bodyId: string, { effectiveFrom, ...value }: Update): Promise<Wording> {
    await this.dataSource.transaction(async (manager) => {
      const body = await bodyOf(manager, actor, 'minutes.edit', bodyId);
      const key = { authorityId: actor.authorityId, bodyId, kind: 'wording' as const, effectiveFrom };
      await manager.delete(PolicyRow, key);
      await manager.insert(PolicyRow, { ...key, value });
      await this.audit.record(manager, actor, {
        action: 'wording.written',
        entity: 'body',
        entityId: bodyId,
        bodyId,
        summary: `Wording of minutes of the ${body.name} from ${formatDate(effectiveFrom)}, ${value.phrases.length} phrases.`,
      });
    });
    return value;
  }
}

async function bodyOf(
  manager: EntityManager,
  actor: Actor,
  permission: Permission,
  bodyId: string,
): Promise<Body> {
  const body = await manager.findOneBy(Body, { id: bodyId, authorityId: actor.authorityId });
  if (!body) throw notFound('body');
  authorise(actor, permission, bodyId);
  return body;
}
