import { isPlainDate, isPlainTime } from '@minutebook/domain';
import { z } from 'zod';

export const id = z.uuid({ error: 'This is not the reference of a record.' });

/** A calendar date, `2026-11-21`; one that does not exist is refused. */
export const plainDate = z
  .string()
  .refine(isPlainDate, { error: 'Enter a date that exists, such as 21 November 2026.' })
  .meta({ format: 'date', example: '2026-11-21' });

/** A time of day on the council's clocks, `17:00`. */
export const plainTime = z
  .string()
  .refine(isPlainTime, { error: 'Enter a time such as 17:00.' })
  .meta({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '17:00' });

/** A point in time, UTC. */
export const instant = z.iso.datetime({ offset: true });

/** Counts the changes of a record; a save names the version that it was made on, and a stale one is refused with 409. */
export const version = z.coerce.number().int().positive();

/** One line of text: trimmed, not empty. */
export const line = (max = 300) =>
  z
    .string()
    .trim()
    .min(1, { error: 'Fill this in.' })
    .max(max, { error: `Keep this to ${max} characters.` });

export const text = (max = 10_000) =>
  z
    .string()
    .trim()
    .max(max, { error: `Keep this to ${max} characters.` });

export const versionQuery = z.object({ version });

type WithoutDefault<Field> = Field extends z.ZodDefault<infer Inner> ? Inner : Field;

/**
 * The fields of a record, each of which may be left out of a change. Unlike `partial()` it drops the defaults as well, which
 * would otherwise overwrite what the change does not mention.
 */
export function changesTo<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape>,
): z.ZodObject<{ [Name in keyof Shape]: z.ZodOptional<WithoutDefault<Shape[Name]>> }> {
  const fields = Object.entries(schema.shape).map(([name, field]) => [
    name,
    z.optional(field instanceof z.ZodDefault ? field.unwrap() : field),
  ]);
  return z.object(Object.fromEntries(fields)) as never;
}
