import {
  defaultRemindersPolicy,
  isSendingTime,
  remindedDueDates,
  type PlainDate,
  type Reminder,
  type RemindersPolicy,
} from '@minutebook/domain';
import type { OwedCommitment, RemindingCouncil } from './reminder-source';

export interface Owed extends OwedCommitment {
  reminder: Reminder;
}

/** Everything that one address is reminded of today. */
export interface Digest {
  address: string;
  owner: string;
  owed: Owed[];
  dedupeKey: string;
}

/** Which due dates each body reminds of today. */
export function stepsOf(council: RemindingCouncil, today: PlainDate): Map<string, Map<PlainDate, Reminder>> {
  const steps = council.bodyIds.map(
    (bodyId) =>
      [bodyId, remindedDueDates(today, policyOf(council, bodyId, today), council.calendar)] as const,
  );
  return new Map(steps.filter(([, dates]) => dates.size > 0));
}

/**
 * The digests that may go now, one for each address: a person who owes twelve things gets one mail. Where bodies differ in their
 * hours, it goes when all of them allow it.
 */
export function digestsNow(
  council: RemindingCouncil,
  commitments: readonly OwedCommitment[],
  { today, now }: { today: PlainDate; now: string },
): Digest[] {
  const steps = stepsOf(council, today);
  const byAddress = new Map<string, Digest>();
  for (const commitment of commitments) {
    const reminder = steps.get(commitment.body_id)?.get(commitment.due_on);
    if (!reminder) continue;
    const address = commitment.owner_email.trim();
    const key = address.toLowerCase();
    const known = byAddress.get(key) ?? {
      ...{ address, owner: commitment.owner, owed: [], dedupeKey: `reminder-${today}-${key}` },
    };
    known.owed.push({ ...commitment, reminder });
    byAddress.set(key, known);
  }
  return [...byAddress.values()].filter(({ owed }) =>
    isSendingTime(now, hoursOf(council, owed, today), council.calendar),
  );
}

const policyOf = (council: RemindingCouncil, bodyId: string, on: PlainDate): RemindersPolicy =>
  council.policy(bodyId, on) ?? defaultRemindersPolicy;

function hoursOf(council: RemindingCouncil, owed: readonly Owed[], today: PlainDate) {
  const policies = owed.map(({ body_id }) => policyOf(council, body_id, today));
  const from = policies.map((policy) => policy.from).reduce((one, other) => (one > other ? one : other));
  const until = policies.map((policy) => policy.until).reduce((one, other) => (one < other ? one : other));
  // bodies whose hours do not meet: those of the first, rather than never
  return from < until ? { from, until } : (policies[0] ?? defaultRemindersPolicy);
}
