import { categoryTables } from './register-tables';
import { anInterest } from './testing/samples';

const table = (...entries: Parameters<typeof categoryTables>[0]) => categoryTables(entries, '2026-11-02');

describe('the tables of a register', () => {
  it('are ten, numbered through, and the last three have no partner', () => {
    expect(table().map(({ caption }) => caption.split('. ')[0])).toEqual('1 2 3 4 5 6 7 8 9 10'.split(' '));
    expect(table().map(({ hasPartner }) => hasPartner)).toEqual([
      ...Array(7).fill(true),
      ...Array(3).fill(false),
    ]);
  });

  it('keep what is the partner’s apart from what is the member’s', () => {
    const [employment] = table(anInterest(), anInterest({ holder: 'partner', description: 'Nurse' }));
    expect(employment?.member.map(({ words }) => words)).toEqual(['Teacher, Harbour Academy Trust']);
    expect(employment?.partner.map(({ words }) => words)).toEqual(['Nurse']);
  });

  it.each([
    [{}, null],
    [{ confirmedOn: null }, 'Notified Mon 1 June, not confirmed yet'],
    [{ endedOn: '2026-11-02' }, 'Over, no longer published'],
    [{ endedOn: '2026-11-03' }, null],
  ])('say what is special about an entry: %j', (change, word) => {
    expect(table(anInterest(change))[0]?.member[0]?.state?.word ?? null).toBe(word);
  });

  it('have no words for an entry whose words are withheld', () => {
    expect(table(anInterest({ withholding: 'sensitive', description: '' }))[0]?.member[0]?.words).toBeNull();
  });

  it.each([
    [{ beganOn: '2020-01-01', endedOn: '2026-01-01' }, 'Wed 1 January 2020 to Thu 1 January'],
    [{ beganOn: '2020-01-01' }, 'Since Wed 1 January 2020'],
    [{ endedOn: '2026-01-01' }, 'Until Thu 1 January'],
    [{}, ''],
  ])('say from when to when: %j', (change, period) => {
    expect(table(anInterest(change))[0]?.member[0]?.period).toBe(period);
  });
});
