import { applyChoice, reconcile, type FieldWords } from './reconcile';

interface Values {
  title: string;
  leadOfficer: string;
  promisedOn: string | null;
}
const fields: FieldWords<Values>[] = [
  { key: 'title', label: 'Title', isText: true },
  { key: 'leadOfficer', label: 'Lead officer', isText: true },
  { key: 'promisedOn', label: 'Promised for', show: (on) => on ?? 'no date' },
];
const base: Values = { title: 'Report', leadOfficer: '', promisedOn: null };

describe('two edits of one record', () => {
  it('keeps both when they touched different fields', () => {
    const mine = { ...base, title: 'Annual Report' };
    const theirs = { ...base, leadOfficer: 'Head of Service' };
    expect(reconcile({ base, mine, theirs }, fields)).toEqual({
      settled: { title: 'Annual Report', leadOfficer: 'Head of Service', promisedOn: null },
      clashes: [],
    });
  });

  it('asks about a field that both changed, in words', () => {
    const mine = { ...base, title: 'Annual Report', promisedOn: '2019-06-28' };
    const theirs = { ...base, title: 'Yearly Report', promisedOn: '2019-06-27' };
    const { clashes } = reconcile({ base, mine, theirs }, fields);
    expect(clashes).toEqual([
      { key: 'title', label: 'Title', isText: true, theirs: 'Yearly Report', yours: 'Annual Report' },
      { key: 'promisedOn', label: 'Promised for', isText: false, theirs: '2019-06-27', yours: '2019-06-28' },
    ]);
  });

  it('does not ask when both wrote the same', () => {
    const both = { ...base, title: 'Annual Report' };
    expect(reconcile({ base, mine: both, theirs: both }, fields).clashes).toEqual([]);
  });

  it('saves what was chosen, or the text made of both', () => {
    const mine: Values = { title: 'Annual Report', leadOfficer: 'A', promisedOn: null };
    const theirs: Values = { title: 'Yearly Report', leadOfficer: 'B', promisedOn: '2019-06-27' };
    const choice = {
      title: { from: 'merged' as const, text: 'The Report' },
      leadOfficer: { from: 'theirs' as const },
    };
    expect(applyChoice(choice, mine, theirs)).toEqual({
      title: 'The Report',
      leadOfficer: 'B',
      promisedOn: null,
    });
  });
});
