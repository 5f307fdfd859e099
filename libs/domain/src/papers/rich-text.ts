/** The body of a report written in Minutebook: ProseMirror JSON of the Tiptap 3 schema. Validated in libs/contracts. */
export interface RichText {
  type: 'doc';
  content: RichNode[];
}

export type RichMark =
  { type: 'bold' | 'italic' | 'underline' | 'superscript' } | { type: 'link'; attrs: { href: string } };

export interface RichNode {
  type:
    | 'text'
    | 'hardBreak'
    | 'paragraph'
    | 'heading'
    | 'blockquote'
    | 'bulletList'
    | 'orderedList'
    | 'listItem'
    | 'table'
    | 'tableRow'
    | 'tableHeader'
    | 'tableCell'
    | 'landscape';
  text?: string;
  marks?: RichMark[];
  attrs?: { level?: number; start?: number; caption?: string; colspan?: number; rowspan?: number };
  content?: RichNode[];
}
