import type { Dispensation } from '@minutebook/contracts';
import { dispensationInForce, type LiveParticipant, type MeetingSetting } from '@minutebook/domain';
import { textOf, type ActValues } from './act-question';

/**
 * What the register has granted to the person for the item, in words, so that the clerk need not look it up; empty where there
 * is none (I-06). Whether it is relied on is for the member to say and for the clerk to tick.
 */
export function dispensationWords(
  granted: readonly Dispensation[],
  setting: Pick<MeetingSetting, 'bodyName' | 'heldOn'>,
  people: readonly LiveParticipant[],
  values: ActValues,
): string {
  const person = people.find(({ id }) => id === textOf(values, 'person'));
  if (!person?.personId) return '';
  const lifts = dispensationInForce(
    // a meeting knows its body by name here, and so does each dispensation
    granted.map(({ person: { id: personId }, body, ...rest }) => ({
      ...rest,
      personId,
      bodyId: body?.name ?? null,
    })),
    {
      personId: person.personId,
      bodyId: setting.bodyName,
      itemId: textOf(values, 'item'),
      on: setting.heldOn,
    },
  );
  if (!lifts) return '';
  const what = [...(lifts.maySpeak ? ['speak'] : []), ...(lifts.mayVote ? ['vote'] : [])].join(' and ');
  return `The register has a dispensation to ${what} here. Tick it if it is relied on.`;
}
