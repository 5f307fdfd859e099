import { contentOf } from '@minutebook/domain';
import { aBlock, aStoredBlock } from '../testing/blocks';
import { clashFields, settle } from './settle';

const mine = aBlock('b', 'Someone could reach the IRO.', { kind: 'action', owner: 'Head of Service' });
const theirs = aStoredBlock('b', 'One could reach the IRO.', {
  kind: 'action',
  owner: 'IRO Service Manager',
});
const clashes = [{ mine, theirs, fields: ['content', 'owner'] as ('content' | 'owner')[] }];
const blocks = [aBlock('a', 'Demand had risen.'), mine];

it('a conflict is shown in words, each part for itself', () => {
  expect(clashFields(clashes)).toEqual([
    {
      key: 'b-content',
      label: 'Action, words',
      theirs: 'One could reach the IRO.',
      yours: 'Someone could reach the IRO.',
      isText: true,
    },
    {
      key: 'b-owner',
      label: 'Action, owner',
      theirs: 'IRO Service Manager',
      yours: 'Head of Service',
      isText: false,
    },
  ]);
});

it('each part is settled as it was chosen, and the other blocks stay', () => {
  const choice = {
    'b-content': { from: 'merged' as const, text: 'A young person could reach the IRO.' },
    'b-owner': { from: 'theirs' as const },
  };
  expect(settle(blocks, clashes, choice)).toEqual([
    blocks[0],
    { ...mine, content: contentOf('A young person could reach the IRO.'), owner: 'IRO Service Manager' },
  ]);
});

it('what was not chosen stays as its writer has it', () => {
  expect(settle(blocks, clashes, {})).toEqual(blocks);
});
