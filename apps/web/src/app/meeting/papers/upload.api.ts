import { HttpClient, HttpEventType } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, uploadField } from '@minutebook/contracts';
import { filter, map, type Observable } from 'rxjs';
import type { UploadTarget } from './upload';

/** How far a file has come, in per cent; `done` once the API has taken it in. */
export type UploadProgress = { percent: number } | 'done';

@Injectable()
export class UploadApi {
  private readonly http = inject(HttpClient);

  send(file: File, target: UploadTarget): Observable<UploadProgress> {
    const form = new FormData();
    form.append(uploadField, file, file.name);
    return this.http.post(addressOf(target), form, { reportProgress: true, observe: 'events' }).pipe(
      map((event): UploadProgress | null => {
        if (event.type === HttpEventType.Response) return 'done';
        if (event.type !== HttpEventType.UploadProgress) return null;
        return { percent: Math.round((100 * event.loaded) / (event.total || file.size || 1)) };
      }),
      filter((progress) => progress !== null),
    );
  }
}

function addressOf({ itemId, isExempt, replacesPaperId: paperId }: UploadTarget): string {
  if (paperId) return apiUrl(isExempt ? paths.replaceExemptPaper : paths.replacePaper, { paperId });
  return apiUrl(isExempt ? paths.exemptItemPapers : paths.itemPapers, { itemId });
}
