import type { PublicRegister, publicRegisterLineSchema } from '@minutebook/contracts';
import { GiftRow, RegisteredInterestRow } from '@minutebook/data-access';
import { councilTime, formatDate, formatTime, publishedRegister } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { CouncilRulesReader } from '../meetings/index';
import { Clock, notFound } from '../platform/index';
import { councilPolicy, toGifts } from './register-views';

type Line = z.output<typeof publicRegisterLineSchema>;
interface Row {
  id: string;
  name: string;
  published_at: Date;
}

/** Somebody known by role only stands here under that role as well (C-05). */
const query = `
  select p.id, r.published_at, case when p.public_display = 'name' then p.name else coalesce(
    (select m.category from memberships m where m.authority_id = p.authority_id and m.person_id = p.id
      and m.category <> '' order by m.starts_on desc limit 1), nullif(p.job_title, ''), 'Co-opted member') end as name
  from registers_of_interests r join people p on p.authority_id = r.authority_id and p.id = r.person_id
  where r.authority_id = $1 and r.published_at is not null and ($2::uuid is null or p.id = $2)
  order by 3, 1`;

/** The registers as the council has published them. Reads the open tables only, and of those what is confirmed. */
@Injectable()
export class PublicRegisters {
  constructor(
    private readonly database: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly clock: Clock,
  ) {}

  async list(authorityId: string): Promise<Line[]> {
    const rows = await this.database.manager.query<Row[]>(query, [authorityId, null]);
    return rows.map(({ id, name, published_at }) => ({ id, name, publishedAt: published_at.toISOString() }));
  }

  async read(authorityId: string, personId: string): Promise<PublicRegister> {
    const { manager } = this.database;
    const [row] = await manager.query<Row[]>(query, [authorityId, personId]);
    if (!row) throw notFound('published register of interests');
    const { id, name } = row;
    const publishedAt = row.published_at.toISOString();
    const { on, at } = councilTime(publishedAt);
    const entries = await manager.find(RegisteredInterestRow, {
      where: { authorityId, personId },
      order: { notifiedOn: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
    return {
      person: { id, name },
      publishedAt,
      publishedLine: `This register of interests was published on ${formatDate(on)}, ${formatTime(at)}.`,
      categories: publishedRegister(entries, this.clock.today()),
      gifts: await this.gifts(manager, authorityId, personId),
    };
  }

  private async gifts(
    manager: EntityManager,
    authorityId: string,
    personId: string,
  ): Promise<PublicRegister['gifts']> {
    const rows = await manager.find(GiftRow, {
      where: { authorityId, personId },
      order: { receivedOn: 'DESC' },
    });
    const rules = await this.rules.read(authorityId);
    return toGifts(rows, (on) => councilPolicy(rules, on).gifts)
      .filter((gift) => gift.isRegistrable && gift.confirmedOn !== null)
      .map(({ donor, description, valuePence, receivedOn }) => ({
        donor,
        description,
        valuePence,
        receivedOn,
      }));
  }
}
