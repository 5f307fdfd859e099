import type { Outcome } from '@minutebook/contracts';
import type { OutcomeRow } from '@minutebook/data-access';
import type { Actor } from '../platform/index';

export const toOutcome = (row: OutcomeRow, { userId }: Actor): Outcome => ({
  id: row.id,
  version: row.version,
  meetingId: row.meetingId,
  itemId: row.itemId,
  position: row.position,
  text: row.text,
  saidBy: row.saidBy,
  isPseudonym: row.isPseudonym,
  isOwn: row.enteredBy === userId,
  editedBy: row.editedBy,
  themes: row.themes,
  helps: row.helps,
  createdAt: row.createdAt.toISOString(),
});
