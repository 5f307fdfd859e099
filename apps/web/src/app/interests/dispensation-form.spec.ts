import { fromForm, latestEnd, toForm, type DispensationValues } from './dispensation-form';

const values: DispensationValues = {
  request: 'I ask to speak.',
  requestedOn: '2026-05-01',
  ground: 'persons-in-area',
  maySpeak: true,
  mayVote: false,
  bodyId: null,
  matter: '',
  grantedOn: '2026-05-05',
  expiresOn: '2030-05-04',
};

describe('the form of a dispensation', () => {
  it.each([
    [true, false, 'speak'],
    [false, true, 'vote'],
    [true, true, 'speak-and-vote'],
  ])('shows speech %s and vote %s as %s, and gives the two back', (maySpeak, mayVote, scope) => {
    const dispensation = { ...values, maySpeak, mayVote };
    expect(toForm(dispensation).scope).toBe(scope);
    expect(fromForm(toForm(dispensation))).toEqual(dispensation);
  });

  it('takes no body for every body', () => {
    expect(fromForm(toForm({ ...values, bodyId: 'panel' })).bodyId).toBe('panel');
    expect(fromForm({ ...toForm(values), bodyId: '' }).bodyId).toBeNull();
  });

  it('lets the calendar go no further than four years', () => {
    expect(latestEnd('2026-05-05')).toBe('2030-05-04');
    expect(latestEnd(null)).toBeNull();
  });
});
