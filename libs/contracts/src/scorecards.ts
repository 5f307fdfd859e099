import {
  doubtKinds,
  figureStates,
  indicatorUnits,
  movements,
  polarities,
  ragColours,
  ytdMethods,
} from '@minutebook/domain';
import { z } from 'zod';
import { id, instant, line, plainDate, version } from './common';

/** A month, `2019-05`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Enter a month such as 2019-05.' });
const figureSchema = z.object({ state: z.enum(figureStates), value: z.number().nullable() });

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
  responsible: z.string(),
  ytdMethod: z.enum(ytdMethods),
  target: z.number().nullable(),
  /** The fourteen months up to the one read, oldest first. */
  months: z.array(figureSchema.extend({ month })),
  latest: figureSchema,
  yearToDate: z.number().nullable(),
  /** Off the target by so much, the worse positive; null where nothing can be compared. */
  gap: z.number().nullable(),
  rag: z.enum(ragColours),
  movement: z.enum(movements),
  comparators: z.array(z.object({ name: z.string(), text: z.string() })),
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const scorecardSchema = z.object({
  id,
  version,
  title: z.string(),
  body: z.object({ id, name: z.string() }),
  month: month.nullable(),
  /** Months that have figures, newest first. */
  monthsWithFigures: z.array(month),
  indicators: z.array(indicatorSchema),
  rule: z.object({ amberPoints: z.number(), amberShare: z.number(), suppressBelow: z.number() }),
  /** Figures that were taken back after they had been given, newest first. */
  withdrawn: z.array(
    z.object({ code: z.string(), month, printed: z.string(), at: instant, reason: z.string() }),
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
  commitments: z.array(z.object({ id, reference: z.string(), text: z.string(), state: z.string() })),
});
export type IndicatorStory = z.infer<typeof indicatorStorySchema>;

export const updateIndicatorSchema = z.object({
  version,
  responsible: z.string().trim().max(60).optional(),
  polarity: z.enum(polarities).optional(),
  ytdMethod: z.enum(ytdMethods).optional(),
  /** The target of one financial year, `2019-20`; null takes it away. */
  target: z
    .object({
      year: z.string().regex(/^\d{4}-\d{2}$/, { error: 'Enter a financial year such as 2019-20.' }),
      value: z.number().nullable(),
    })
    .optional(),
});
export type UpdateIndicator = z.input<typeof updateIndicatorSchema>;

export const withdrawFigureSchema = z.object({ version, month, reason: line(300) });
export type WithdrawFigure = z.input<typeof withdrawFigureSchema>;

export const doubtSchema = z.object({
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
/** Fields beside the file. `repairs` names the cells whose repair is taken, separated by commas: "W14,W15". */
export const confirmImportSchema = z.object({
  version,
  sha256: line(64),
  repairs: z
    .string()
    .max(20_000)
    .default('')
    .transform((cells) => cells.split(',').filter(Boolean)),
});
