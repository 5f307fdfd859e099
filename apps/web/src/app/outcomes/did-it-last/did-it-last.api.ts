import { HttpClient, HttpContext } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type AnswerOutcome, type LinkedOutcome } from '@minutebook/contracts';
import type { Observable } from 'rxjs';
import { staysHere } from '../../core/session-ended';

/** What a mailed link opens. Nobody is signed in here, so a refusal never leads to the sign-in page. */
@Injectable()
export class DidItLastApi {
  private readonly http = inject(HttpClient);
  private readonly context = new HttpContext().set(staysHere, true);

  read(token: string): Observable<LinkedOutcome> {
    return this.http.get<LinkedOutcome>(apiUrl(paths.linkedOutcome, { token }), { context: this.context });
  }

  send(token: string, { answer, words, evidence }: AnswerOutcome, file: File | null): Observable<unknown> {
    const form = new FormData();
    form.append('answer', answer);
    form.append('words', words ?? '');
    form.append('evidence', evidence ?? '');
    if (file) form.append('file', file, file.name);
    return this.http.post(apiUrl(paths.linkedOutcome, { token }), form, { context: this.context });
  }
}
