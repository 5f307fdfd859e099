import { at } from '../testing/a-live-meeting';
import { savedWords } from './saved-words';

const standing = { lostSince: null, waiting: 0, refused: 0, lastAt: at('18:38') };

describe('the saved line', () => {
  it.each([
    [standing, 'done', 'Saved 6.38pm, on the server'],
    [{ ...standing, waiting: 1 }, 'under-way', 'Saving'],
    [
      { ...standing, lostSince: at('18:41'), waiting: 3 },
      'soon',
      'No connection since 6.41pm. 3 entries are kept on this device',
    ],
    [
      { ...standing, lostSince: at('18:41'), waiting: 1 },
      'soon',
      'No connection since 6.41pm. 1 entry is kept on this device',
    ],
    [
      { ...standing, lostSince: at('18:41') },
      'soon',
      'No connection since 6.41pm. What you enter is kept on this device',
    ],
    [{ ...standing, refused: 1 }, 'late', '1 entry not recorded'],
    [{ ...standing, lastAt: null }, 'done', 'Nothing to save yet'],
  ])('of %j is a %s: %s', (saved, mark, word) => {
    expect(savedWords(saved)).toEqual({ mark, word });
  });
});
