import { HttpClient, HttpContext } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import { apiUrl, paths, type CouncilCalendar } from '@minutebook/contracts';
import { defaultPublicationPolicy, type PlainDate, type WorkingCalendar } from '@minutebook/domain';
import { Fetched } from './fetched';
import { staysHere } from './session-ended';

/** Today on the council's clocks, its own special days and its publication policy, so that client and API count alike. */
@Injectable({ providedIn: 'root' })
export class CouncilCalendarStore {
  private readonly http = inject(HttpClient);
  private readonly fetched = new Fetched<CouncilCalendar>();

  readonly state = this.fetched.state;
  readonly problem = this.fetched.problem;
  readonly specialDays = computed(() => this.fetched.value()?.specialDays ?? []);
  readonly calendar = computed<WorkingCalendar>(() => ({ specialDays: this.specialDays() }));
  readonly policy = computed(() => this.fetched.value()?.publication ?? defaultPublicationPolicy);
  readonly today = computed<PlainDate>(() => this.fetched.value()?.today ?? localToday());

  load(): Promise<void> {
    return this.fetched.load(
      this.http.get<CouncilCalendar>(apiUrl(paths.calendar), {
        context: new HttpContext().set(staysHere, true),
      }),
    );
  }
}

/** Until the API has said which day it is: the day in London by this computer's clock. */
const localToday = (): PlainDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
