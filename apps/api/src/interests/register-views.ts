import type { Dispensation, Gift, RegisteredInterest } from '@minutebook/contracts';
import type { Body, DispensationRow, GiftRow, Person, RegisteredInterestRow } from '@minutebook/data-access';
import {
  defaultInterestsPolicy,
  type GiftsPolicy,
  notificationDeadline,
  type PlainDate,
  registrableGifts,
} from '@minutebook/domain';
import type { CouncilRules } from '../meetings/index';

export const toInterest = (row: RegisteredInterestRow): RegisteredInterest => ({
  id: row.id,
  version: row.version,
  category: row.category,
  holder: row.holder,
  description: row.description,
  withholding: row.withholding,
  beganOn: row.beganOn,
  endedOn: row.endedOn,
  notifiedOn: row.notifiedOn,
  confirmedOn: row.confirmedOn,
});

/** Each gift by the policy of the day that it was received; what one donor gave before and after counts with it. */
export function toGifts(rows: GiftRow[], policyOn: (on: PlainDate) => GiftsPolicy): Gift[] {
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    donor: row.donor,
    description: row.description,
    valuePence: row.valuePence,
    receivedOn: row.receivedOn,
    isAccepted: row.isAccepted,
    notifiedOn: row.notifiedOn,
    confirmedOn: row.confirmedOn,
    isRegistrable: registrableGifts(policyOn(row.receivedOn), rows).includes(row.id),
    isLate: row.notifiedOn > notificationDeadline(row.receivedOn),
  }));
}

/** The code of conduct of the whole council: a register belongs to no one body. */
export const councilPolicy = (rules: CouncilRules, on: PlainDate) =>
  rules.policy('interests', null, on) ?? defaultInterestsPolicy;

export const toDispensation = (
  row: DispensationRow,
  person: Pick<Person, 'id' | 'name'>,
  body: Pick<Body, 'id' | 'name'> | null,
  today: PlainDate,
): Dispensation => ({
  id: row.id,
  version: row.version,
  person: { id: person.id, name: person.name },
  body: body && { id: body.id, name: body.name },
  request: row.request,
  requestedOn: row.requestedOn,
  ground: row.ground,
  maySpeak: row.maySpeak,
  mayVote: row.mayVote,
  matter: row.matter,
  itemId: row.itemId,
  grantedOn: row.grantedOn,
  expiresOn: row.expiresOn,
  isInForce: row.grantedOn <= today && today <= row.expiresOn,
});
