import { Node, type Extensions } from '@tiptap/core';
import type { BlockKind } from '@minutebook/domain';
import { icons } from '@minutebook/ui';
import StarterKit from '@tiptap/starter-kit';
import { isTracked, kindWords } from './kinds';

/** Drawn by ProseMirror itself: a node view of a framework for each block would cost time at each keystroke. */
const svg = 'http://www.w3.org/2000/svg';

const MinuteDocument = Node.create({ name: 'doc', topNode: true, content: 'minuteBlock+' });

const attribute = (name: string, read: (value: string) => unknown, fallback: unknown) => ({
  default: fallback,
  parseHTML: (element: HTMLElement): unknown => {
    const value = element.getAttribute(`data-${name}`);
    return value === null ? fallback : read(value);
  },
});
const asText = (value: string): string => value;
const asJson = (value: string): unknown => JSON.parse(value) as unknown;

const marginOf = (kind: BlockKind) => [
  'div',
  { class: 'margin', contenteditable: 'false' },
  [
    `${svg} svg`,
    { viewBox: '0 -960 960 960', width: '16', height: '16', 'aria-hidden': 'true', focusable: 'false' },
    [`${svg} path`, { d: icons[kindWords[kind].icon], fill: 'currentColor' }],
  ],
  ['span', {}, kindWords[kind].label],
];

/** One typed part of a minute. What goes with it is kept in attributes, so that a step of the history covers both. */
const MinuteBlockNode = Node.create({
  name: 'minuteBlock',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  selectable: false,

  addAttributes() {
    return {
      id: { default: '' },
      kind: attribute('kind', asText, 'discussion'),
      owner: attribute('owner', asText, ''),
      due: attribute('due', asJson, null),
      addressedTo: attribute('to', asText, ''),
      sourceEventIds: attribute('source', asJson, []),
    };
  },

  parseHTML() {
    return [{ tag: 'section[data-kind]', contentElement: '.words' }];
  },

  renderHTML({ node }) {
    const { id, kind, owner, due, addressedTo, sourceEventIds } = node.attrs;
    return [
      'section',
      {
        class: isTracked(kind as BlockKind) ? 'block tracked' : 'block',
        'data-block': id as string,
        'data-kind': kind as string,
        'data-owner': owner as string,
        'data-due': JSON.stringify(due),
        'data-to': addressedTo as string,
        'data-source': JSON.stringify(sourceEventIds),
      },
      marginOf(kind as BlockKind),
      ['div', { class: 'words' }, 0],
    ];
  },
});

/** The schema of a minute: typed blocks of paragraphs and lists, four marks, undo. Nothing else can get in, pasted or typed. */
export const minuteSchema: Extensions = [
  MinuteDocument,
  MinuteBlockNode,
  StarterKit.configure({
    document: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    trailingNode: false,
    dropcursor: false,
    gapcursor: false,
    link: {
      openOnClick: false,
      protocols: ['http', 'https', 'mailto'],
      HTMLAttributes: { target: null, rel: 'noopener' },
    },
  }),
];
