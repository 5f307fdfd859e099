import { Injectable, computed, inject, signal } from '@angular/core';
import type { Problem, WorkProgramme, WorkProgrammePage } from '@minutebook/contracts';
import type { Observable } from 'rxjs';
import { attempt, isStale } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { WorkProgrammeApi } from './work-programme.api';

/** The programme of one body and year that the page shows. */
@Injectable()
export class WorkProgrammeStore {
  private readonly api = inject(WorkProgrammeApi);
  private readonly fetched = new Fetched<WorkProgrammePage>();
  private readonly failure = signal<Problem | null>(null);
  private shown: { bodyId: string; year: number | null } = { bodyId: '', year: null };

  readonly page = this.fetched.value;
  readonly problem = this.fetched.problem;
  readonly complaint = this.failure.asReadonly();
  readonly programme = computed(() => this.page()?.programme ?? null);

  open(bodyId: string, year: number | null): Promise<void> {
    if (bodyId !== this.shown.bodyId || year !== this.shown.year) this.fetched.clear();
    this.shown = { bodyId, year };
    this.failure.set(null);
    return this.reload();
  }

  reload(): Promise<void> {
    return this.fetched.load(this.api.page(this.shown.bodyId, this.shown.year));
  }

  begin(year: number): Promise<string> {
    return this.apply(this.api.begin(this.shown.bodyId, { year }));
  }

  /** Shows the programme as it is after a change; gives the sentence of a refusal, or nothing. */
  async apply(change: Observable<WorkProgramme>): Promise<string> {
    const { value, problem } = await attempt(change);
    if (problem) {
      if (isStale(problem)) void this.reload();
      return problem.errors?.[0]?.message ?? problem.detail;
    }
    const page = this.page();
    const years = [...new Set([...(page?.years ?? []), value.year])].sort((a, b) => b - a);
    this.fetched.set({ meetings: page?.meetings ?? [], years, programme: value });
    this.failure.set(null);
    return '';
  }

  /** For what is done without a form: a refusal is shown over the table. */
  async run(change: Observable<WorkProgramme>): Promise<boolean> {
    const { value, problem } = await attempt(change);
    if (value) this.fetched.set({ meetings: [], years: [], ...this.page(), programme: value });
    if (problem && isStale(problem)) await this.reload();
    this.failure.set(problem);
    return problem === null;
  }
}
