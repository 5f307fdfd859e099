import type { PlainDate } from '../calendar/index';
import type { PackPolicy, PolicyRecord, PublicationPolicy } from './policy';

/**
 * The local practice that holds for a body on a date: a record for the body goes before one for the whole council,
 * and of several the one that took effect last. Undefined where none had taken effect; the caller then takes the default.
 * Council since 2019-05-01 and body since 2021-09-01: for the body on 2021-08-31 the council's holds, a day later its own.
 */
export function policyInForce<Value>(
  records: readonly PolicyRecord<Value>[],
  bodyId: string | null,
  on: PlainDate,
): Value | undefined {
  const latest = (owner: string | null) =>
    records
      .filter((record) => record.bodyId === owner && record.effectiveFrom <= on)
      .reduce<PolicyRecord<Value> | undefined>(
        (best, record) => (best && best.effectiveFrom >= record.effectiveFrom ? best : record),
        undefined,
      );
  return (latest(bodyId) ?? latest(null))?.value;
}

/** Five clear days (s.100A(6)(a), s.100B(3) Local Government Act 1972 as amended by SI 2002/715), and offices open to 5.00pm. */
export const defaultPublicationPolicy: PublicationPolicy = { clearDays: 5, cutoff: '17:00' };

/** Front sheet and agenda take four pages, so the first paper starts on page 5. */
export const defaultPackPolicy: PackPolicy = { frontMatterPages: 4 };
