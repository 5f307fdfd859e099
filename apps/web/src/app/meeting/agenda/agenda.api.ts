import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type Agenda,
  type CreateAgendaItem,
  type ExemptAgenda,
  type ExemptItem,
  type MoveAgendaItem,
  type UpdateAgendaItem,
  type UpdateExemptItem,
  type UpdatePaper,
} from '@minutebook/contracts';
import type { Observable } from 'rxjs';

/** The agenda of one meeting, its items and their papers. A change of an item answers with the whole agenda. */
@Injectable()
export class AgendaApi {
  private readonly http = inject(HttpClient);

  agenda(meetingId: string): Observable<Agenda> {
    return this.http.get<Agenda>(apiUrl(paths.agenda, { meetingId }));
  }

  startFromStanding(meetingId: string): Observable<Agenda> {
    return this.http.post<Agenda>(apiUrl(paths.agendaFromStanding, { meetingId }), {});
  }

  addItem(meetingId: string, item: CreateAgendaItem): Observable<Agenda> {
    return this.http.post<Agenda>(apiUrl(paths.agendaItems, { meetingId }), item);
  }

  changeItem(itemId: string, changes: UpdateAgendaItem): Observable<Agenda> {
    return this.http.patch<Agenda>(apiUrl(paths.agendaItem, { itemId }), changes);
  }

  deleteItem(itemId: string, version: number): Observable<Agenda> {
    return this.http.delete<Agenda>(apiUrl(paths.agendaItem, { itemId }), { params: { version } });
  }

  moveItem(itemId: string, move: MoveAgendaItem): Observable<Agenda> {
    return this.http.post<Agenda>(apiUrl(paths.moveAgendaItem, { itemId }), move);
  }

  withdraw(itemId: string, version: number, reason: string): Observable<Agenda> {
    return this.http.post<Agenda>(apiUrl(paths.withdrawAgendaItem, { itemId }), { version, reason });
  }

  reinstate(itemId: string, version: number): Observable<Agenda> {
    return this.http.post<Agenda>(apiUrl(paths.reinstateAgendaItem, { itemId }), { version });
  }

  exemptAgenda(meetingId: string): Observable<ExemptAgenda> {
    return this.http.get<ExemptAgenda>(apiUrl(paths.exemptAgenda, { meetingId }));
  }

  changeExemptItem(itemId: string, changes: UpdateExemptItem): Observable<ExemptItem> {
    return this.http.patch<ExemptItem>(apiUrl(paths.exemptItem, { itemId }), changes);
  }

  changePaper(paperId: string, isExempt: boolean, changes: UpdatePaper): Observable<unknown> {
    return this.http.patch(paperUrl(paperId, isExempt), changes);
  }

  removePaper(paperId: string, isExempt: boolean, version: number): Observable<unknown> {
    return this.http.delete(paperUrl(paperId, isExempt), { params: { version } });
  }
}

const paperUrl = (paperId: string, isExempt: boolean): string =>
  isExempt ? apiUrl(paths.exemptPaper, { paperId }) : apiUrl(paths.paper, { paperId });

/** Where a paper itself is read; opened in a tab of its own. */
export const paperFileUrl = (paperId: string, isExempt: boolean): string =>
  isExempt ? apiUrl(paths.exemptPaperFile, { paperId }) : apiUrl(paths.paperFile, { paperId });
