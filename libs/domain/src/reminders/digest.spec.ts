import { reminderDigest, reminderLine, type RemindedCommitment } from './digest';

const commitment = (over: Partial<RemindedCommitment> = {}): RemindedCommitment => ({
  reference: '28/19, A1',
  text: 'Bring the figures for dental checks by placement.',
  bodyName: 'Corporate Parenting Panel',
  heldOn: '2027-01-13',
  dueOn: '2027-03-10',
  reminder: { when: 'before', workingDays: 2 },
  link: 'https://minutebook.example/answer/abc',
  ...over,
});
const ask = 'Questions: Ines Carrow, Democratic Services.';

describe('the one mail of the day', () => {
  it('says what, from which meeting, when it is due, where to answer and whom to ask', () => {
    expect(reminderDigest('Barrowmere Borough Council', 'Ola Reed', [commitment()], ask)).toEqual({
      subject: 'Due: 28/19, A1, Corporate Parenting Panel',
      text: [
        'Dear Ola Reed,',
        'A meeting of the council asked you for this:',
        '28/19, A1: Bring the figures for dental checks by placement.\nFrom: Corporate Parenting Panel, Wednesday, 13 January 2027\nDue: Wednesday, 10 March 2027, in 2 working days\nhttps://minutebook.example/answer/abc',
        'Open the link to say how far it has come, to say that it is done, or to ask for another date. You need no account. The link is yours alone and works once.',
        ask,
        'Barrowmere Borough Council\n',
      ].join('\n\n'),
    });
  });

  it('holds everything of the day, what is late first, the latest of it on top', () => {
    const { subject, text } = reminderDigest(
      'Barrowmere',
      '',
      [
        commitment(),
        commitment({ reference: 'B', dueOn: '2027-03-04', reminder: { when: 'after', workingDays: 2 } }),
        commitment({ reference: 'C', dueOn: '2027-02-22', reminder: { when: 'after', workingDays: 10 } }),
        commitment({ reference: 'D', dueOn: '2027-03-08', reminder: { when: 'on', workingDays: 0 } }),
      ],
      ask,
    );
    expect(subject).toBe('4 things that meetings asked you for, 2 late');
    expect(text).toContain('Dear colleague,');
    expect(['C: ', 'B: ', 'D: ', '28/19, A1: '].map((words) => text.indexOf(words))).toEqual(
      ['C: ', 'B: ', 'D: ', '28/19, A1: '].map((words) => text.indexOf(words)).sort((a, b) => a - b),
    );
    expect(text).toContain('late by 10 working days');
  });
});

it('asks without a reason of the calendar where the clerk does', () => {
  const { subject, text } = reminderDigest('B', 'Ola', [commitment({ reminder: null, dueOn: null })], ask);
  expect(subject).toBe('Please answer: 28/19, A1, Corporate Parenting Panel');
  expect(text).not.toContain('Due:');
});

it.each([
  [{ when: 'on', workingDays: 0 } as const, 'Reminder written to Ola Reed: due today.'],
  [
    { when: 'before', workingDays: 1 } as const,
    'Reminder written to Ola Reed: 1 working day before the due date.',
  ],
  [
    { when: 'after', workingDays: 5 } as const,
    'Reminder written to Ola Reed: 5 working days after the due date.',
  ],
])('the line of the history for %p is "%s"', (reminder, line) => {
  expect(reminderLine('Ola Reed', reminder)).toBe(line);
});
