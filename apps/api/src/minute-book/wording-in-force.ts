import type { Body } from '@minutebook/data-access';
import { defaultWordingFor, type PlainDate, type WordingPolicy } from '@minutebook/domain';
import type { CouncilRules } from '../meetings/index';

/** A body's phrases and headings on a date: its own policy, the council's, or those that its kind begins with. */
export const wordingInForce = (
  rules: CouncilRules,
  { id, kind }: Pick<Body, 'id' | 'kind'>,
  on: PlainDate,
): WordingPolicy => rules.policy('wording', id, on) ?? defaultWordingFor(kind);
