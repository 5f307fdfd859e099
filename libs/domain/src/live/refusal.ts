/** Every reason why an event is not recorded. */
export type LiveRefusalCode =
  // the sitting
  | 'in-future'
  | 'before-opening'
  | 'after-closing'
  | 'already-begun'
  | 'meeting-adjourned'
  | 'not-adjourned'
  | 'items-untouched'
  // order of business
  | 'item-unknown'
  | 'item-on'
  | 'item-done'
  | 'item-deferred'
  | 'item-withdrawn'
  | 'nothing-on'
  | 'not-outcomes-item'
  | 'outcomes-open'
  | 'outcomes-not-open'
  // people
  | 'participant-unknown'
  | 'participant-exists'
  | 'seat-not-given'
  | 'young-person-named'
  | 'already-here'
  | 'has-left'
  | 'was-here'
  | 'presides'
  | 'not-here'
  | 'is-substituted'
  | 'not-a-reserve'
  | 'no-vote-to-take'
  | 'member-attended'
  | 'already-substitute'
  | 'presiding-not-a-member'
  | 'presiding-not-here'
  | 'already-presides'
  | 'chair-here'
  | 'not-vice-chair'
  | 'not-to-return'
  | 'no-interests'
  | 'sensitive-described'
  // motions
  | 'motion-exists'
  | 'motion-unknown'
  | 'motion-decided'
  | 'amendment-of-nothing'
  | 'amendment-undecided'
  | 'mover-seconds'
  | 'seconder-missing'
  | 'without-vote'
  | 'education-only'
  | 'remote-without-vote'
  | 'barred-by-interest'
  | 'not-throughout'
  // votes
  | 'inquorate'
  | 'member-must-leave'
  | 'consensus-with-numbers'
  | 'consensus-lost'
  | 'names-not-asked'
  | 'no-votes'
  | 'too-many-votes'
  | 'voted-twice'
  | 'votes-missing'
  | 'numbers-differ'
  | 'result-differs'
  | 'casting-needed'
  | 'casting-without-tie'
  | 'casting-not-presiding'
  | 'casting-without-first-vote'
  | 'not-voted'
  | 'already-recorded'
  | 'recorded-differs'
  // press and public
  | 'public-excluded'
  | 'public-present'
  | 'not-part-b'
  | 'nothing-exempt'
  | 'paragraphs-missing'
  | 'exclusion-not-carried'
  // corrections
  | 'event-unknown'
  | 'corrects-correction'
  | 'breaks-later-entry';

export interface LiveRefusal {
  code: LiveRefusalCode;
  /** One sentence for the clerk. */
  detail: string;
}

export const refusal = (code: LiveRefusalCode, detail: string): LiveRefusal => ({ code, detail });
