import type { MeetingDocument } from '@minutebook/contracts';
import { documentKinds, type DocumentKind } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

export const documentNames: Record<DocumentKind, string> = {
  minutes: 'Minutes',
  'decision-notice': 'Decision notice',
  attendance: 'Attendance sheet',
  disclosures: 'Disclosures sheet',
  'chairs-brief': 'Chair’s brief',
  'work-programme': 'Work programme',
  'cabinet-response': 'Cabinet response (Appendix A)',
  'action-list': 'Action list',
  scorecard: 'Scorecard',
  'annual-report': 'Annual report',
  'you-said': 'You said',
};

export const documentPurposes: Record<DocumentKind, string> = {
  minutes: 'As they are printed, with the draft marked on each page until they are approved.',
  'decision-notice': 'What was decided, for the day after the meeting.',
  attendance: 'Who was there and from when to when.',
  disclosures: 'Interests that were disclosed, and what followed.',
  'work-programme': 'The municipal year by meeting, with what the meeting is asked to agree.',
  'cabinet-response': 'What the executive answered to recommendations, and which answers are overdue.',
  'chairs-brief': 'The order of business and what to look out for, for the Chair before the meeting.',
  'action-list': 'What is open, and what changed since the last meeting, for the agenda and for the Chair.',
  scorecard: 'The indicators of the last month with their colours, as a table that can be read aloud.',
  'annual-report': 'The year: meetings, attendance, topics, recommendations and what became of them.',
  'you-said': 'For young people, in plain words: what they said, what was asked and what happened.',
};

/** The newest document of each kind, for the kinds in their order. */
export function newestOfEach(
  documents: readonly MeetingDocument[],
): { kind: DocumentKind; document: MeetingDocument | null }[] {
  const newestFirst = [...documents].sort((a, b) => b.requestedAt.localeCompare(a.requestedAt));
  return documentKinds.map((kind) => ({
    kind,
    document: newestFirst.find((document) => document.kind === kind) ?? null,
  }));
}

/** How a document stands, in a word. */
export function documentStanding(document: MeetingDocument | null): { mark: Mark; word: string } {
  if (!document) return { mark: 'open', word: 'Not made yet' };
  if (document.state === 'queued') return { mark: 'under-way', word: 'Being made' };
  if (document.state === 'failed') return { mark: 'late', word: 'Could not be made' };
  return document.isOutOfDate ? { mark: 'soon', word: 'Out of date' } : { mark: 'done', word: 'Up to date' };
}
