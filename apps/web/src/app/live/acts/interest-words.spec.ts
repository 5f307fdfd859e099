import { croydon2021, modelCode2020 } from '@minutebook/domain';
import { consequencesOf, optionsFor, participationOf } from './interest-words';

const said = (values: Record<string, string | boolean | string[]>) => {
  const participation = participationOf(croydon2021, values);
  return participation && consequencesOf(participation).map(({ word }) => word);
};

describe('what follows from a disclosure, before it is recorded', () => {
  it('is said by the table in force', () => {
    expect(said({ interest: 'ori', circumstance: 'relates' })).toEqual(['May speak', 'No vote', 'Stays']);
    expect(said({ interest: 'dpi', circumstance: 'registered' })).toEqual([
      'May not speak',
      'No vote',
      'Must leave',
    ]);
  });

  it('follows a dispensation', () => {
    expect(said({ interest: 'dpi', circumstance: 'registered', dispensation: ['speak', 'vote'] })).toEqual([
      'May speak',
      'May vote',
      'Stays',
    ]);
  });

  it('waits until kind and circumstance are chosen', () => {
    expect(said({})).toBeNull();
    expect(said({ interest: 'dpi' })).toBeNull();
    expect(said({ interest: 'dpi', circumstance: 'relates' })).toBeNull();
  });

  it('is said by another code in other words', () => {
    const participation = participationOf(modelCode2020, {
      interest: 'ori',
      circumstance: 'directly-relates',
    });
    expect(consequencesOf(participation!).map(({ word }) => word)).toEqual([
      'Speaks only as the public may',
      'No vote',
      'Must leave',
    ]);
  });

  it('asks of each kind only what its rows know', () => {
    expect(optionsFor(croydon2021, { interest: 'dpi' }).map(({ value }) => value)).toEqual([
      'registered',
      'pending',
      'unregistered',
    ]);
  });
});
