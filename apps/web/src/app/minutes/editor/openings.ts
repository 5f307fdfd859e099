import type { BlockKind, RichNode } from '@minutebook/domain';

/** The words that a block of a kind begins with: "The Panel **RESOLVED** ". */
export const openingOf = (kind: BlockKind, bodyInMinutes: string): RichNode[] =>
  kind === 'resolution'
    ? [
        { type: 'text', text: `${bodyInMinutes} ` },
        { type: 'text', text: 'RESOLVED', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' ' },
      ]
    : [];
