import type { ExemptCommitment, ExemptCommitmentDetail } from '@minutebook/contracts';
import { panelId } from '../../testing/samples';

export const anExemptRow = (change: Partial<ExemptCommitment> = {}): ExemptCommitment => ({
  id: '00000000-0000-4000-8000-000000000801',
  version: 1,
  kind: 'action',
  reference: '21/19, A1',
  ordinal: '',
  text: 'Write to the provider',
  body: { id: panelId, name: 'Example Panel' },
  bodyNameThen: 'Example Panel',
  meeting: {
    id: '00000000-0000-4000-8000-000000000101',
    heldOn: '2019-03-06',
    minutesState: 'published-draft',
  },
  minuteNumber: '21/19',
  sourceTitle: 'Commissioning matter',
  entryId: '00000000-0000-4000-8000-000000000302',
  exemptParagraphs: [3],
  owner: 'Head of Service',
  addressedTo: '',
  due: null,
  dueOn: '2019-09-04',
  lateByWorkingDays: null,
  state: 'not-begun',
  closedAt: null,
  closedBy: '',
  lastUpdateAt: null,
  ...change,
});

export const anExemptDetail = (change: Partial<ExemptCommitmentDetail> = {}): ExemptCommitmentDetail => ({
  ...anExemptRow(),
  conclusions: [],
  updates: [],
  ...change,
});
