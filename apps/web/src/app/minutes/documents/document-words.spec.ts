import type { MeetingDocument } from '@minutebook/contracts';
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
  expect(rows.map(({ kind, document }) => [kind, document?.id ?? null])).toEqual([
    ['minutes', 'd2'],
    ['decision-notice', null],
    ['attendance', 'd3'],
    ['disclosures', null],
    ['chairs-brief', null],
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
