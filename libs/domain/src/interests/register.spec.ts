import {
  categoryCaption,
  categoryText,
  dpiCategories,
  entryProblem,
  interestCategories,
  interestKindOf,
  oriCategories,
  publishedRegister,
  registerDuty,
  type RegisterDuty,
  type RegisterEntry,
} from './index';

const entry = (over: Partial<RegisterEntry> = {}): RegisterEntry => ({
  category: 'employment',
  holder: 'member',
  description: 'Teacher, Harbour Academy Trust',
  withholding: 'none',
  beganOn: null,
  endedOn: null,
  confirmedOn: '2026-06-01',
  ...over,
});
const table = (category: RegisterEntry['category'], ...entries: RegisterEntry[]) =>
  publishedRegister(entries, '2026-11-02').find((each) => each.category === category);

describe('the categories of the register (rules 4.2)', () => {
  it('are the seven of the regulations and the three of the model code, numbered through', () => {
    expect(dpiCategories).toHaveLength(7);
    expect(oriCategories).toHaveLength(3);
    expect(interestCategories.map(categoryCaption).map((caption) => caption.split('. ')[0])).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    expect(categoryCaption('employment')).toBe('1. Employment, office, trade, profession or vocation');
  });

  it('have each a title of their own and say what belongs there', () => {
    expect(new Set(interestCategories.map((each) => categoryText(each).title)).size).toBe(10);
    expect(new Set(interestCategories.map((each) => categoryText(each).asks)).size).toBe(10);
  });

  it('are pecuniary or other registrable', () => {
    expect(dpiCategories.map(interestKindOf)).toEqual(Array(7).fill('dpi'));
    expect(oriCategories.map(interestKindOf)).toEqual(Array(3).fill('ori'));
  });
});

describe('the published register (I-01)', () => {
  it('has a table for every category, with the partner beside the member', () => {
    const published = publishedRegister(
      [entry(), entry({ holder: 'partner', description: 'Nurse' })],
      '2026-11-02',
    );
    expect(published.map(({ category }) => category)).toEqual([...interestCategories]);
    expect(published[0]).toMatchObject({ me: ['Teacher, Harbour Academy Trust'], partner: ['Nurse'] });
    expect(published[1]).toMatchObject({ me: [], partner: [] });
  });

  it('leaves out what the Monitoring Officer has not confirmed', () => {
    expect(table('employment', entry({ confirmedOn: null }))?.me).toEqual([]);
  });

  it.each([
    ['2026-11-01', 0],
    ['2026-11-02', 0],
    ['2026-11-03', 1],
  ])('on 2 November keeps of an interest that ended on %s: %s', (endedOn, count) => {
    expect(table('employment', entry({ endedOn }))?.me).toHaveLength(count);
  });

  it('says of a sensitive interest only that there is one (I-05), and prints no home address (I-08)', () => {
    // the words are empty in the open row; were they there by mistake, they would still not be printed
    const secret = { description: '14 Quay Street' };
    const sensitive = table('land', entry({ ...secret, category: 'land', withholding: 'sensitive' }));
    const home = table('land', entry({ ...secret, category: 'land', withholding: 'home-address' }));
    expect(sensitive?.me).toEqual([
      'An interest whose details are withheld under section 32(2) of the Localism Act 2011.',
    ]);
    expect(home?.me).toEqual(['A home address, which is not published.']);
  });
});

describe('an entry', () => {
  it('is fine as a member makes it', () => {
    expect(entryProblem(entry({ beganOn: '2020-01-01', endedOn: '2020-01-01' }))).toBeNull();
    expect(entryProblem(entry({ category: 'land', withholding: 'home-address' }))).toBeNull();
    expect(entryProblem(entry({ holder: 'partner' }))).toBeNull();
  });

  it.each<[string, Partial<RegisterEntry>]>([
    ['ends-before-start', { beganOn: '2020-01-02', endedOn: '2020-01-01' }],
    ['partner-pecuniary-only', { category: 'appointments', holder: 'partner' }],
    ['no-address-here', { withholding: 'home-address' }],
  ])('is refused with %s', (code, change) => {
    expect(entryProblem(entry(change))).toMatchObject({ code });
  });
});

describe('what an interest asks of the register (column "Register" of rules 4.3)', () => {
  it.each<[row: string, Parameters<typeof registerDuty>[0], RegisterDuty]>([
    [
      'A1',
      { interest: 'dpi', circumstance: 'registered', isSensitive: false },
      { duty: 'registered', isWithheld: false },
    ],
    [
      'A2',
      { interest: 'dpi', circumstance: 'unregistered', isSensitive: false },
      { duty: 'notify', isWithheld: false },
    ],
    [
      'A3',
      { interest: 'dpi', circumstance: 'pending', isSensitive: false },
      { duty: 'in-train', isWithheld: false },
    ],
    [
      'A6',
      { interest: 'dpi', circumstance: 'registered', isSensitive: true },
      { duty: 'registered', isWithheld: true },
    ],
    [
      'B1',
      { interest: 'ori', circumstance: 'relates', isSensitive: false },
      { duty: 'notify', isWithheld: false },
    ],
    [
      'B3',
      { interest: 'ori', circumstance: 'relates', isSensitive: true },
      { duty: 'notify', isWithheld: true },
    ],
    [
      'C1',
      { interest: 'nri', circumstance: 'directly-relates', isSensitive: false },
      { duty: 'none', isWithheld: false },
    ],
    [
      'D1',
      { interest: 'nri', circumstance: 'affects-test-met', isSensitive: false },
      { duty: 'none', isWithheld: false },
    ],
    [
      'D2',
      { interest: 'nri', circumstance: 'affects-test-not-met', isSensitive: false },
      { duty: 'none', isWithheld: false },
    ],
  ])('row %s', (_row, matter, duty) => {
    expect(registerDuty(matter)).toEqual(duty);
  });
});
