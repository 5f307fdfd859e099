import {
  croydon2021,
  describeGround,
  type Dispensation,
  dispensationGrounds,
  dispensationInForce,
  dispensationProblem,
  longestDispensation,
  participationFor,
} from './index';

const granted = (over: Partial<Dispensation> = {}): Dispensation => ({
  personId: 'fenn',
  bodyId: 'panel',
  matter: '',
  itemId: null,
  maySpeak: true,
  mayVote: false,
  grantedOn: '2021-06-01',
  expiresOn: '2021-09-13',
  ...over,
});
const matter = { personId: 'fenn', bodyId: 'panel', itemId: 'item', on: '2021-09-13' };

describe('a dispensation in force (I-06)', () => {
  it.each<[string, Dispensation, boolean]>([
    ['on its last day', granted(), true],
    ['for the whole council', granted({ bodyId: null }), true],
    ['for this very item', granted({ matter: 'School places', itemId: 'item' }), true],
    ['on its first day', granted({ grantedOn: '2021-09-13' }), true],
    ['that expired the day before', granted({ expiresOn: '2021-09-12' }), false],
    ['for another matter', granted({ matter: 'Fees', itemId: 'another' }), false],
    ['for a matter that is not linked to the item', granted({ matter: 'School places' }), false],
    ['for another body', granted({ bodyId: 'cabinet' }), false],
    ['of another member', granted({ personId: 'marsh' }), false],
    ['granted the day after', granted({ grantedOn: '2021-09-14', expiresOn: '2022-01-01' }), false],
  ])('%s: %#', (_which, dispensation, isInForce) => {
    const expected = isInForce ? { maySpeak: true, mayVote: false } : null;
    expect(dispensationInForce([dispensation], matter)).toEqual(expected);
  });

  it('adds up with another that is in force', () => {
    const vote = granted({ maySpeak: false, mayVote: true });
    expect(dispensationInForce([granted(), vote], matter)).toEqual({ maySpeak: true, mayVote: true });
  });

  it('that has expired leaves the member where one without dispensation stands', () => {
    const interest = { interest: 'dpi', circumstance: 'registered', isSensitive: false } as const;
    const expired = dispensationInForce([granted({ expiresOn: '2021-09-12' })], matter);
    expect(participationFor(croydon2021, { ...interest, dispensation: expired }).row).toBe('A1');
    const inForce = dispensationInForce([granted()], matter);
    expect(participationFor(croydon2021, { ...interest, dispensation: inForce }).row).toBe('A4');
  });
});

describe('recording a dispensation (s.33)', () => {
  const asked = {
    request: 'I ask to speak on the school place plan.',
    requestedOn: '2026-05-01',
    grantedOn: '2026-05-05',
    expiresOn: '2030-05-04',
    maySpeak: true,
    mayVote: false,
  };

  it('accepts four years to the day', () => {
    expect(longestDispensation('2026-05-05')).toBe('2030-05-04');
    expect(dispensationProblem(asked)).toBeNull();
  });

  it.each<[string, Partial<typeof asked>]>([
    ['longer-than-four-years', { expiresOn: '2030-05-05' }],
    ['ends-before-start', { expiresOn: '2026-05-04' }],
    ['granted-before-request', { grantedOn: '2026-04-30' }],
    ['no-written-request', { request: '  ' }],
    ['lifts-nothing', { maySpeak: false }],
  ])('refuses with %s', (code, change) => {
    expect(dispensationProblem({ ...asked, ...change })).toMatchObject({ code });
  });

  it('names each ground differently', () => {
    expect(new Set(dispensationGrounds.map(describeGround)).size).toBe(5);
  });
});
