import { describeMoved, monthForMeeting, type Moved } from './index';

describe('what moved since the last meeting', () => {
  it.each([
    ['2019-07-03', '2019-05'],
    ['2019-05-31', '2019-04'],
    ['2019-04-01', null],
  ])('a meeting on %s gets the figures of %s', (heldOn, month) => {
    expect(monthForMeeting(['2019-04', '2019-05'], heldOn)).toBe(month);
  });

  it('is told by direction, and colours that changed by themselves', () => {
    const one = (code: string, over: Partial<Moved>): Moved => ({
      ...{ code, title: '', movement: 'better', before: '34%', now: '78%', ragBefore: 'grey', rag: 'red' },
      ...over,
    });
    expect(
      describeMoved([
        one('LAC 13', {}),
        one('F 4', { movement: 'worse', before: '80%', now: '70%', ragBefore: 'green', rag: 'amber' }),
        one('LAC 1', { movement: 'up', before: '800', now: '840' }),
      ]),
    ).toEqual([
      'Better: LAC 13 (34% to 78%).',
      'Worse: F 4 (80% to 70%).',
      'Up: LAC 1 (800 to 840).',
      'Another colour: F 4 (● Green to ▲ Amber).',
    ]);
    expect(describeMoved([])).toEqual([]);
  });
});
