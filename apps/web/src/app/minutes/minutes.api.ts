import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type ApproveMinutes,
  type ExemptMinuteEntry,
  type MinuteEntryView,
  type Minutes,
  type SaveBlocks,
  type StartMinutes,
  type UpdateMinuteEntry,
  type Wording,
} from '@minutebook/contracts';
import type { RichNode } from '@minutebook/domain';
import type { Observable } from 'rxjs';
import { newId } from '../live/new-id';

/** The acts that move minutes on, each at an address of its own. */
const actUrls: Record<keyof ActBodies, (minutesId: string) => string> = {
  send: (minutesId) => apiUrl(paths.sendMinutes, { minutesId }),
  return: (minutesId) => apiUrl(paths.returnMinutes, { minutesId }),
  clear: (minutesId) => apiUrl(paths.clearMinutes, { minutesId }),
  publish: (minutesId) => apiUrl(paths.publishMinutes, { minutesId }),
  approve: (minutesId) => apiUrl(paths.approveMinutes, { minutesId }),
  sign: (minutesId) => apiUrl(paths.signMinutes, { minutesId }),
};
export type MinutesAct = keyof ActBodies;
export interface ActBodies {
  send: { version: number; to: 'officers' | 'chair' };
  return: { version: number; note: string };
  clear: { version: number };
  publish: { version: number };
  approve: ApproveMinutes;
  sign: { version: number; name: string };
}

export interface KeepFinding {
  blockId: string;
  words: string;
  reason: string;
}

/** The minutes of one meeting. Exempt minutes travel on addresses of their own (E-10). */
@Injectable()
export class MinutesApi {
  private readonly http = inject(HttpClient);

  minutes(meetingId: string): Observable<Minutes> {
    return this.http.get<Minutes>(apiUrl(paths.meetingMinutes, { meetingId }));
  }

  start(meetingId: string, start: StartMinutes): Observable<Minutes> {
    return this.http.post<Minutes>(apiUrl(paths.meetingMinutes, { meetingId }), start);
  }

  saveBlocks(entryId: string, changes: SaveBlocks): Observable<MinuteEntryView> {
    return this.http.put<MinuteEntryView>(apiUrl(paths.minuteBlocks, { entryId }), changes);
  }

  changeEntry(entryId: string, changes: UpdateMinuteEntry): Observable<unknown> {
    return this.http.patch(apiUrl(paths.minuteEntry, { entryId }), changes);
  }

  exemptEntry(entryId: string): Observable<ExemptMinuteEntry> {
    return this.http.get<ExemptMinuteEntry>(apiUrl(paths.exemptMinuteEntry, { entryId }));
  }

  saveExemptBlocks(entryId: string, changes: SaveBlocks): Observable<ExemptMinuteEntry> {
    return this.http.put<ExemptMinuteEntry>(apiUrl(paths.exemptMinuteBlocks, { entryId }), changes);
  }

  comment(blockId: string, text: string): Observable<unknown> {
    return this.http.post(apiUrl(paths.blockComments, { blockId }), { id: newId(), text });
  }

  resolveComment(commentId: string): Observable<unknown> {
    return this.http.post(apiUrl(paths.resolveComment, { commentId }), {});
  }

  suggest(blockId: string, version: number, content: RichNode[]): Observable<unknown> {
    return this.http.post(apiUrl(paths.blockSuggestions, { blockId }), { id: newId(), version, content });
  }

  decide(suggestionId: string, take: boolean): Observable<unknown> {
    return this.http.post(apiUrl(paths.decideSuggestion, { suggestionId }), { take });
  }

  /** A passage that may point to a child stays, with a reason (C-03). */
  keepFinding(minutesId: string, finding: KeepFinding): Observable<unknown> {
    return this.http.post(apiUrl(paths.keepFinding, { minutesId }), finding);
  }

  act<Act extends MinutesAct>(act: Act, minutesId: string, body: ActBodies[Act]): Observable<unknown> {
    return this.http.post(actUrls[act](minutesId), body);
  }

  wording(bodyId: string): Observable<Wording> {
    return this.http.get<Wording>(apiUrl(paths.wording, { bodyId }));
  }
}
