import type { AgendaItemPurpose } from '@minutebook/domain';

/** What an agenda item is for, as forms offer it. Its minute drafts itself, and some take no number. */
export const purposeWords: Record<AgendaItemPurpose, string> = {
  none: 'A subject of its own',
  apologies: 'Apologies for absence',
  minutes: 'Minutes of the previous meeting',
  disclosures: 'Disclosures of interest',
  'urgent-business': 'Urgent business',
  actions: 'Update on actions',
  outcomes: 'How has the Panel helped?',
  'work-programme': 'Work programme',
  'cabinet-response': 'Cabinet response to recommendations',
  scorecard: 'Performance scorecard',
};
