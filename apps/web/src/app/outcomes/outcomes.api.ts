import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type CreateOutcome,
  type LinkOutcome,
  type MeetingOutcomes,
  type Outcome,
  type OutcomeLog,
  type OutcomeLogLine,
  type ReviewOutcome,
  type UpdateOutcome,
} from '@minutebook/contracts';
import type { Observable } from 'rxjs';

export type OutcomeLogFilter = Partial<Record<'bodyId' | 'theme' | 'from' | 'to' | 'review', string>>;

/** Lines of the outcomes item, of one meeting and over all of them. */
@Injectable({ providedIn: 'root' })
export class OutcomesApi {
  private readonly http = inject(HttpClient);

  ofMeeting(meetingId: string): Observable<MeetingOutcomes> {
    return this.http.get<MeetingOutcomes>(apiUrl(paths.meetingOutcomes, { meetingId }));
  }

  create(meetingId: string, outcome: CreateOutcome): Observable<Outcome> {
    return this.http.post<Outcome>(apiUrl(paths.meetingOutcomes, { meetingId }), outcome);
  }

  change(outcomeId: string, changes: UpdateOutcome): Observable<Outcome> {
    return this.http.patch<Outcome>(apiUrl(paths.outcome, { outcomeId }), changes);
  }

  move(outcomeId: string, version: number, position: number): Observable<unknown> {
    return this.http.post(apiUrl(paths.moveOutcome, { outcomeId }), { version, position });
  }

  remove(outcomeId: string, version: number): Observable<unknown> {
    return this.http.delete(apiUrl(paths.outcome, { outcomeId }), { params: { version } });
  }

  review(outcomeId: string, review: ReviewOutcome, file: File | null): Observable<OutcomeLogLine> {
    const form = new FormData();
    for (const [name, value] of Object.entries(review)) form.append(name, String(value));
    if (file) form.append('file', file, file.name);
    return this.http.post<OutcomeLogLine>(apiUrl(paths.reviewOutcome, { outcomeId }), form);
  }

  /** Mails the members of the panel a new link for this outcome; those from before are recalled. */
  askPanel(outcomeId: string): Observable<unknown> {
    return this.http.post(apiUrl(paths.askPanel, { outcomeId }), null);
  }

  link(outcomeId: string, links: LinkOutcome): Observable<OutcomeLogLine> {
    return this.http.put<OutcomeLogLine>(apiUrl(paths.linkOutcome, { outcomeId }), links);
  }

  log(filter: OutcomeLogFilter): Observable<OutcomeLog> {
    const params = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
    return this.http.get<OutcomeLog>(apiUrl(paths.outcomeLog), { params });
  }
}
