import type { Due, NotedKind, PlainTime, RichNode } from '@minutebook/domain';
import type { Note } from './held-meeting';

type Words = string | RichNode;

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const listOf =
  (type: 'bulletList' | 'orderedList') =>
  (...items: string[]): RichNode => ({
    type,
    content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
  });
export const bullets = listOf('bulletList');
export const numbered = listOf('orderedList');
/** A heading inside a minute, where an item fell into several parts. */
export const part = (text: string): RichNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type: 'bold' }] }],
});

const note = (kind: NotedKind, at: PlainTime, words: Words[], more: Partial<Note> = {}): Note => ({
  ...{ at, kind, owner: '', due: null, addressedTo: '' },
  content: words.map((one) => (typeof one === 'string' ? paragraph(one) : one)),
  ...more,
});

export const discussion = (at: PlainTime, ...words: Words[]): Note => note('discussion', at, words);
export const question = (at: PlainTime, ...words: Words[]): Note => note('question', at, words);
export const conclusion = (at: PlainTime, ...words: Words[]): Note => note('conclusion', at, words);
export const resolution = (at: PlainTime, ...words: Words[]): Note => note('resolution', at, words);
export const recommendation = (at: PlainTime, addressedTo: string, ...words: Words[]): Note =>
  note('recommendation', at, words, { addressedTo });
export const request = (at: PlainTime, owner: string, ...words: Words[]): Note =>
  note('request', at, words, { owner, due: { kind: 'next-meeting' } });
export const action = (at: PlainTime, owner: string, due: Due, ...words: Words[]): Note =>
  note('action', at, words, { owner, due });

/** The words of a note in one line, as a clerk types it while the meeting goes on. */
export function lineOf({ content }: Note): string {
  const textOf = (node: RichNode): string => node.text ?? (node.content ?? []).map(textOf).join(' ');
  return content.map(textOf).join(' ').slice(0, 4000);
}
