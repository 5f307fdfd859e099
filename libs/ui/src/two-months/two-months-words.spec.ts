import { twoMonthsReasoning, twoMonthsTicks, type TwoMonths } from './two-months-words';

const source = (over: Partial<TwoMonths> = {}): TwoMonths => ({
  ...{ startsOn: '2021-04-20', today: '2021-05-14', reminderOn: '2021-05-21' },
  ...{ lastWorkingDay: '2021-06-18', lastDay: '2021-06-19' },
  ...over,
});

describe('the strip of two months', () => {
  it('says the whole reasoning', () => {
    expect(twoMonthsReasoning(source())).toBe(
      'Received Tuesday, 20 April 2021. Today Friday, 14 May 2021. Reminder Friday, 21 May. ' +
        'Last working day Friday, 18 June 2021. Last day Saturday, 19 June 2021.',
    );
    const late = twoMonthsReasoning(source({ today: '2021-07-01', reminderOn: null }));
    expect(late).toMatch(/which is past\.$/);
    expect(late).not.toContain('Reminder');
  });

  it('has its days in order on one scale', () => {
    const { ticks, elapsed } = twoMonthsTicks(source());
    expect(elapsed).toBeCloseTo(40);
    expect(ticks.map(({ caption, isBelow, edge }) => [caption, isBelow, edge])).toEqual([
      ['received', false, 'start'],
      ['today', false, 'middle'],
      ['next reminder', true, 'middle'],
      ['last working day', false, 'end'],
      ['statutory last day', true, 'end'],
    ]);
  });

  it('reaches to today once that is past the last day', () => {
    const { ticks, elapsed } = twoMonthsTicks(source({ today: '2021-07-20', reminderOn: null }));
    expect(elapsed).toBe(100);
    expect(ticks.map(({ caption }) => caption)).toEqual(['received', 'today', 'last working day']);
  });

  it('leaves out what would stand on top of something else', () => {
    const { ticks } = twoMonthsTicks(source({ today: '2021-04-21', lastWorkingDay: '2021-06-19' }));
    expect(ticks.map(({ caption }) => caption)).toEqual(['received', 'next reminder', 'last working day']);
  });
});
