import type { AddresseeKind, CommitmentKind } from './terms';

const kinds: Readonly<Record<CommitmentKind, string>> = {
  action: 'Action',
  request: 'Request',
  recommendation: 'Recommendation',
  resolution: 'Resolution',
};

/** As lists print it: `describeCommitmentKind('request')` is "Request". */
export const describeCommitmentKind = (kind: CommitmentKind): string => kinds[kind];

const addressees: readonly (readonly [RegExp, AddresseeKind])[] = [
  [/\b(chief executive|director|head of|heads of|officers?|service manager|team|department)\b/i, 'officer'],
  [/\b(cabinet|executive|mayor|leader of the council)\b/i, 'executive'],
  [/\b(full council|council)\b/i, 'council'],
  [/\b(nhs|icb|ccg|camhs|cahms|trust|police|schools?|partners?|partnership|board|service)\b/i, 'partner'],
];

/**
 * To whom a recommendation goes, guessed from the words of the minutes; the clerk sets it right where they mislead.
 * "Cabinet": executive; "Executive Director of Children's Services": officer; "the CAMHS service": partner; no words: nobody yet.
 */
export const guessAddressee = (addressedTo: string): AddresseeKind =>
  addressees.find(([words]) => words.test(addressedTo))?.[1] ?? '';
