import { openKinds } from './kinds';
import { slashChoices, slashQuery } from './slash-choices';

const phrases = [
  { name: 'none disclosed', text: 'There were none.' },
  { name: 'thanks to officers', text: 'The Panel thanked officers for the report.' },
];
const offer = { kinds: openKinds, phrases };
const named = (query: string) => slashChoices(query, offer).map(({ command }) => command);

describe('a slash', () => {
  it.each([
    ['/', ''],
    ['/act', 'act'],
    ['Demand had risen. /Resolved', 'resolved'],
    ['/phrase none dis', 'phrase none dis'],
    ['The fee is 5/6', null],
    ['and/or', null],
    ['/action taken', null],
    ['Demand had risen.', null],
  ])('after "%s" asks for %j', (before, query) => {
    expect(slashQuery(before)).toBe(query);
  });
});

describe('the list after a slash', () => {
  it('begins with all kinds', () => {
    expect(slashChoices('', offer).map((choice) => choice.type === 'kind' && choice.kind)).toEqual([
      ...openKinds,
    ]);
  });

  it.each([
    ['act', '/action'],
    ['resolved', '/resolved'],
    ['resolution', '/resolution'],
    ['req', '/request'],
    ['reco', '/recommend'],
  ])('for "%s" begins with %s', (query, command) => {
    expect(named(query)[0]).toBe(command);
  });

  it('offers phrases by their name, with or without the word', () => {
    expect(named('phrase')).toEqual(['/phrase none disclosed', '/phrase thanks to officers']);
    expect(named('phrase off')).toEqual(['/phrase thanks to officers']);
    expect(named('thanks')).toEqual(['/phrase thanks to officers']);
  });

  it('offers only what may be written here', () => {
    expect(slashChoices('', { kinds: ['summary'], phrases: [] })).toEqual([
      { type: 'kind', kind: 'summary', command: '/summary' },
    ]);
    expect(slashChoices('action', { kinds: ['summary'], phrases })).toEqual([]);
  });
});
