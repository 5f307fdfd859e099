import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { of, throwError } from 'rxjs';
import { AskAct } from '../live/acts/act-form';
import { initialValues, missingIn, type ActQuestion, type ActValues } from '../live/acts/act-question';
import { IndicatorActs } from './indicator-acts';
import { indicatorChanges } from './indicator-form';
import { ScorecardsApi } from './scorecards.api';
import { anIndicator, aScorecard } from './testing/a-scorecard';

describe('what is done with an indicator', () => {
  const api = { update: jest.fn(), withdraw: jest.fn() };
  let answer: ActValues;
  let refusals: string[];
  const asking = {
    ask: async (question: ActQuestion): Promise<boolean> => {
      const values = { ...initialValues(question.fields), ...answer };
      refusals = Object.values(missingIn(question.fields, values));
      if (refusals.length > 0) return false;
      const refusal = await question.send(values);
      if (refusal) refusals = [refusal, await question.send(values)];
      return true;
    },
  };
  const acts = () => TestBed.inject(IndicatorActs);
  beforeEach(() => {
    jest.resetAllMocks();
    answer = {};
    TestBed.configureTestingModule({
      providers: [
        { provide: ScorecardsApi, useValue: api },
        { provide: AskAct, useValue: asking },
      ],
    });
  });

  it('is edited in all that it is, and unchanged where the form is', async () => {
    api.update.mockReturnValue(of(aScorecard()));
    answer = { targets: '2019-20: 85\n2020-21: 90%', frequency: 'quarterly' };
    expect(await acts().edit(aScorecard(), anIndicator())).toBe(true);
    expect(api.update).toHaveBeenCalledWith('i13', {
      ...{ version: 4, code: 'LAC 13', title: 'Plans reviewed', polarity: 'bigger', unit: 'percent' },
      ...{ frequency: 'quarterly', responsible: 'VS', ytdMethod: 'mean' },
      targets: { '2019-20': 85, '2020-21': 90 },
      comparators: [{ name: 'Croydon 2017-18', text: '66%' }],
    });
  });

  it.each([
    [{ targets: 'next year: 85' }, /“next year” is no target/],
    [{ targets: '2019-20' }, /“2019-20” is no target/],
    [{ comparators: 'England' }, /“England” is no comparator/],
  ])('is not saved with %j', (values, refusal) => {
    expect(indicatorChanges({ targets: '', comparators: '', ...values })).toEqual({
      refusal: expect.stringMatching(refusal),
    });
  });

  it('has a figure withdrawn with a reason, of the months that have one', async () => {
    expect(await acts().withdraw(aScorecard(), anIndicator())).toBe(false);
    expect(refusals).toEqual(['Say why it is withdrawn.']);
    api.withdraw.mockReturnValue(of(aScorecard()));
    answer = { reason: 'Counted twice.' };
    expect(await acts().withdraw(aScorecard(), anIndicator())).toBe(true);
    expect(api.withdraw).toHaveBeenCalledWith('i13', {
      ...{ version: 4, month: '2019-05', reason: 'Counted twice.' },
    });
  });

  it('goes on from the version in force after somebody else was first', async () => {
    const error = { type: '', title: '', status: 409, code: 'stale-version', detail: 'Changed meanwhile.' };
    const stale = { ...error, current: aScorecard({ version: 9 }) };
    api.withdraw.mockReturnValueOnce(throwError(() => new HttpErrorResponse({ status: 409, error: stale })));
    api.withdraw.mockReturnValue(of(aScorecard()));
    answer = { reason: 'Counted twice.' };
    await acts().withdraw(aScorecard(), anIndicator());
    expect(refusals).toEqual(['Changed meanwhile.', '']);
    expect(api.withdraw.mock.calls.map(([, { version }]) => version)).toEqual([4, 9]);
  });
});
