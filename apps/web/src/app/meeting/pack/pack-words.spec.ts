import { aPack } from '../testing/fixtures';
import { jobSteps, packStanding } from './pack-words';

describe('how a version of the pack stands', () => {
  const newest = aPack({ version: 3 });

  it.each([
    ['published', aPack({ isPublished: true }), 'Published'],
    ['the newest', newest, 'Ready'],
    ['made before the agenda changed', aPack({ isCurrent: false }), 'Out of date'],
    ['followed by a later one', aPack({ version: 2 }), 'Replaced'],
    ['failed', aPack({ state: 'failed' }), 'Failed'],
    ['stopped', aPack({ state: 'stopped' }), 'Stopped'],
    ['on its way', aPack({ state: 'building' }), 'Building'],
  ])('%s', (_, pack, word) => {
    expect(packStanding(pack, newest).word).toBe(word);
  });

  it('marks the steps before the present one as done', () => {
    expect(jobSteps(aPack({ state: 'building', step: 'writing-docx' })).map(({ state }) => state)).toEqual([
      'done',
      'done',
      'under-way',
      'open',
      'open',
    ]);
    expect(jobSteps(aPack({ state: 'queued', step: 'queued' })).every(({ state }) => state === 'open')).toBe(
      true,
    );
  });
});
