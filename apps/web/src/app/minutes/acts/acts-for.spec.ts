import { minutesStates, type MinutesState, type Permission } from '@minutebook/domain';
import { actsFor, type ActName } from './acts-for';

const people = {
  clerk: ['minutes.read', 'minutes.edit', 'minutes.publish'],
  chair: ['minutes.read', 'minutes.clear', 'minutes.sign'],
  officer: ['minutes.read', 'minutes.clear'],
  member: ['minutes.read', 'minutes.sign'],
} satisfies Record<string, Permission[]>;
function offered(who: keyof typeof people, state: MinutesState) {
  const { main, others } = actsFor(state, (permission) => (people[who] as Permission[]).includes(permission));
  return { main: main?.name ?? null, others: others.map(({ name }) => name) };
}

it.each<[keyof typeof people, MinutesState, ActName | null, ActName[]]>([
  ['clerk', 'draft', 'send-chair', ['send-officers']],
  ['clerk', 'with-officers', 'send-chair', ['take-back']],
  ['clerk', 'with-chair', null, ['take-back']],
  ['clerk', 'cleared', 'publish', ['take-back']],
  ['clerk', 'published-draft', 'approve', []],
  ['clerk', 'approved', null, []],
  ['chair', 'with-chair', 'clear', ['return']],
  ['chair', 'draft', null, []],
  ['chair', 'approved', 'sign', []],
  ['officer', 'with-officers', 'pass-on', ['return']],
  ['officer', 'with-chair', null, ['return']],
  ['member', 'approved', 'sign', []],
  ['member', 'published-draft', null, []],
])('the %s, of minutes that are %s: first %s, under More %j', (who, state, main, others) => {
  expect(offered(who, state)).toEqual({ main, others });
});

it('nobody can do anything with minutes that are signed', () => {
  const isOver = (state: MinutesState) => {
    const { main, others } = actsFor(state, () => true);
    return main === null && others.length === 0;
  };
  expect(minutesStates.filter(isOver)).toEqual(['signed']);
});
