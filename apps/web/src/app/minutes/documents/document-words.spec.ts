import type { MeetingDocument } from '@minutebook/contracts';
import { documentKinds } from '@minutebook/domain';
import { documentStanding, newestOfEach } from './document-words';

const aDocument = (over: Partial<MeetingDocument> = {}): MeetingDocument => ({
  id: 'd1',
  meetingId: 'm1',
  kind: 'minutes',
  state: 'ready',
  isOutOfDate: false,
  requestedAt: '2019-07-04T09:00:00.000Z',
  requestedBy: 'Dana Whitfield',
  pageCount: 12,
  pdfBytes: 84_000,
  docxBytes: 31_000,
  failure: null,
  ...over,
});

it('of each kind the newest counts, and a kind without one is listed too', () => {
  const newer = aDocument({ id: 'd2', requestedAt: '2019-07-05T09:00:00.000Z' });
  const rows = newestOfEach([aDocument(), newer, aDocument({ id: 'd3', kind: 'attendance' })]);
  expect(rows.map(({ kind }) => kind)).toEqual([...documentKinds]);
  const made = rows.filter(({ document }) => document !== null);
  expect(made.map(({ kind, document }) => [kind, document?.id])).toEqual([
    ['minutes', 'd2'],
    ['attendance', 'd3'],
  ]);
});

it.each([
  [null, 'Not made yet'],
  [aDocument({ state: 'queued' }), 'Being made'],
  [aDocument({ state: 'failed', isOutOfDate: true }), 'Could not be made'],
  [aDocument({ isOutOfDate: true }), 'Out of date'],
  [aDocument(), 'Up to date'],
])('says how a document stands', (document, word) => {
  expect(documentStanding(document).word).toBe(word);
});
