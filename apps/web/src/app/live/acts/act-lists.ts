import type { LiveItem, LiveMeeting } from '@minutebook/domain';
import type { BusinessActs } from './business-acts';
import type { ChairAct } from './chair-act';
import type { ExclusionAct } from './exclusion-act';
import type { InterestAct } from './interest-act';
import { isUntouched, itemName, nextItem } from './item-words';
import type { PeopleActs } from './people-acts';
import type { SittingActs } from './sitting-acts';
import type { YoungPersonAct } from './young-person-act';

export interface ConsoleAct {
  id: string;
  label: string;
  /** Gives the sentence of a refusal, or asks in a form. */
  run: () => Promise<unknown> | string;
}

/** Beginning and ending items, while the meeting sits. */
export function itemActs(live: LiveMeeting, shown: LiveItem | null, business: BusinessActs): ConsoleAct[] {
  if (live.phase !== 'in-session') return [];
  const next = nextItem(live.items);
  const isOn = live.currentItemIds.length > 0;
  const acts: ConsoleAct[] = [];
  if (next)
    acts.push({ id: 'next', label: `Begin ${itemName(next)}: ${next.title}`, run: () => business.next() });
  if (shown && shown !== next && shown.state !== 'on' && shown.state !== 'withdrawn') {
    acts.push({ id: 'begin', label: `Begin ${itemName(shown)} now`, run: () => business.begin([shown.id]) });
  }
  if (isOn) acts.push({ id: 'end', label: 'End this item', run: () => business.end() });
  return acts;
}

/** Changing the order of business, as far as there is anything left of it. */
export function orderActs(live: LiveMeeting, business: BusinessActs): ConsoleAct[] {
  if (live.phase !== 'in-session') return [];
  const waiting = live.items.filter(isUntouched).length;
  const left = waiting + live.currentItemIds.length;
  const acts: ConsoleAct[] = [];
  if (left > 1) {
    acts.push({ id: 'together', label: 'Take items together...', run: () => business.takeTogether() });
  }
  if (waiting > 1) {
    acts.push({ id: 'order', label: 'Change the order of business...', run: () => business.varyOrder() });
  }
  if (left > 0) {
    acts.push(
      { id: 'defer', label: 'Defer an item...', run: () => business.setAside('item-deferred') },
      { id: 'withdraw', label: 'Withdraw an item...', run: () => business.setAside('item-withdrawn') },
    );
  }
  return acts;
}

/** Who is here, who presides, and what they disclose. */
export function peopleActs(
  live: LiveMeeting,
  people: PeopleActs,
  chair: ChairAct,
  interests: InterestAct,
  youngPeople: YoungPersonAct,
): ConsoleAct[] {
  if (live.phase !== 'in-session' && live.phase !== 'not-begun') return [];
  const acts: ConsoleAct[] = [
    { id: 'interest', label: 'Disclose an interest...', run: () => interests.disclose() },
    { id: 'guest', label: 'Add somebody in attendance...', run: () => people.addGuest() },
    { id: 'young', label: 'Add a young person...', run: () => youngPeople.add() },
  ];
  if (live.participants.some(({ role }) => role === 'reserve')) {
    acts.push({ id: 'substitute', label: 'Name a substitute...', run: () => people.substitute() });
  }
  if (live.phase === 'in-session') {
    const label = live.presidingId ? 'Hand over the chair...' : 'Elect a chair...';
    acts.push({ id: 'chair', label, run: () => chair.preside() });
  }
  return acts;
}

/** The meeting as a whole: its public, its pauses, its end. */
export function sittingActs(live: LiveMeeting, sitting: SittingActs, exclusion: ExclusionAct): ConsoleAct[] {
  const acts: ConsoleAct[] = [];
  if (live.isPrivate) {
    acts.push({ id: 'readmit', label: 'Readmit the public...', run: () => exclusion.readmit() });
  } else if (live.phase === 'in-session') {
    acts.push({ id: 'exclude', label: 'Exclude the public...', run: () => exclusion.exclude() });
  }
  if (live.phase === 'in-session')
    acts.push({ id: 'adjourn', label: 'Adjourn...', run: () => sitting.adjourn() });
  if (live.phase === 'adjourned') {
    acts.push({ id: 'reconvene', label: 'Reconvene...', run: () => sitting.reconvene() });
  }
  if (live.phase === 'in-session' || live.phase === 'adjourned') {
    acts.push({ id: 'close', label: 'Close the meeting...', run: () => sitting.close() });
  }
  return acts;
}
