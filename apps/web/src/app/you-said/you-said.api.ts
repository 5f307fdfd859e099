import { HttpClient, HttpContext } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type YouSaidPage } from '@minutebook/contracts';
import type { Observable } from 'rxjs';
import { staysHere } from '../core/session-ended';

/** A meeting for young people: as those who are signed in read it, and as everybody does. */
@Injectable({ providedIn: 'root' })
export class YouSaidApi {
  private readonly http = inject(HttpClient);

  read(meetingId: string): Observable<YouSaidPage> {
    return this.http.get<YouSaidPage>(apiUrl(paths.meetingYouSaid, { meetingId }));
  }

  readByAnybody(meetingId: string): Observable<YouSaidPage> {
    const context = new HttpContext().set(staysHere, true);
    return this.http.get<YouSaidPage>(apiUrl(paths.publicYouSaid, { meetingId }), { context });
  }
}
