import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MeetingDocument } from '@minutebook/contracts';
import { MbFailed, MbLoading, MbStatus } from '@minutebook/ui';
import { MeetingStore } from '../../meeting/meeting.store';
import { count, formatBytes } from '../../meeting/shared/amounts';
import { formatMoment } from '../../meeting/shared/moments';
import { BackToItems } from '../back-to-items';
import { documentNames, documentPurposes, documentStanding } from './document-words';
import { documentUrl } from './documents.api';
import { DocumentsStore } from './documents.store';

/** The documents that a meeting makes beside its pack, also before it has begun. */
@Component({
  selector: 'mb-documents-page',
  imports: [BackToItems, MatButton, MbFailed, MbLoading, MbStatus],
  templateUrl: './documents-page.html',
  styleUrl: './documents-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DocumentsPage {
  protected readonly store = inject(DocumentsStore);
  private readonly meetings = inject(MeetingStore);

  protected readonly mayMake = computed(() => this.meetings.can('documents.make'));
  protected readonly rows = computed(() =>
    this.store.newest().map(({ kind, document }) => ({
      kind,
      document,
      name: documentNames[kind],
      purpose: documentPurposes[kind],
      standing: documentStanding(document),
      facts: document ? this.factsOf(document) : '',
      files: document?.state === 'ready' ? filesOf(document) : [],
      needsMaking: !document || document.state === 'failed' || document.isOutOfDate,
    })),
  );

  constructor() {
    void this.store.refresh();
  }

  private factsOf({ requestedAt, requestedBy, pageCount }: MeetingDocument): string {
    const pages = pageCount === null ? '' : `, ${count(pageCount, 'page')}`;
    return `${formatMoment(requestedAt, this.meetings.today())}, ${requestedBy}${pages}`;
  }
}

const filesOf = ({ id, pdfBytes, docxBytes }: MeetingDocument) =>
  [
    { type: 'PDF', bytes: pdfBytes, url: documentUrl(id, 'pdf') },
    { type: 'DOCX', bytes: docxBytes, url: documentUrl(id, 'docx') },
  ].flatMap(({ type, bytes, url }) => (bytes === null ? [] : [{ type, url, size: formatBytes(bytes) }]));
