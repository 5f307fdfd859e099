import { addMonths } from '../calendar/index';
import type { PlainDate } from '../calendar/index';
import type { GiftsPolicy } from './participation';

/** A gift or an occasion of hospitality, as the member notified it. */
export interface Gift {
  id: string;
  donor: string;
  valuePence: number;
  receivedOn: PlainDate;
  /** A gift that was refused may be logged; it never counts towards the threshold. */
  isAccepted: boolean;
}

const sameDonor = (donor: string): string => donor.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Ids of the gifts that the policy puts into the register (rules 4.5): each that passes the test for a single one, and those
 * from one donor that together reach the threshold within any rolling twelve months. Croydon 2019: £50.00 alone no, £50.01
 * yes, £30 and £20 from one donor eleven months apart both.
 */
export function registrableGifts(policy: GiftsPolicy, gifts: readonly Gift[]): string[] {
  const counted = gifts.filter((gift) => gift.isAccepted);
  const found = new Set(
    counted.filter((gift) => isRegistrableAlone(policy, gift.valuePence)).map(({ id }) => id),
  );
  if (policy.cumulativePence !== null) {
    for (const last of counted) {
      const together = counted.filter((gift) => isWithinYearBefore(gift, last));
      const total = together.reduce((sum, gift) => sum + gift.valuePence, 0);
      if (together.length > 1 && total >= policy.cumulativePence) together.forEach(({ id }) => found.add(id));
    }
  }
  return gifts.filter(({ id }) => found.has(id)).map(({ id }) => id);
}

/** Whether one gift by itself is registered (rules 4.5): £50.00 by Croydon 2019 is not, by the model code it is. */
export const isRegistrableAlone = (policy: GiftsPolicy, valuePence: number): boolean =>
  policy.singleTest === 'more-than' ? valuePence > policy.singlePence : valuePence >= policy.singlePence;

const isWithinYearBefore = (gift: Gift, last: Gift): boolean =>
  sameDonor(gift.donor) === sameDonor(last.donor) &&
  gift.receivedOn <= last.receivedOn &&
  addMonths(gift.receivedOn, 12) >= last.receivedOn;
