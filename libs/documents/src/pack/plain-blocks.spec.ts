import { plainBlocks } from './plain-blocks';
import { emphasise, linkRuns } from '../rich/runs';

describe('text from a box', () => {
  it('is cut into paragraphs and lists', () => {
    expect(
      plainBlocks('The Panel is asked to:\n\n1. note the report\n2. ask for more\n- one\n- two'),
    ).toEqual([
      { kind: 'paragraph', runs: [{ text: 'The Panel is asked to:' }] },
      { kind: 'numbers', start: 1, items: [[{ text: 'note the report' }], [{ text: 'ask for more' }]] },
      { kind: 'bullets', start: 1, items: [[{ text: 'one' }], [{ text: 'two' }]] },
    ]);
  });

  it('keeps the number that a list begins with', () => {
    expect(plainBlocks('3. third')).toMatchObject([{ kind: 'numbers', start: 3 }]);
  });

  it('turns addresses into links, without the full stop behind them', () => {
    expect(linkRuns('See www.croydon.gov.uk/meetings. Or ask clerk@croydon.example')).toEqual([
      { text: 'See ' },
      { text: 'www.croydon.gov.uk/meetings', href: 'https://www.croydon.gov.uk/meetings' },
      { text: '. Or ask ' },
      { text: 'clerk@croydon.example', href: 'mailto:clerk@croydon.example' },
    ]);
  });

  it('makes only the first occurrence of a phrase bold, and skips a phrase that is not there', () => {
    expect(emphasise('a b a', ['', 'z', 'a'])).toEqual([{ text: 'a', isStrong: true }, { text: ' b a' }]);
  });
});
