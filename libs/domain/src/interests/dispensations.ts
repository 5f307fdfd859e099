import { addDays, addMonths, daysBetween } from '../calendar/index';
import type { PlainDate } from '../calendar/index';
import type { DispensationGrant } from './participation';

/** Grounds of s.33(2)(a) to (e) Localism Act 2011. */
export const dispensationGrounds = [
  'business-impeded',
  'political-balance',
  'persons-in-area',
  'executive-conflicted',
  'otherwise-appropriate',
] as const;
export type DispensationGround = (typeof dispensationGrounds)[number];

const groundWords: Record<DispensationGround, string> = {
  'business-impeded': 'Too many members are barred for the business to go on',
  'political-balance': 'The political balance would be upset and the outcome altered',
  'persons-in-area': 'In the interests of persons living in the area',
  'executive-conflicted': 'No member of the executive could take part',
  'otherwise-appropriate': 'Otherwise appropriate',
};

/** The ground of a dispensation in words: (a) to (e) of s.33(2), in that order. */
export const describeGround = (ground: DispensationGround): string => groundWords[ground];

/** A dispensation as granted (I-06). Without a body it holds for every body of the council. */
export interface Dispensation extends DispensationGrant {
  personId: string;
  bodyId: string | null;
  /** What it was granted for, in words; empty for all business. */
  matter: string;
  /** The agenda item of that matter; null while it stands on no agenda. */
  itemId: string | null;
  grantedOn: PlainDate;
  expiresOn: PlainDate;
}

/**
 * What a member may do by dispensation on an item (I-06): of those in force on that day for that body and item, all that they
 * grant. Null where there is none: one that expired the day before, or was granted for another matter, is none. A matter that
 * was given in words alone is taken for another until somebody links it to the item.
 */
export function dispensationInForce(
  dispensations: readonly Dispensation[],
  matter: { personId: string; bodyId: string; itemId: string; on: PlainDate },
): DispensationGrant | null {
  const inForce = dispensations.filter(
    (each) =>
      each.personId === matter.personId &&
      (each.bodyId === null || each.bodyId === matter.bodyId) &&
      (each.itemId === matter.itemId || (each.itemId === null && each.matter === '')) &&
      each.grantedOn <= matter.on &&
      matter.on <= each.expiresOn,
  );
  if (inForce.length === 0) return null;
  return {
    maySpeak: inForce.some(({ maySpeak }) => maySpeak),
    mayVote: inForce.some(({ mayVote }) => mayVote),
  };
}

/** The last day that a dispensation granted on a day can run to: four years (s.33(3)); from 5 May 2026, 4 May 2030. */
export const longestDispensation = (grantedOn: PlainDate): PlainDate => addDays(addMonths(grantedOn, 48), -1);

/**
 * Why a dispensation cannot be recorded so, or null (I-06, s.33): it follows a written request, lifts something, ends after it
 * began, and runs four years at most.
 */
export function dispensationProblem(
  dispensation: DispensationGrant & {
    request: string;
    requestedOn: PlainDate;
    grantedOn: PlainDate;
    expiresOn: PlainDate;
  },
): { code: string; detail: string; path: string } | null {
  const { request, requestedOn, grantedOn, expiresOn } = dispensation;
  if (request.trim() === '')
    return problem(
      'request',
      'no-written-request',
      'Enter the written request that this dispensation answers.',
    );
  if (!dispensation.maySpeak && !dispensation.mayVote)
    return problem('maySpeak', 'lifts-nothing', 'Say whether the member may speak, vote, or both.');
  if (daysBetween(requestedOn, grantedOn) < 0)
    return problem(
      'grantedOn',
      'granted-before-request',
      'A dispensation cannot be granted before it was requested.',
    );
  if (daysBetween(grantedOn, expiresOn) < 0)
    return problem('expiresOn', 'ends-before-start', 'A dispensation cannot expire before it is granted.');
  if (expiresOn > longestDispensation(grantedOn))
    return problem('expiresOn', 'longer-than-four-years', 'A dispensation runs for four years at most.');
  return null;
}

const problem = (path: string, code: string, detail: string) => ({ path, code, detail });
