import { HttpClient, HttpContext } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type AnswerLink, type LinkedCommitment } from '@minutebook/contracts';
import type { Observable } from 'rxjs';
import { staysHere } from '../core/session-ended';

/** What a mailed link opens. Nobody is signed in here, so a refusal never leads to the sign-in page. */
@Injectable()
export class AnswerApi {
  private readonly http = inject(HttpClient);
  private readonly context = new HttpContext().set(staysHere, true);

  read(token: string): Observable<LinkedCommitment> {
    return this.http.get<LinkedCommitment>(apiUrl(paths.linkedCommitment, { token }), {
      context: this.context,
    });
  }

  send(token: string, { text, proposes, newDueOn }: AnswerLink, file: File | null): Observable<unknown> {
    const form = new FormData();
    form.append('text', text);
    form.append('proposes', proposes ?? 'nothing');
    if (newDueOn) form.append('newDueOn', newDueOn);
    if (file) form.append('file', file, file.name);
    return this.http.post(apiUrl(paths.linkedCommitment, { token }), form, { context: this.context });
  }
}
