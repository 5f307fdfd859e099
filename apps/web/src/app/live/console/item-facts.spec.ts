import { foldMeeting } from '@minutebook/domain';
import { anEvent, anItem, aSetting, openedMeeting } from '../testing/a-live-meeting';
import { itemFacts } from './item-facts';

const setting = aSetting({
  items: [
    anItem(1, { plannedAt: '17:05', pages: { first: 5, last: 12 } }),
    anItem(2, { plannedAt: '17:20' }),
    anItem(3),
  ],
});
const factsOf = (ids: string[], ...more: ReturnType<typeof anEvent>[]): string => {
  const live = foldMeeting(setting, [...openedMeeting(), ...more]);
  return itemFacts(
    live.items.filter(({ id }) => ids.includes(id)),
    live,
  );
};

describe('the line over an item', () => {
  it('has its pages, and the time planned beside the time that it took', () => {
    expect(factsOf(['item-1'])).toBe('Item 1 (Pages 5 - 12). Planned for 5.05pm. Began 5.07pm');
    expect(factsOf(['item-2'])).toBe('Item 2. Planned for 5.20pm. Not begun');
  });

  it('leaves out what is not known', () => {
    expect(factsOf(['item-3'])).toBe('Item 3. Not begun');
  });

  it('names items taken together', () => {
    const together = anEvent(9, '17:30', { kind: 'items-begun', itemIds: ['item-2', 'item-3'] });
    expect(factsOf(['item-2', 'item-3'], together)).toBe(
      'Items 2 and 3, taken together. Planned for 5.20pm. Began 5.30pm',
    );
  });
});
