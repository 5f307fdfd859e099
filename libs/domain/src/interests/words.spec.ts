import {
  croydon2021,
  describeCircumstance,
  describeInterest,
  describeParticipation,
  interestCircumstances,
  interestKinds,
  modelCode2020,
  participationFor,
  withoutInterest,
} from './index';

describe('interests in words', () => {
  it('names each kind and each circumstance differently', () => {
    expect(new Set(interestKinds.map(describeInterest)).size).toBe(3);
    expect(describeInterest('dpi')).toBe('Disclosable pecuniary interest');
    expect(new Set(interestCircumstances.map(describeCircumstance)).size).toBe(7);
  });

  it('says what follows in three short answers', () => {
    const plain = { isSensitive: false, dispensation: null };
    const ori = { interest: 'ori', circumstance: 'directly-relates', ...plain } as const;
    const dpi = { interest: 'dpi', circumstance: 'registered', ...plain } as const;
    const said = (policy: typeof croydon2021, matter: typeof ori | typeof dpi) =>
      Object.values(describeParticipation(participationFor(policy, matter))).join(', ');
    expect(said(croydon2021, ori)).toBe('May speak, No vote, Stays');
    expect(said(modelCode2020, ori)).toBe('Speaks only as the public may, No vote, Must leave');
    expect(said(croydon2021, dpi)).toBe('May not speak, No vote, Must leave');
    expect(Object.values(describeParticipation(withoutInterest)).join(', ')).toBe(
      'May speak, May vote, Stays',
    );
  });
});
