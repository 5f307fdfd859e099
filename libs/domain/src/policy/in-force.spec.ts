import { defaultPackPolicy, defaultPublicationPolicy, policyInForce } from './in-force';

const record = (bodyId: string | null, effectiveFrom: string, value: string) => ({
  bodyId,
  effectiveFrom,
  value,
});

describe('local practice in force (X-01)', () => {
  const records = [
    record('panel', '2021-09-01', 'panel 2021'),
    record(null, '2019-05-01', 'council 2019'),
    record(null, '2022-05-01', 'council 2022'),
    record('panel', '2023-05-01', 'panel 2023'),
    record('other', '2018-05-01', 'other 2018'),
  ];

  it.each<[string, string | undefined, string]>([
    ['2019-04-30', undefined, 'none had taken effect'],
    ['2019-05-01', 'council 2019', 'the first day counts'],
    ['2021-08-31', 'council 2019', 'the body had none yet'],
    ['2021-09-01', 'panel 2021', 'the body has its own'],
    ['2022-12-01', 'panel 2021', 'a newer one of the council does not override the body'],
    ['2023-05-01', 'panel 2023', 'the body changed its own'],
  ])('on %s is %s: %s', (on, expected, _why) => {
    expect(policyInForce(records, 'panel', on)).toBe(expected);
  });

  it("is the council's where no body is asked for, or one without records", () => {
    expect(policyInForce(records, null, '2024-01-01')).toBe('council 2022');
    expect(policyInForce(records, 'third', '2024-01-01')).toBe('council 2022');
  });

  it('does not depend on the order of the records', () => {
    expect(policyInForce([...records].reverse(), 'panel', '2024-01-01')).toBe('panel 2023');
  });

  it('falls back on the statute and on the usual front matter', () => {
    expect(defaultPublicationPolicy).toEqual({ clearDays: 5, cutoff: '17:00' });
    expect(defaultPackPolicy.frontMatterPages % 2).toBe(0);
  });
});
