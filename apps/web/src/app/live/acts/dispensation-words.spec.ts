import type { Dispensation } from '@minutebook/contracts';
import type { LiveParticipant } from '@minutebook/domain';
import { dispensationWords } from './dispensation-words';

const granted = (more: Partial<Dispensation> = {}): Dispensation => ({
  ...{
    id: 'd1',
    version: 1,
    person: { id: 'ada', name: 'Councillor Ada' },
    body: null,
    request: 'To speak.',
  },
  ...{ requestedOn: '2021-05-01', ground: 'persons-in-area', maySpeak: true, mayVote: false, matter: '' },
  ...{ itemId: null, grantedOn: '2021-06-01', expiresOn: '2021-09-14', isInForce: true },
  ...more,
});
const setting = { bodyName: 'Corporate Parenting Panel', heldOn: '2021-09-14' };
const people = [{ id: 'seat-1', personId: 'ada' }] as LiveParticipant[];
const values = { person: 'seat-1', item: 'item-8' };
const said = (dispensation: Dispensation, answers: Record<string, string> = values) =>
  dispensationWords([dispensation], setting, people, answers);

describe('a dispensation of the register, while a disclosure is written down', () => {
  it.each<[string, Partial<Dispensation>, string]>([
    ['on its last day', {}, 'The register has a dispensation to speak here. Tick it if it is relied on.'],
    [
      'to speak and to vote, of this body, for this item',
      {
        mayVote: true,
        body: { id: 'cpp', name: 'Corporate Parenting Panel' },
        itemId: 'item-8',
        matter: 'Homes',
      },
      'The register has a dispensation to speak and vote here. Tick it if it is relied on.',
    ],
    ['that expired the day before', { expiresOn: '2021-09-13' }, ''],
    ['for another matter', { itemId: 'item-9', matter: 'Fees' }, ''],
    ['of another body', { body: { id: 'cyp', name: 'Scrutiny' } }, ''],
    ['of another member', { person: { id: 'ben', name: 'Councillor Ben' } }, ''],
  ])('%s', (_which, more, expected) => {
    expect(said(granted(more))).toBe(expected);
  });

  it('is not spoken of until it is known whose interest it is', () => {
    expect(said(granted(), { person: '', item: 'item-8' })).toBe('');
  });
});
