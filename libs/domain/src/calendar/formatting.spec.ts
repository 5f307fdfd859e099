import {
  formatDate,
  formatDateTime,
  formatPages,
  formatParagraphs,
  formatShortDate,
  formatTime,
  joinWords,
} from './formatting';

describe('dates and times in print', () => {
  it('gives dates in the form of the agendas', () => {
    expect(formatDate('2019-07-03')).toBe('Wednesday, 3 July 2019');
    expect(formatDate('2021-09-14')).toBe('Tuesday, 14 September 2021');
    expect(formatDateTime('2019-07-03', '17:00')).toBe('Wednesday, 3 July 2019 at 5.00pm');
  });

  it('gives the short form, with the year only when it is not this one', () => {
    expect(formatShortDate('2019-07-03')).toBe('Wed 3 July');
    expect(formatShortDate('2019-07-03', '2019-01-01')).toBe('Wed 3 July');
    expect(formatShortDate('2019-07-03', '2026-11-21')).toBe('Wed 3 July 2019');
  });

  it.each([
    ['17:00', '5.00pm'],
    ['18:44', '6.44pm'],
    ['09:05', '9.05am'],
    ['12:00', '12 noon'],
    ['12:30', '12.30pm'],
    ['00:00', 'midnight'],
    ['00:15', '12.15am'],
    ['11:59', '11.59am'],
  ])('gives %s as %s', (time, words) => {
    expect(formatTime(time)).toBe(words);
  });

  it('gives page ranges with spaces round the hyphen', () => {
    expect(formatPages(5, 12)).toBe('(Pages 5 - 12)');
  });

  it.each([
    [[], ''],
    [[3], 'paragraph 3'],
    [[1, 2], 'paragraphs 1 and 2'],
    [[1, 2, 3], 'paragraphs 1, 2 and 3'],
  ])('gives the paragraphs %j as "%s"', (paragraphs, words) => {
    expect(formatParagraphs(paragraphs)).toBe(words);
  });

  it('joins a list with "and" and no comma before it', () => {
    expect([joinWords([]), joinWords(['A']), joinWords(['A', 'B', 'C'])]).toEqual(['', 'A', 'A, B and C']);
  });
});
