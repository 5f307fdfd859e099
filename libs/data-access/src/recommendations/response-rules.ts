import {
  type PlainDate,
  policyInForce,
  type PolicyRecord,
  type ResponsesPolicy,
  responsesPolicyOf,
  type WorkingCalendar,
} from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { SpecialDay } from '../council/special-day.entity';
import { PolicyRow } from '../policy/policy-row.entity';

export interface ResponseRules {
  calendar: WorkingCalendar;
  policy(body: { id: string; name: string }, on: PlainDate): ResponsesPolicy;
}

/** How long answers may take at a council; API and worker go by the same. */
export async function readResponseRules(manager: EntityManager, authorityId: string): Promise<ResponseRules> {
  const specialDays = await manager.findBy(SpecialDay, { authorityId });
  const rows = await manager.findBy(PolicyRow, { authorityId, kind: 'responses' });
  const records = rows as (PolicyRow & PolicyRecord<ResponsesPolicy>)[];
  return {
    calendar: { specialDays },
    policy: ({ id, name }, on) => responsesPolicyOf(policyInForce(records, id, on), name),
  };
}
