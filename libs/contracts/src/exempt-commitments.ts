import { commitmentStates, minutesStates } from '@minutebook/domain';
import { z } from 'zod';
import { commitmentSchema, commitmentUpdateSchema, updateCommitmentSchema } from './commitments';
import { id, plainDate } from './common';

/**
 * A row of what was decided in private. A shape of its own, of fields that are named here: nothing that is added to the open
 * register's comes along, and nothing of this goes out by the open register's addresses (E-10).
 */
export const exemptCommitmentSchema = commitmentSchema
  .pick({
    ...{ id: true, version: true, kind: true, reference: true, ordinal: true, text: true, body: true },
    ...{ bodyNameThen: true, minuteNumber: true, sourceTitle: true, owner: true, addressedTo: true },
    ...{ due: true, dueOn: true, lateByWorkingDays: true, state: true, closedAt: true, closedBy: true },
    lastUpdateAt: true,
  })
  .extend({
    meeting: z.object({ id, heldOn: plainDate, minutesState: z.enum(minutesStates) }),
    entryId: id,
    /** Of Schedule 12A, as the item has them. */
    exemptParagraphs: z.array(z.int()),
  });
export type ExemptCommitment = z.infer<typeof exemptCommitmentSchema>;

/** Without a state: everything that is still in the minutes. */
export const exemptCommitmentsQuery = z.object({
  bodyId: id.optional(),
  state: z.enum(['open', ...commitmentStates]).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});
export type ExemptCommitmentsQuery = z.input<typeof exemptCommitmentsQuery>;

export const exemptCommitmentsPageSchema = z.object({
  /** Late first, then by the day that they are due. */
  rows: z.array(exemptCommitmentSchema),
  total: z.int(),
  hasMore: z.boolean(),
});
export type ExemptCommitmentsPage = z.infer<typeof exemptCommitmentsPageSchema>;

export const exemptCommitmentDetailSchema = exemptCommitmentSchema.extend({
  conclusions: z.array(z.string()),
  /** Newest first. */
  updates: z.array(commitmentUpdateSchema.omit({ file: true })),
});
export type ExemptCommitmentDetail = z.infer<typeof exemptCommitmentDetailSchema>;

/** Closing one asks for `note`: what was done, or why not. */
export const updateExemptCommitmentSchema = updateCommitmentSchema.pick({
  ...{ version: true, owner: true, dueOn: true, state: true, note: true },
});
export type UpdateExemptCommitment = z.input<typeof updateExemptCommitmentSchema>;
