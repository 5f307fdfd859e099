import fc from 'fast-check';
import { addDays, addMonths, daysBetween, partsOf } from '../calendar/index';
import { panelReviewMail, reviewMail } from './review-mail';
import { reviewDueOn, reviewLacks, reviewState } from './review';
import { reviewAnswers } from './terms';

const aDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));

describe('the day from which an outcome is reviewed', () => {
  it.each([
    ['2019-03-06', '2019-09-06'],
    ['2019-07-03', '2020-01-03'],
    ['2019-08-31', '2020-02-29'],
    ['2020-08-31', '2021-02-28'],
    ['2020-08-29', '2021-02-28'],
    ['2021-03-31', '2021-09-30'],
    ['2021-12-31', '2022-06-30'],
  ])('of the meeting of %s is %s', (heldOn, due) => {
    expect(reviewDueOn(heldOn)).toBe(due);
  });

  it('has the day of the month of the meeting, or is the last of its month', () => {
    fc.assert(
      fc.property(aDay, (heldOn) => {
        const due = reviewDueOn(heldOn);
        const isLast = partsOf(addDays(due, 1))[2] === 1;
        expect(partsOf(due)[2] === partsOf(heldOn)[2] || isLast).toBe(true);
        expect(daysBetween(heldOn, due)).toBeGreaterThanOrEqual(181 - 3);
        expect(daysBetween(heldOn, due)).toBeLessThanOrEqual(184);
      }),
    );
  });

  it('never comes sooner for a later meeting', () => {
    fc.assert(
      fc.property(aDay, fc.nat(400), (heldOn, later) => {
        expect(reviewDueOn(addDays(heldOn, later)) >= reviewDueOn(heldOn)).toBe(true);
      }),
    );
  });
});

describe('where a review stands', () => {
  it.each([
    ['the day before', '2019-09-05', false, 'not-due'],
    ['the day itself', '2019-09-06', false, 'due'],
    ['years later', '2024-01-01', false, 'due'],
    ['once answered', '2019-09-06', true, 'answered'],
  ] as const)('%s', (_, today, isAnswered, state) => {
    expect(reviewState('2019-03-06', isAnswered, today)).toBe(state);
  });

  it('stays due from the first day on, until it is answered', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -400, max: 4000 }), (heldOn, days) => {
        const today = addDays(addMonths(heldOn, 6), days);
        expect(reviewState(heldOn, false, today)).toBe(days < 0 ? 'not-due' : 'due');
        expect(reviewState(heldOn, true, today)).toBe('answered');
      }),
    );
  });
});

describe('what an answer lacks', () => {
  it.each([
    ['yes', '', '', 'Say what shows that it lasted: a figure, a report or who told you.'],
    ['yes', 'Still so.', ' ', 'Say what shows that it lasted: a figure, a report or who told you.'],
    ['partly', '', 'The May scorecard.', null],
    ['no', '', 'The May scorecard.', 'Say what became of it.'],
    ['no', 'The group closed in April.', '', null],
    ['cannot-say', '', '', 'Say why it cannot be said yet.'],
    ['cannot-say', 'The figures come in July.', '', null],
  ] as const)('%s, "%s", "%s"', (answer, words, evidence, lacks) => {
    expect(reviewLacks(answer, { words, evidence })).toBe(lacks);
  });

  it('is nothing where both are given', () => {
    for (const answer of reviewAnswers) expect(reviewLacks(answer, { words: 'a', evidence: 'b' })).toBeNull();
  });
});

describe('the mail that asks', () => {
  const names = {
    ...{ councilName: 'Demo Council', bodyName: 'Corporate Parenting Panel', clerk: 'Dana Whitfield' },
    link: 'https://minutebook.example/outcomes?review=due',
  };

  it('lists the outcomes, the oldest first', () => {
    const { subject, text } = reviewMail(names, [
      { text: 'Free bus travel.', heldOn: '2019-07-03' },
      { text: 'Laptops for care leavers.', heldOn: '2019-03-06' },
    ]);
    expect(subject).toBe('Did it last? 2 outcomes to review, Corporate Parenting Panel');
    expect(text).toContain(
      'Wednesday, 6 March 2019: Laptops for care leavers.\n\nWednesday, 3 July 2019: Free bus travel.\n\nAnswer',
    );
    expect(text).toContain(names.link);
  });

  it('names twenty at the most, and says how many more there are', () => {
    const many = Array.from({ length: 23 }, (_, at) => ({ text: `Line ${at}.`, heldOn: '2019-03-06' }));
    const { text } = reviewMail({ ...names, clerk: '' }, many);
    expect(text).toContain('Dear colleague,');
    expect(text.match(/Line/g)).toHaveLength(20);
    expect(text).toContain('And 3 more.');
    expect(reviewMail(names, many.slice(0, 1)).text).toContain('logged 1 outcome.');
  });
});

describe('the mail that asks a member of the panel', () => {
  const member = {
    ...{ councilName: 'Demo Council', bodyName: 'Corporate Parenting Panel', name: 'Councillor Robin Adair' },
    ...{ whomToAsk: 'Questions: Dana Whitfield.', until: '2019-11-05' },
  };
  const laptops = { text: 'Laptops for care leavers.', heldOn: '2019-03-06', link: 'https://a.example/1' };

  it('has each outcome with the link that answers it, and until when the links work', () => {
    const buses = { text: 'Free bus travel.', heldOn: '2019-03-07', link: 'https://a.example/2' };
    const { subject, text } = panelReviewMail(member, [laptops, buses]);
    expect(subject).toBe('Did it last? 2 outcomes of Corporate Parenting Panel');
    expect(text).toContain('logged these 2 outcomes. Did it last?');
    expect(text).toContain(
      'Wednesday, 6 March 2019: Laptops for care leavers.\nhttps://a.example/1\n\nThursday',
    );
    expect(text).toContain('once, until Tuesday, 5 November 2019.');
    expect(text).toContain('Questions: Dana Whitfield.');
  });

  it('of one outcome speaks of one', () => {
    const { subject, text } = panelReviewMail({ ...member, name: '' }, [laptops]);
    expect(subject).toBe('Did it last? 1 outcome of Corporate Parenting Panel');
    expect(text).toContain('Dear colleague,');
    expect(text).toContain('logged this. Did it last?');
  });
});
