import { HttpErrorResponse } from '@angular/common/http';
import { computed, signal, type EnvironmentProviders, type Provider } from '@angular/core';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import type { Meeting, Problem } from '@minutebook/contracts';
import { of, throwError, type Observable } from 'rxjs';
import { CouncilCalendarStore } from '../../core/council-calendar.store';
import { SessionStore } from '../../core/session.store';
import { AgendaApi } from '../agenda/agenda.api';
import { AgendaStore } from '../agenda/agenda.store';
import { ExemptStore } from '../agenda/exempt.store';
import { MeetingApi } from '../meeting.api';
import { MeetingStore } from '../meeting.store';
import { PackEvents } from '../pack/pack-events';
import { PackStore } from '../pack/pack.store';
import { MinutesApi } from '../../minutes/minutes.api';
import { MinutesStore } from '../../minutes/minutes.store';
import { FakeMinutesApi } from '../../minutes/testing/fake-minutes';
import { MeetingHeader } from '../shared/header-actions';
import { AskWords } from '../shared/words-dialog';
import { aCheck, aMeeting, anAgenda, anItem, aPack } from './fixtures';

/** API clients that answer from memory; a test replaces the answers that it is about. */
export class FakeMeetingApi {
  meeting = jest.fn((): Observable<Meeting> => of(aMeeting()));
  packs = jest.fn(() => of([aPack()]));
  build = jest.fn(() => of(aPack({ id: 'p4', version: 4, state: 'queued' })));
  stop = jest.fn(() => of({}));
  publicationCheck = jest.fn(() => of(aCheck()));
  publication = jest.fn(() => of({}));
  publish = jest.fn((): Observable<unknown> => of({}));
}

export class FakeAgendaApi {
  agenda = jest.fn(() => of(anAgenda([anItem(1), anItem(2), anItem(3)])));
  moveItem = jest.fn((): Observable<unknown> => of(anAgenda([])));
  exemptAgenda = jest.fn(() => of({ meetingId: 'm1', items: [] }));
}

export class FakePackEvents {
  watch = jest.fn(() => () => undefined);
}

/** The stores of a meeting's workspace over fake API clients, on 24 June 2019, for somebody who may do everything. */
export function provideMeeting(): (Provider | EnvironmentProviders)[] {
  return [
    provideRouter([]),
    { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    { provide: MeetingApi, useClass: FakeMeetingApi },
    { provide: AgendaApi, useClass: FakeAgendaApi },
    { provide: PackEvents, useClass: FakePackEvents },
    { provide: SessionStore, useValue: { can: () => true } },
    {
      provide: CouncilCalendarStore,
      useValue: { today: signal('2019-06-24'), calendar: computed(() => ({ specialDays: [] })) },
    },
    MeetingStore,
    PackStore,
    ExemptStore,
    AgendaStore,
    AskWords,
    MeetingHeader,
    { provide: MinutesApi, useClass: FakeMinutesApi },
    MinutesStore,
  ];
}

/** The call fails as the API refuses it. */
export const refused = (problem: Partial<Problem> & { status: number }): Observable<never> =>
  throwError(
    () =>
      new HttpErrorResponse({
        status: problem.status,
        error: { type: 'about:blank', title: '', code: 'refused', detail: '', ...problem },
      }),
  );

/** The call never reaches the API. */
export const offline = (): Observable<never> =>
  throwError(() => new HttpErrorResponse({ status: 0, error: new ProgressEvent('error') }));
