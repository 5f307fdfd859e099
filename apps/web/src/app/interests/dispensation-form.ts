import type { Dispensation } from '@minutebook/contracts';
import { describeGround, formatDate, longestDispensation, type PlainDate } from '@minutebook/domain';
import type { FieldWords } from '../core/reconcile';
import { scopeWords } from './interest-words';

export type Scope = 'speak' | 'vote' | 'speak-and-vote';
type Kept =
  'request' | 'requestedOn' | 'ground' | 'matter' | 'grantedOn' | 'expiresOn' | 'maySpeak' | 'mayVote';
export type DispensationValues = Pick<Dispensation, Kept> & { bodyId: string | null };

interface FormValues {
  request: string;
  requestedOn: PlainDate | null;
  ground: Dispensation['ground'];
  scope: Scope;
  bodyId: string;
  matter: string;
  grantedOn: PlainDate | null;
  expiresOn: PlainDate | null;
}

const dateWords = (date: unknown): string => formatDate(date as PlainDate);
const yesOrNo = (isSo: unknown): string => (isSo ? 'Yes' : 'No');

export const dispensationFields: FieldWords<DispensationValues>[] = [
  { key: 'request', label: 'Request', isText: true },
  { key: 'requestedOn', label: 'Requested on', show: dateWords },
  { key: 'ground', label: 'Ground', show: (ground) => describeGround(ground as Dispensation['ground']) },
  { key: 'maySpeak', label: 'May speak', show: yesOrNo },
  { key: 'mayVote', label: 'May vote', show: yesOrNo },
  { key: 'bodyId', label: 'Body', show: (bodyId) => (bodyId ? 'One body' : 'Every body') },
  { key: 'matter', label: 'Matter', isText: true },
  { key: 'grantedOn', label: 'Granted on', show: dateWords },
  { key: 'expiresOn', label: 'Last day', show: dateWords },
];

export const dispensationValues = (from: Dispensation): DispensationValues => ({
  request: from.request,
  requestedOn: from.requestedOn,
  ground: from.ground,
  matter: from.matter,
  grantedOn: from.grantedOn,
  expiresOn: from.expiresOn,
  maySpeak: from.maySpeak,
  mayVote: from.mayVote,
  bodyId: from.body?.id ?? null,
});

/** What the form says, as the API takes it: the scope as two booleans, no body as every body. */
export const fromForm = ({ scope, bodyId, ...form }: FormValues): DispensationValues => ({
  request: form.request,
  requestedOn: form.requestedOn ?? '',
  ground: form.ground,
  matter: form.matter,
  grantedOn: form.grantedOn ?? '',
  expiresOn: form.expiresOn ?? '',
  maySpeak: scope !== 'vote',
  mayVote: scope !== 'speak',
  bodyId: bodyId || null,
});

export const toForm = ({ maySpeak, mayVote, bodyId, ...values }: DispensationValues): FormValues => ({
  ...values,
  scope: maySpeak && mayVote ? 'speak-and-vote' : mayVote ? 'vote' : 'speak',
  bodyId: bodyId ?? '',
});

/** The scopes in the words of the lists. */
export const scopes: { value: Scope; words: string }[] = [
  { value: 'speak', words: scopeWords({ maySpeak: true, mayVote: false }) },
  { value: 'vote', words: scopeWords({ maySpeak: false, mayVote: true }) },
  { value: 'speak-and-vote', words: scopeWords({ maySpeak: true, mayVote: true }) },
];

/** The last day that the law allows (s.33(3)), once the day of granting is there. */
export const latestEnd = (grantedOn: PlainDate | null): PlainDate | null =>
  grantedOn ? longestDispensation(grantedOn) : null;
