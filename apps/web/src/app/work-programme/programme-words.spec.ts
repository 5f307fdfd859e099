import type { ProgrammeTopic } from '@minutebook/contracts';
import { changeMark, linesOf, meetingWords, originLine, slipLine } from './programme-words';

const topic = (over: Partial<ProgrammeTopic> = {}): ProgrammeTopic => ({
  ...{ id: '1', version: 1, slotId: null, title: 'Exam results', theme: '', leads: [], purpose: '' },
  ...{ linesOfEnquiry: [], origin: 'committee', originNote: '', commitment: null, minutes: null },
  ...{ weight: 'substantive', isQuarterly: false, change: null, agreedOn: null, moves: [], item: null },
  agendaWarning: '',
  ...over,
});
const move = (fromOn: string) => ({
  fromOn,
  toOn: null,
  at: '',
  by: 'Ines Carrow',
  reason: 'No time in June',
});

describe('a topic in words', () => {
  it.each<[Partial<ProgrammeTopic>, string]>([
    [{}, 'Asked for by members'],
    [{ origin: 'indicator', originNote: 'F 3' }, 'A red indicator: F 3'],
    [
      { origin: 'recommendation', originNote: 'x', commitment: { id: '2', reference: '28/19, R1' } },
      'From a recommendation',
    ],
    [{ origin: 'statute', isQuarterly: true }, 'Required by law, every quarter'],
    [{ origin: 'quarterly', isQuarterly: true }, 'Every quarter'],
  ])('%#: %s', (over, words) => {
    expect(originLine(topic(over))).toBe(words);
  });

  it('says how often it moved, from when and why at last', () => {
    expect(slipLine(topic())).toBe('');
    expect(slipLine(topic({ moves: [move('2021-06-22'), move('2021-09-14')] }))).toBe(
      'Moved twice, from 22 June 2021: No time in June',
    );
  });

  it('marks what nobody has agreed yet', () => {
    expect(changeMark(topic())).toBeNull();
    expect(changeMark(topic({ change: 'removed' }))).toEqual({
      mark: 'withdrawn',
      word: 'Draft: to be removed',
    });
  });

  it('takes a line each for a list', () => {
    expect(linesOf(' Shelley Lane \n\nKofi Brand\n')).toEqual(['Shelley Lane', 'Kofi Brand']);
  });

  it('says whether there is a meeting', () => {
    const slot = { id: '1', version: 1, heldOn: '2021-06-22', theme: '', note: '', dateNote: '', topics: [] };
    const more = { postponedFrom: null, substantive: 0, minutes: 0, warnings: [] };
    expect(meetingWords({ ...slot, ...more, meeting: null })).toBe('No meeting called yet');
    const meeting = { id: '2', state: 'scheduled' as const, isPublished: false };
    expect(meetingWords({ ...slot, ...more, meeting })).toBe('Meeting called');
  });
});
