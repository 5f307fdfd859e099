import { createHash } from 'node:crypto';
import {
  attendanceSheetModel,
  chairsBriefModel,
  decisionNoticeModel,
  disclosuresSheetModel,
  draftBlocks,
  minutesModel,
  type DecisionNoticeSource,
  type SittingDocumentKind,
  type DocumentModel,
  type DocumentSource,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { Clock, conflict, type Refusal } from '../platform/index';
import type { Gathered } from './document-sources';
import { logBeforeOpening, openLog } from './open-log';

export type ModelOrRefusal = { model: DocumentModel; refusal: null } | { model: null; refusal: Refusal };

/** What each document of a meeting would print now, or why there is nothing to print yet. */
@Injectable()
export class DocumentModels {
  constructor(private readonly clock: Clock) {}

  make(kind: SittingDocumentKind, gathered: Gathered): ModelOrRefusal {
    const live = openLog(gathered.reading);
    const source = { council: gathered.council, setting: gathered.reading.setting, live };
    const why = whyNotYet(kind, gathered, source);
    if (why) return { model: null, refusal: conflict('not-yet', why) };
    return { model: this.modelOf(kind, gathered, source), refusal: null };
  }

  private modelOf(kind: SittingDocumentKind, gathered: Gathered, source: DocumentSource): DocumentModel {
    const { reading, minutes, wording, contact, agenda } = gathered;
    const today = this.clock.today();
    switch (kind) {
      case 'minutes': {
        const { entries, standing, signature } = minutes ?? nothing;
        return { kind, model: minutesModel({ ...source, entries, standing, signature, wording }) };
      }
      case 'decision-notice': {
        const entries = minutes?.entries ?? drafted(gathered, source);
        return { kind, model: decisionNoticeModel({ ...source, entries, contact, issuedOn: today }) };
      }
      case 'attendance':
        return { kind, model: attendanceSheetModel(source) };
      case 'disclosures':
        return { kind, model: disclosuresSheetModel({ ...source, all: reading.live }) };
      case 'chairs-brief': {
        const live = logBeforeOpening(reading);
        return { kind, model: chairsBriefModel({ ...source, live, agenda, preparedOn: today }) };
      }
    }
  }
}

const nothing = { entries: [], standing: 'draft', signature: null } as const;

function whyNotYet(
  kind: SittingDocumentKind,
  { minutes }: Gathered,
  { live }: DocumentSource,
): string | null {
  switch (kind) {
    case 'minutes':
      return minutes ? null : 'The minutes of this meeting have not been begun. Begin them, then print them.';
    case 'decision-notice':
      return live.phase === 'closed'
        ? null
        : 'The meeting is not over. The notice of its decisions can be made once it is closed.';
    case 'attendance':
    case 'disclosures':
      return live.openedAt === null
        ? 'The meeting has not begun, so there is nothing on this sheet yet.'
        : null;
    case 'chairs-brief':
      return live.items.some(({ number }) => number !== null)
        ? null
        : 'There is nothing on the agenda yet. Add its items first.';
  }
}

/** Before the minutes are begun, their first draft; of Part B only that it was taken. */
function drafted({ wording }: Gathered, { setting, live }: DocumentSource): DecisionNoticeSource['entries'] {
  const context = {
    ...{ setting, live, wording, outcomes: [], earlierMinutes: [], lateness: null },
    exemptEventIds: new Set<string>(), // the log of the source is the open one
  };
  return setting.items
    .filter(({ number }) => number !== null)
    .map(({ id, part, number, title }) => ({
      itemId: id,
      part,
      number: `${number ?? ''}.`,
      title,
      blocks: part === 'B' ? [] : draftBlocks(context, id).map((block) => ({ ...block, id })),
    }));
}

/** Two models that print the same have the same hash; the day on which a document was made is not part of what it says. */
export function hashOf({ kind, model }: DocumentModel): string {
  const printed: Record<string, unknown> = { ...model };
  delete printed['issuedOn'];
  delete printed['preparedOn'];
  return createHash('sha256')
    .update(canonicalize({ kind, printed }) ?? '')
    .digest('hex');
}
