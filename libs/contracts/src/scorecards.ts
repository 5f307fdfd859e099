import {
  commitmentStates,
  doubtKinds,
  frequencies,
  indicatorUnits,
  movements,
  polarities,
  ragColours,
  shownStates,
  ytdMethods,
} from '@minutebook/domain';
import { z } from 'zod';
import { id, instant, line, plainDate, text, version } from './common';

/** A month, `2019-05`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Enter a month such as 2019-05.' });
/** As it may be read: a small count, and what would give one away, has no value. */
const figureSchema = z.object({ state: z.enum(shownStates), value: z.number().nullable() });
/** By financial year: `{ "2019-20": 85 }`. */
const targets = z
  .record(z.string(), z.number({ error: 'Enter the target as a number.' }))
  .refine((of) => Object.keys(of).every((year) => /^\d{4}-\d{2}$/.test(year)), {
    error: 'Enter a financial year such as 2019-20.',
  });
const movement = z.enum(movements);

export const scorecardLineSchema = z.object({
  id,
  version,
  title: z.string(),
  body: z.object({ id, name: z.string() }),
  indicators: z.int(),
  /** Null until figures were taken in. */
  latestMonth: month.nullable(),
});
export const scorecardsSchema = z.array(scorecardLineSchema);
export type ScorecardLine = z.infer<typeof scorecardLineSchema>;
export const scorecardsQuery = z.object({ bodyId: id.optional() });
export const createScorecardSchema = z.object({ bodyId: id, title: line(160) });

/** One indicator at the month that the scorecard is read for. Percentages are in points. */
export const indicatorSchema = z.object({
  id,
  code: z.string(),
  title: z.string(),
  polarity: z.enum(polarities),
  unit: z.enum(indicatorUnits),
  frequency: z.enum(frequencies),
  responsible: z.string(),
  ytdMethod: z.enum(ytdMethods),
  /** Of the financial year of the month that is read. */
  target: z.number().nullable(),
  targets,
  /** The fourteen months up to the one read, oldest first. */
  months: z.array(figureSchema.extend({ month })),
  latest: figureSchema,
  yearToDate: figureSchema,
  /** Off the target by so much, the worse positive; null where nothing can be compared. */
  gap: z.number().nullable(),
  rag: z.enum(ragColours),
  movement,
  comparators: z.array(z.object({ name: z.string(), text: z.string() })),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** What moved since the body last met: figures as they are printed, the month of that meeting against the one that is read. */
const sinceSchema = z.object({
  meetingId: id,
  heldOn: plainDate,
  /** The month that the meeting was shown. */
  month,
  moved: z.array(
    z.object({
      indicatorId: id,
      code: z.string(),
      title: z.string(),
      movement,
      before: z.string(),
      now: z.string(),
      ragBefore: z.enum(ragColours),
      rag: z.enum(ragColours),
    }),
  ),
});

export const scorecardSchema = z.object({
  id,
  version,
  title: z.string(),
  body: z.object({ id, name: z.string() }),
  month: month.nullable(),
  /** Months that have figures, newest first. */
  monthsWithFigures: z.array(month),
  indicators: z.array(indicatorSchema),
  /** Null where the body has not met before, or had no figures then. */
  since: sinceSchema.nullable(),
  rule: z.object({ amberPoints: z.number(), amberShare: z.number(), suppressBelow: z.number() }),
  /** Figures that were taken back after they had been given, newest first. */
  withdrawn: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(['month', 'year-to-date']),
      month,
      printed: z.string(),
      at: instant,
      reason: z.string(),
    }),
  ),
});
export type Scorecard = z.infer<typeof scorecardSchema>;
export const scorecardQuery = z.object({ month: month.optional() });

/** Where an indicator was spoken of, in published minutes of the body and in the register. */
export const indicatorStorySchema = z.object({
  indicatorId: id,
  minutes: z.array(
    z.object({ meetingId: id, heldOn: plainDate, number: z.string(), title: z.string(), words: z.string() }),
  ),
  commitments: z.array(
    z.object({ id, reference: z.string(), text: z.string(), state: z.enum(commitmentStates) }),
  ),
});
export type IndicatorStory = z.infer<typeof indicatorStorySchema>;

export const updateIndicatorSchema = z.object({
  version,
  code: line(30).optional(),
  title: line(300).optional(),
  polarity: z.enum(polarities).optional(),
  unit: z.enum(indicatorUnits).optional(),
  frequency: z.enum(frequencies).optional(),
  responsible: text(60).optional(),
  ytdMethod: z.enum(ytdMethods).optional(),
  /** All of them, by financial year. */
  targets: targets.optional(),
  comparators: z
    .array(z.object({ name: line(60), text: line(120) }))
    .max(20, { error: 'Keep this to 20 comparators.' })
    .optional(),
});
export type UpdateIndicator = z.input<typeof updateIndicatorSchema>;

export const withdrawFigureSchema = z.object({ version, month, reason: line(300) });
export type WithdrawFigure = z.input<typeof withdrawFigureSchema>;

export const doubtSchema = z.object({
  /** "lost-percent:W14": a cell may be doubtful in more than one way. */
  key: z.string(),
  kind: z.enum(doubtKinds),
  cell: z.string(),
  row: z.int(),
  code: z.string(),
  text: z.string(),
  /** What would be put right, in words; empty where there is nothing to put right. */
  repair: z.string(),
  blocks: z.boolean(),
});

/** What an uploaded table says, before anything of it is kept. Confirming sends the same file again with the decisions. */
export const scorecardPreviewSchema = z.object({
  /** Of the file, so that what is confirmed is what was looked at. */
  sha256: z.string(),
  months: z.array(month),
  indicators: z.array(
    z.object({ row: z.int(), code: z.string(), title: z.string(), isNew: z.boolean(), figures: z.int() }),
  ),
  doubts: z.array(doubtSchema),
});
export type ScorecardPreview = z.infer<typeof scorecardPreviewSchema>;
/** Fields beside the file. `repairs` names the doubts whose repair is taken, separated by commas: "lost-percent:W14,duplicate:A15". */
export const confirmImportSchema = z.object({
  version,
  sha256: line(64),
  repairs: z
    .string()
    .max(100_000, { error: 'This table has too many doubtful cells. Mend it, and add it again.' })
    .default('')
    .transform((keys) => keys.split(',').filter(Boolean)),
});
