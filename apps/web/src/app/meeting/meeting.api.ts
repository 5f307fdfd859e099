import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type AuditEntry,
  type CancelMeeting,
  type Meeting,
  type Pack,
  type Publication,
  type PublicationCheck,
  type Publish,
  type UpdateMeeting,
} from '@minutebook/contracts';
import type { Observable } from 'rxjs';

/** Meeting, packs, publication and record of one meeting. The agenda has an API of its own. */
@Injectable()
export class MeetingApi {
  private readonly http = inject(HttpClient);

  meeting(meetingId: string): Observable<Meeting> {
    return this.http.get<Meeting>(apiUrl(paths.meeting, { meetingId }));
  }

  change(meetingId: string, changes: UpdateMeeting): Observable<Meeting> {
    return this.http.patch<Meeting>(apiUrl(paths.meeting, { meetingId }), changes);
  }

  cancel(meetingId: string, cancelled: CancelMeeting): Observable<Meeting> {
    return this.http.post<Meeting>(apiUrl(paths.cancelMeeting, { meetingId }), cancelled);
  }

  delete(meetingId: string, version: number): Observable<unknown> {
    return this.http.delete(apiUrl(paths.meeting, { meetingId }), { params: { version } });
  }

  record(meetingId: string): Observable<AuditEntry[]> {
    return this.http.get<AuditEntry[]>(apiUrl(paths.meetingRecord, { meetingId }));
  }

  packs(meetingId: string): Observable<Pack[]> {
    return this.http.get<Pack[]>(apiUrl(paths.packs, { meetingId }));
  }

  build(meetingId: string): Observable<Pack> {
    return this.http.post<Pack>(apiUrl(paths.packs, { meetingId }), {});
  }

  stop(packId: string): Observable<unknown> {
    return this.http.post(apiUrl(paths.stopPack, { packId }), {});
  }

  publicationCheck(meetingId: string): Observable<PublicationCheck> {
    return this.http.get<PublicationCheck>(apiUrl(paths.publicationCheck, { meetingId }));
  }

  publication(meetingId: string): Observable<Publication> {
    return this.http.get<Publication>(apiUrl(paths.publication, { meetingId }));
  }

  publish(meetingId: string, act: Publish): Observable<Publication> {
    return this.http.post<Publication>(apiUrl(paths.publication, { meetingId }), act);
  }
}
