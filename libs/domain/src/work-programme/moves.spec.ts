import fc from 'fast-check';
import { slipWords, withMove } from './moves';
import type { AdoptedTopic, TopicMove } from './terms';

const move = (fromOn: string | null, toOn: string | null): TopicMove => ({
  ...{ fromOn, toOn, at: '2021-06-01T10:00:00.000Z', by: 'Ines Carrow', reason: 'No time' },
});
const [june, september, november] = ['2021-06-22', '2021-09-14', '2021-11-02'];

describe('the slips of a topic', () => {
  it.each<[TopicMove[], string]>([
    [[], ''],
    [[move(june, september)], 'Moved once, from 22 June 2021'],
    [[move(june, september), move(september, november)], 'Moved twice, from 22 June 2021'],
    [
      [move(june, null), move(null, september), move(september, november)],
      'Moved 3 times, from 22 June 2021',
    ],
    [[move(null, june)], ''],
    [[move(null, june), move(june, september)], 'Moved once, from 22 June 2021'],
  ])('%#: %s', (moves, words) => {
    expect(slipWords(moves)).toBe(words);
  });

  const adopted = (slotId: string | null, moves: number): AdoptedTopic => ({
    ...{ title: 'Exam results', purpose: '', linesOfEnquiry: [], slotId, moves },
  });

  it('forgets moves that nobody decided on once the topic is back where it was agreed', () => {
    const first = withMove([], move(june, september), { slotId: 'september', adopted: adopted('june', 0) });
    expect(first).toHaveLength(1);
    expect(withMove(first, move(september, june), { slotId: 'june', adopted: adopted('june', 0) })).toEqual(
      [],
    );
  });

  it('takes what was moved about since the last decision for one move', () => {
    const to = { slotId: 'september', adopted: adopted('june', 0) };
    const first = withMove([], move(june, september), to);
    expect(withMove(first, move(september, november), { ...to, slotId: 'november' })).toEqual([
      move(june, november),
    ]);
  });

  it('never forgets a move that a meeting decided on', () => {
    const slots = fc.constantFrom<string | null>('june', 'september', 'november', null);
    fc.assert(
      fc.property(fc.array(slots), slots, fc.nat(5), (path, agreedSlot, decided) => {
        const agreed = Array.from({ length: decided }, () => move(june, september));
        const after = path.reduce<TopicMove[]>(
          (moves, slotId) =>
            withMove(moves, move(september, november), { slotId, adopted: adopted(agreedSlot, decided) }),
          agreed,
        );
        expect(after.slice(0, decided)).toEqual(agreed);
      }),
    );
  });
});
