import { followDigest, type NewsOfTopic, type NewTopicLine } from './digest';

const line = (over: Partial<NewTopicLine> = {}): NewTopicLine => ({
  ...{ kind: 'minute', on: '2027-01-13', bodyName: 'Corporate Parenting Panel', reference: '7/27' },
  ...{ title: 'Health', words: 'Members asked about dental   checks.', update: '' },
  ...over,
});
const topic = (over: Partial<NewsOfTopic> = {}): NewsOfTopic => ({
  ...{ label: 'Dental checks', lines: [line()], page: 'https://m.example/topics/tag/Dental%20checks' },
  unfollow: 'https://m.example/unfollow/abc',
  ...over,
});

describe('the mail to a follower', () => {
  it('says what is new, where it stands and how it ends', () => {
    expect(followDigest('Barrowmere Borough Council', 'Ada Finch', [topic()])).toEqual({
      subject: 'News: Dental checks',
      text: [
        'Dear Ada Finch,',
        'There is news of a topic that you follow.',
        'DENTAL CHECKS',
        'Wednesday, 13 January 2027, Corporate Parenting Panel, Minute 7/27\nHealth\nMembers asked about dental checks.',
        'The whole story: https://m.example/topics/tag/Dental%20checks\nStop mails about this: https://m.example/unfollow/abc',
        'You get this mail because you follow these topics in Minutebook, at most once in a working day and only when there is something new.',
        'Barrowmere Borough Council\n',
      ].join('\n\n'),
    });
  });

  it('is one for several topics, each with its own end', () => {
    const other = topic({ label: 'LAC 13 Reviews', unfollow: 'https://m.example/unfollow/def' });
    const { subject, text } = followDigest('Barrowmere', '', [topic(), other]);
    expect(subject).toBe('News of 2 topics that you follow');
    expect(text).toContain('Dear colleague,');
    expect(text.match(/Stop mails about this: \S+/g)).toHaveLength(2);
  });

  it('shows the newest eight of many, and cuts long words between two of them', () => {
    const lines = Array.from({ length: 11 }, (_, index) => line({ reference: `${index + 1}/27` }));
    const { text } = followDigest('B', 'A', [
      topic({ lines: [...lines, line({ words: 'word '.repeat(99) })] }),
    ]);
    expect(text).toContain('And 4 more. The page has them all.');
    expect(text).not.toContain('Minute 4/27');
    expect(text).toContain('Minute 5/27');
    expect(text).toMatch(/word word \.\.\.\n/);
  });

  it('leaves out what a line does not have, and says what came last to it', () => {
    const bare = { kind: 'commitment', on: null, title: '', words: '', reference: 'A1' } as const;
    const { text } = followDigest('B', 'A', [topic({ lines: [line({ ...bare, update: 'Asked.' })] })]);
    expect(text).toContain('\n\nCorporate Parenting Panel, Commitment A1\nLast: Asked.\n\n');
  });
});
