import { formatDay } from '../calendar/index';
import type { PlainDate } from '../calendar/index';
import type { DocumentKind } from './document-model';

const names: Readonly<Record<DocumentKind, string>> = {
  minutes: 'minutes',
  'decision-notice': 'decision notice',
  attendance: 'attendance sheet',
  disclosures: 'disclosures sheet',
  'chairs-brief': 'chair’s brief',
  'cabinet-response': 'cabinet response',
  'action-list': 'action list',
  'work-programme': 'work programme',
  scorecard: 'scorecard',
  'annual-report': 'annual report',
  'you-said': 'you said',
};

/** What a kind of document is called in a sentence: `describeDocument('chairs-brief')` is "chair’s brief". */
export const describeDocument = (kind: DocumentKind): string => names[kind];

/** The title in a document's properties (N-08): "Corporate Parenting Panel, 6 March 2019: minutes". */
export const documentTitle = (kind: DocumentKind, bodyName: string, heldOn: PlainDate): string =>
  `${bodyName}, ${formatDay(heldOn)}: ${describeDocument(kind)}`;

/**
 * Name of a document's file without its ending, as a person would look for it; letters that file systems refuse become hyphens
 * (N-08). `documentFileName('minutes', 'Corporate Parenting Panel', '2019-03-06')` is
 * "Corporate Parenting Panel 6 March 2019 minutes".
 */
export const documentFileName = (kind: DocumentKind, bodyName: string, heldOn: PlainDate): string =>
  [bodyName, formatDay(heldOn), describeDocument(kind)]
    .join(' ')
    .replace(/[\\/:*?"<>|]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
