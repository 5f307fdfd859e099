import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type MeetingDocument } from '@minutebook/contracts';
import type { DocumentKind } from '@minutebook/domain';
import type { Observable } from 'rxjs';

/** Documents that a meeting makes beside its pack. */
@Injectable()
export class DocumentsApi {
  private readonly http = inject(HttpClient);

  list(meetingId: string): Observable<MeetingDocument[]> {
    return this.http.get<MeetingDocument[]>(apiUrl(paths.meetingDocuments, { meetingId }));
  }

  make(meetingId: string, kind: DocumentKind): Observable<MeetingDocument> {
    return this.http.post<MeetingDocument>(apiUrl(paths.meetingDocuments, { meetingId }), { kind });
  }
}

export const documentUrl = (documentId: string, format: 'pdf' | 'docx'): string =>
  format === 'pdf' ? apiUrl(paths.documentPdf, { documentId }) : apiUrl(paths.documentDocx, { documentId });
