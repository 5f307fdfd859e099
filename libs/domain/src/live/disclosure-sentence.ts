import type { InterestKind } from '../interests/index';
import type { ActOf } from './act-table';
import { presenceOf } from './eligible-voters';
import type { LiveMeeting } from './live-meeting';
import { itemWords, nameOf } from './words';

type Disclosed = ActOf<'interest-disclosed'>;

/**
 * What the minutes say of a disclosure (I-04, I-05): the kind and the item, and unless it is sensitive what it is; whether
 * the member left. "Councillor Ada Marsh disclosed a disclosable pecuniary interest in item 8 (employed by the Trust) and left
 * the meeting while the item was considered."
 */
export function disclosureSentence(live: LiveMeeting, act: Disclosed): string {
  const item = live.items.find(({ id }) => id === act.itemId);
  const what = `${nameOf(live, act.participantId)} disclosed ${interestWords[act.interest]}`;
  const where = item ? ` in ${itemWords(item)}` : '';
  const detail = act.isSensitive ? '' : act.description.trim().replace(/\.$/, '');
  const left = hasLeftFor(live, act) ? ' and left the meeting while the item was considered' : '';
  const sentence = `${what}${where}${detail ? ` (${detail})` : ''}${left}.`;
  const dispensation = dispensationWords(act.dispensation);
  return dispensation ? `${sentence} ${dispensation}` : sentence;
}

/** "An other registrable interest" reads as a slip; as the name of a kind, in capitals, minutes print it. */
const interestWords: Readonly<Record<InterestKind, string>> = {
  dpi: 'a disclosable pecuniary interest',
  ori: 'an Other Registrable Interest',
  nri: 'a non-registrable interest',
};

function dispensationWords(dispensation: Disclosed['dispensation']): string {
  const allowed = [...(dispensation?.maySpeak ? ['speak'] : []), ...(dispensation?.mayVote ? ['vote'] : [])];
  return allowed.length === 0 ? '' : `A dispensation to ${allowed.join(' and ')} had been granted.`;
}

/** They left for the interest, under the item or before it, and were out while it was considered. */
function hasLeftFor(live: LiveMeeting, { participantId, itemId }: Disclosed): boolean {
  const person = live.participants.find(({ id }) => id === participantId);
  const spells = live.items.find(({ id }) => id === itemId)?.spells ?? [];
  const departures = live.log.filter(
    ({ act }) => act.kind === 'left' && act.participantId === participantId && act.reason === 'interest',
  );
  return departures.some(
    ({ at: leftAt }) =>
      person !== undefined &&
      spells.some(({ from, to }) => {
        const isDuring = leftAt >= from && (to === null || leftAt < to);
        return isDuring || (leftAt < from && presenceOf(person, from) === null);
      }),
  );
}
