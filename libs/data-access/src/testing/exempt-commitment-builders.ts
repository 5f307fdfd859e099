import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ExemptCommitmentRow } from '../exempt-commitments/exempt-commitment.entity';
import type { Meeting } from '../meetings/meeting.entity';
import type { MinuteEntryRow } from '../minutes/minute-entry.entity';
import { insert } from './insert';

/** A row of the register of Part B, from an exempt minute of a meeting. */
export const anExemptCommitment = (
  ds: DataSource,
  meeting: Meeting,
  entry: MinuteEntryRow,
): Promise<ExemptCommitmentRow> =>
  insert(ds, ExemptCommitmentRow, {
    ...{ authorityId: meeting.authorityId, bodyId: meeting.bodyId, meetingId: meeting.id },
    ...{ entryId: entry.id, blockId: randomUUID(), kind: 'action', reference: '29/27, A1', position: 1 },
    ...{ sourceTitle: 'Commissioning matter', bodyName: 'Corporate Parenting Panel' },
    text: 'Write to the provider.',
  });
