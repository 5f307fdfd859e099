import type { DataSource } from 'typeorm';
import { CommitmentRow } from '../commitments/commitment.entity';
import type { Meeting } from '../meetings/meeting.entity';
import { insert } from './insert';

/** A row of the register from a meeting, owned by somebody with an address. */
export const aCommitment = (
  ds: DataSource,
  meeting: Meeting,
  over: Partial<CommitmentRow> = {},
): Promise<CommitmentRow> =>
  insert(ds, CommitmentRow, {
    ...{ authorityId: meeting.authorityId, bodyId: meeting.bodyId, meetingId: meeting.id },
    ...{ kind: 'action', reference: '28/27, A1', position: 1, minuteNumber: '28/27' },
    ...{ sourceTitle: 'Health of children in our care', bodyName: 'Corporate Parenting Panel' },
    ...{ text: 'Bring the figures for dental checks by placement.', owner: 'Ola Reed' },
    ...{ ownerEmail: 'ola.reed@council.example', due: { kind: 'date', on: '2027-03-10' } },
    dueOn: '2027-03-10',
    ...over,
  });
