import { plainTextOf, type BlockKind, type MinuteBlock } from '@minutebook/domain';
import { aBlock } from '../testing/blocks';
import { openKinds } from './kinds';
import { MinuteWriting } from './minute-writing';
import { SlashMenu } from './slash-menu';

// jsdom lays nothing out
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();
document.elementFromPoint = () => null;

const phrases = [{ name: 'none disclosed', text: 'There were none.' }];

describe('writing a minute', () => {
  let place: HTMLElement;
  let writing: MinuteWriting;
  let slash: SlashMenu;
  const onEdit = jest.fn();
  const keep = jest.fn();

  function open(blocks: MinuteBlock[], firstKind: BlockKind = 'discussion'): void {
    slash = new SlashMenu(
      () => ({ kinds: openKinds, phrases }),
      (kind) => (kind === 'resolution' ? [{ type: 'text', text: 'The Panel RESOLVED ' }] : []),
    );
    writing = new MinuteWriting({
      place,
      label: 'Minute 28/19',
      blocks,
      firstKind,
      marks: { checksPersonalData: true, keep },
      slash,
      onEdit,
      onFocus: () => undefined,
    });
  }
  const press = (key: string, more: KeyboardEventInit = {}) =>
    writing.element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  /** Types as ProseMirror hears it: a key that no plugin takes is text. */
  const type = (text: string) => {
    for (const key of text) {
      const isTaken = !press(key);
      if (!isTaken) writing.type(key);
    }
  };
  const shown = () => writing.read().map(({ kind, content }) => `${kind}: ${plainTextOf(content)}`);
  const atEndOf = (id: string) => {
    writing.focusBlock(id, 'end');
  };

  beforeEach(() => {
    onEdit.mockReset();
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    writing.destroy();
    place.remove();
  });

  it('shows the blocks with their kinds and reads them back unchanged', () => {
    const blocks = [
      aBlock('a', 'Demand had risen.\nIt was 87%.'),
      aBlock('b', 'EMPIRE be invited.', {
        kind: 'action',
        owner: 'Head of Service',
        due: { kind: 'weeks', weeks: 4 },
      }),
    ];
    open(blocks);
    expect(writing.read()).toEqual(blocks);
    expect([...place.querySelectorAll('.margin')].map((margin) => margin.textContent)).toEqual([
      'Discussion',
      'Action',
    ]);
    expect(place.querySelector('[data-block="b"] .line')?.textContent).toBe('Head of ServiceDue in 4 weeks');
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('begins the next block on Enter, and conclusions go on as conclusions', () => {
    open([aBlock('a', 'Demand had risen.'), aBlock('b', 'It was better.', { kind: 'conclusion' })]);
    atEndOf('a');
    press('Enter');
    type('It was noted.');
    atEndOf('b');
    press('Enter');
    type('A simpler way was needed.');
    expect(shown()).toEqual([
      'discussion: Demand had risen.',
      'discussion: It was noted.',
      'conclusion: It was better.',
      'conclusion: A simpler way was needed.',
    ]);
    expect(new Set(writing.read().map(({ id }) => id)).size).toBe(4);
  });

  it('turns an empty block into discussion on Enter, and takes it out on Backspace', () => {
    open([aBlock('a', 'It was better.', { kind: 'conclusion' })]);
    atEndOf('a');
    press('Enter');
    press('Enter');
    expect(shown()).toEqual(['conclusion: It was better.', 'discussion: ']);
    press('Backspace');
    expect(shown()).toEqual(['conclusion: It was better.']);
  });

  it('cuts a block in two where Enter falls within its words, and each half has an id of its own', () => {
    open([aBlock('a', 'Demand had risen.', { kind: 'conclusion' })]);
    writing.focusBlock('a', 7);
    press('Enter');
    expect(shown()).toEqual(['conclusion: Demand', 'conclusion: had risen.']);
    const [first, second] = writing.read();
    expect(first?.id).toBe('a');
    expect(second?.id).not.toBe('a');
  });

  it('moves the block with Alt and an arrow, as far as there is room', () => {
    open([aBlock('a', 'One.'), aBlock('b', 'Two.'), aBlock('c', 'Three.')]);
    atEndOf('b');
    press('ArrowUp', { altKey: true });
    expect(writing.read().map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(writing.current()).toMatchObject({ id: 'b', index: 0 });
    press('ArrowUp', { altKey: true });
    expect(writing.read().map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('makes an action of "/action" in an empty block, and a new one after words', () => {
    open([aBlock('a', 'Demand had risen.')]);
    atEndOf('a');
    press('Enter');
    type('/act');
    expect(slash.choices()).toHaveLength(1);
    press('Enter');
    type('Invite EMPIRE.');
    type(' /resolved ');
    type('to note it.');
    expect(shown()).toEqual([
      'discussion: Demand had risen.',
      'action: Invite EMPIRE.',
      'resolution: The Panel RESOLVED to note it.',
    ]);
  });

  it('writes a phrase where its name was typed', () => {
    open([]);
    writing.focus();
    type('/phrase none');
    press('Enter');
    expect(shown()).toEqual(['discussion: There were none.']);
  });

  it('leaves the slash alone after Escape', () => {
    open([]);
    writing.focus();
    type('/act');
    press('Escape');
    expect(slash.isOpen()).toBe(false);
    type('i');
    expect(slash.isOpen()).toBe(false);
    expect(shown()).toEqual(['discussion: /acti']);
  });

  it('marks pseudonyms and what may point to a child, outside the words', () => {
    open([aBlock('a', 'Child F said that two of her friends had not met theirs.')]);
    expect(place.querySelector('.pseudonym')?.textContent).toBe('Child F');
    expect(place.querySelector('.doubtful')?.textContent).toBe('her friends');
    expect(place.querySelector('.line')?.textContent).toContain('Personal-data check');
    expect(shown()).toEqual(['discussion: Child F said that two of her friends had not met theirs.']);
  });

  it('lets a passage be kept with a reason, and says nothing of it from then on', () => {
    open([aBlock('a', 'Child F said that two of her friends had not met theirs.')]);
    place.querySelectorAll<HTMLElement>('.line button')[1]?.click();
    expect(keep).toHaveBeenCalledWith('a', 'her friends');
    const facts = { reference: '28/19, A1', source: '', talk: '1 comment', kept: new Set(['her friends']) };
    writing.show(new Map([['a', facts]]));
    expect(place.querySelector('.doubtful')).toBeNull();
    expect(place.querySelector('.line')?.textContent).toBe('28/19, A11 comment');
  });

  it('takes in what others wrote without moving the cursor, counting as nobody’s edit', () => {
    open([aBlock('a', 'One.'), aBlock('b', 'Two.')]);
    atEndOf('b');
    onEdit.mockReset();
    writing.write([aBlock('new', 'Before.'), aBlock('a', 'One, changed.'), aBlock('b', 'Two.')]);
    expect(onEdit).not.toHaveBeenCalled();
    type(' More.');
    expect(shown()).toEqual(['discussion: Before.', 'discussion: One, changed.', 'discussion: Two. More.']);
  });

  it('tells of the cursor only when another block has it or the block changed', () => {
    open([aBlock('a', 'One.'), aBlock('b', 'Two.')]);
    atEndOf('a');
    const before = writing.current();
    type(' More.');
    expect(writing.current()).toBe(before);
    writing.set('a', { kind: 'action', owner: 'Head of Service' });
    expect(writing.current()).toMatchObject({ id: 'a', kind: 'action', owner: 'Head of Service' });
    writing.set('a', { kind: 'discussion' });
    expect(writing.current()).toMatchObject({ owner: '' });
  });
});
