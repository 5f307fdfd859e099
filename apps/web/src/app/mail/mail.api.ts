import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type MailMessageView } from '@minutebook/contracts';
import type { Observable } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class MailApi {
  private readonly http = inject(HttpClient);

  list(): Observable<MailMessageView[]> {
    return this.http.get<MailMessageView[]>(apiUrl(paths.mail));
  }
}
