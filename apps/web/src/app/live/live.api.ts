import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type AddYoungPerson,
  type ExemptLive,
  type LiveMeetingAnswer,
} from '@minutebook/contracts';
import type { MeetingEvent, NewMeetingEvent } from '@minutebook/domain';
import type { Observable } from 'rxjs';

/** The log of one meeting: reading it, adding to it, and the addresses of its streams. */
@Injectable({ providedIn: 'root' })
export class LiveApi {
  private readonly http = inject(HttpClient);

  live(meetingId: string): Observable<LiveMeetingAnswer> {
    return this.http.get<LiveMeetingAnswer>(apiUrl(paths.live, { meetingId }));
  }

  exemptLive(meetingId: string): Observable<ExemptLive> {
    return this.http.get<ExemptLive>(apiUrl(paths.exemptLive, { meetingId }));
  }

  send(meetingId: string, event: NewMeetingEvent): Observable<MeetingEvent> {
    return this.http.post<MeetingEvent>(apiUrl(paths.liveEvents, { meetingId }), event);
  }

  sendExempt(meetingId: string, event: NewMeetingEvent): Observable<MeetingEvent> {
    return this.http.post<MeetingEvent>(apiUrl(paths.exemptLiveEvents, { meetingId }), event);
  }

  addYoungPerson(meetingId: string, youngPerson: AddYoungPerson): Observable<MeetingEvent> {
    return this.http.post<MeetingEvent>(apiUrl(paths.youngPeople, { meetingId }), youngPerson);
  }

  streamAddress(meetingId: string, after: number): string {
    return `${apiUrl(paths.liveStream, { meetingId })}?after=${after}`;
  }

  exemptStreamAddress(meetingId: string, after: number): string {
    return `${apiUrl(paths.exemptLiveStream, { meetingId })}?after=${after}`;
  }
}
