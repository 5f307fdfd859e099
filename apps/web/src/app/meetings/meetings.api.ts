import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type CreateMeeting, type Meeting, type MeetingSummary } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import type { Observable } from 'rxjs';

/** Which meetings: held from and to these days (both included), of one body or of all. */
export interface MeetingsFilter {
  from?: PlainDate;
  to?: PlainDate;
  bodyId?: string;
}

@Injectable({ providedIn: 'root' })
export class MeetingsApi {
  private readonly http = inject(HttpClient);

  list(filter: MeetingsFilter): Observable<MeetingSummary[]> {
    const params = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
    return this.http.get<MeetingSummary[]>(apiUrl(paths.meetings), { params });
  }

  create(meeting: CreateMeeting): Observable<Meeting> {
    return this.http.post<Meeting>(apiUrl(paths.meetings), meeting);
  }
}
