import type { RichNode, RichText } from '@minutebook/domain';
import { z } from 'zod';

const href = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:|#)/, { error: 'A link must begin with https://, http:// or mailto:.' });
const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['bold', 'italic', 'underline', 'superscript']) }),
  z.object({ type: z.literal('link'), attrs: z.object({ href }) }),
]);
const cellAttrs = z
  .object({ colspan: z.int().min(1).max(20).default(1), rowspan: z.int().min(1).max(200).default(1) })
  .partial()
  .optional();

/** ProseMirror JSON as Tiptap 3 writes it; unknown nodes, marks and attributes are refused, links are of four schemes. */
export const richNodeSchema: z.ZodType<RichNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('text'),
      text: z.string().min(1),
      marks: z.array(markSchema).optional(),
    }),
    z.strictObject({ type: z.literal('hardBreak') }),
    z.strictObject({ type: z.literal('paragraph'), content: content.optional() }),
    z.strictObject({
      type: z.literal('heading'),
      attrs: z.object({ level: z.int().min(2).max(4) }),
      content: content.optional(),
    }),
    z.strictObject({ type: z.literal('blockquote'), content }),
    z.strictObject({ type: z.literal('bulletList'), content }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z
        .object({ start: z.int().default(1) })
        .partial()
        .optional(),
      content,
    }),
    z.strictObject({ type: z.literal('listItem'), content }),
    z.strictObject({
      type: z.literal('table'),
      attrs: z
        .object({ caption: z.string().max(300) })
        .partial()
        .optional(),
      content,
    }),
    z.strictObject({ type: z.literal('tableRow'), content }),
    z.strictObject({ type: z.literal('tableHeader'), attrs: cellAttrs, content }),
    z.strictObject({ type: z.literal('tableCell'), attrs: cellAttrs, content }),
    z.strictObject({ type: z.literal('landscape'), content }),
  ]),
) as z.ZodType<RichNode>;
const content = z.array(richNodeSchema);

export const richTextSchema = z
  .strictObject({ type: z.literal('doc'), content: z.array(richNodeSchema) })
  .meta({ id: 'RichText', description: 'ProseMirror JSON' }) as unknown as z.ZodType<RichText>;
