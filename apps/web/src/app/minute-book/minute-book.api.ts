import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type MinuteBook, type MinuteNumbers, type Wording } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import type { Observable } from 'rxjs';

/** The book of all minutes, the numbers of a body, and the wording that its minutes use. */
@Injectable({ providedIn: 'root' })
export class MinuteBookApi {
  private readonly http = inject(HttpClient);

  book(): Observable<MinuteBook> {
    return this.http.get<MinuteBook>(apiUrl(paths.minuteBook));
  }

  numbers(bodyId: string): Observable<MinuteNumbers> {
    return this.http.get<MinuteNumbers>(apiUrl(paths.minuteNumbers, { bodyId }));
  }

  wording(bodyId: string): Observable<Wording> {
    return this.http.get<Wording>(apiUrl(paths.wording, { bodyId }));
  }

  saveWording(bodyId: string, wording: Wording & { effectiveFrom: PlainDate }): Observable<Wording> {
    return this.http.put<Wording>(apiUrl(paths.wording, { bodyId }), wording);
  }
}
