import {
  defaultPackPolicy,
  defaultPublicationPolicy,
  policyInForce,
  type PackPolicy,
  type PlainDate,
  type PolicyKind,
  type PolicyRecord,
  type PolicyValues,
  type PublicationPolicy,
  type SpecialDayKind,
  type WorkingCalendar,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { preparedQuery } from '../platform/index';

/** The council's own calendar and policies, as the rules want them. */
export interface CouncilRules {
  calendar: WorkingCalendar;
  publication(bodyId: string, on: PlainDate): PublicationPolicy;
  pack(bodyId: string, on: PlainDate): PackPolicy;
  /** Any other policy; undefined where the council has none, and the caller takes the rule's default. */
  policy<Kind extends PolicyKind>(
    kind: Kind,
    bodyId: string | null,
    on: PlainDate,
  ): PolicyValues[Kind] | undefined;
}

interface PolicyLine extends PolicyRecord<unknown> {
  kind: PolicyKind;
}
interface RulesRow {
  special_days: { on: PlainDate; kind: SpecialDayKind; name: string }[];
  policies: PolicyLine[];
}

const query = `
  select
    (select coalesce(json_agg(json_build_object('on', s."on", 'kind', s.kind, 'name', s.name) order by s."on"), '[]')
       from special_days s where s.authority_id = $1) as special_days,
    (select coalesce(json_agg(json_build_object('kind', p.kind, 'bodyId', p.body_id,
         'effectiveFrom', p.effective_from, 'value', p.value)), '[]')
       from policies p where p.authority_id = $1) as policies`;

@Injectable()
export class CouncilRulesReader {
  constructor(private readonly dataSource: DataSource) {}

  async read(authorityId: string): Promise<CouncilRules> {
    const [row] = await preparedQuery<RulesRow>(this.dataSource, 'council-rules', query, [authorityId]);
    return toRules(row);
  }

  /** Within a transaction: a second connection, asked for while one is held, can wait for ever once all are taken. */
  async readWith(manager: EntityManager, authorityId: string): Promise<CouncilRules> {
    const [row] = await manager.query<RulesRow[]>(query, [authorityId]);
    return toRules(row);
  }
}

function toRules(row: RulesRow | undefined): CouncilRules {
  const specialDays = row?.special_days ?? [];
  const policies = row?.policies ?? [];
  return {
    calendar: { specialDays },
    publication: (bodyId, on) => valueOf(policies, 'publication', bodyId, on) ?? defaultPublicationPolicy,
    pack: (bodyId, on) => valueOf(policies, 'pack', bodyId, on) ?? defaultPackPolicy,
    policy: (kind, bodyId, on) => valueOf(policies, kind, bodyId, on),
  };
}

function valueOf<Value>(
  policies: PolicyLine[],
  kind: PolicyLine['kind'],
  bodyId: string | null,
  on: PlainDate,
): Value | undefined {
  const records = policies.filter((policy) => policy.kind === kind) as (PolicyLine & PolicyRecord<Value>)[];
  return policyInForce<Value>(records, bodyId, on);
}
