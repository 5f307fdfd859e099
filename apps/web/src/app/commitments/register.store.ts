import { Injectable, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Commitment, CommitmentsSummary, Problem } from '@minutebook/contracts';
import { firstValueFrom } from 'rxjs';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { toProblem } from '../core/problem';
import { CommitmentsApi, type Query } from './commitments.api';

const firstAmount = 50;
const amountMore = 50;
const mostAtOnce = 200;

/** The rows of the register as far as they were fetched, a page at a time, and the figures over them. */
@Injectable()
export class RegisterStore {
  private readonly api = inject(CommitmentsApi);
  private readonly router = inject(Router);
  private readonly figures = new Fetched<CommitmentsSummary>();
  private readonly fetchedPages = signal<Commitment[][] | null>(null);
  private readonly failure = signal<Problem | null>(null);
  private readonly amount = signal(0);
  private readonly cursor = signal<string | null>(null);
  private readonly busy = signal(false);
  private query: Query = {};
  private turn = 0;

  readonly summary = this.figures.value;
  readonly pages = computed(() => this.fetchedPages() ?? []);
  readonly rows = computed(() => this.pages().flat());
  readonly isLoaded = computed(() => this.fetchedPages() !== null);
  readonly total = this.amount.asReadonly();
  readonly problem = this.failure.asReadonly();
  readonly hasMore = computed(() => this.cursor() !== null);
  readonly isBusy = this.busy.asReadonly();

  /** The row that stands open beside the list. */
  readonly openId = signal<string | null>(null);

  closeRow(): Promise<boolean> {
    return this.router.navigate(['/commitments'], { queryParamsHandling: 'preserve', scroll: 'manual' });
  }

  /** Shows the rows that fit. What was there stays until they have come. */
  async open(query: Query): Promise<void> {
    this.query = query;
    void this.figures.load(this.api.summary({ bodyId: query['bodyId'], meetingId: query['meetingId'] }));
    await this.fetch(firstAmount);
  }

  /** Reads again what is shown, as far as the server gives it at once. */
  async refresh(): Promise<void> {
    void this.figures.load(
      this.api.summary({ bodyId: this.query['bodyId'], meetingId: this.query['meetingId'] }),
    );
    await this.fetch(Math.min(mostAtOnce, Math.max(firstAmount, this.rows().length)));
  }

  async more(): Promise<void> {
    const after = this.cursor();
    if (!after || this.busy()) return;
    const turn = this.turn;
    this.busy.set(true);
    const { value, problem } = await attempt(this.api.page({ ...this.query, after, limit: amountMore }));
    if (turn !== this.turn) return;
    this.busy.set(false);
    this.failure.set(problem);
    if (!value) return;
    this.fetchedPages.update((pages) => [...(pages ?? []), value.rows]);
    this.cursor.set(value.next);
    this.amount.set(value.total);
  }

  /** Puts a row in place that was changed elsewhere on the page. */
  replace(row: Commitment): void {
    this.fetchedPages.update(
      (pages) =>
        pages?.map((page) =>
          page.some(({ id }) => id === row.id) ? page.map((one) => (one.id === row.id ? row : one)) : page,
        ) ?? null,
    );
  }

  private async fetch(limit: number): Promise<void> {
    const turn = ++this.turn;
    this.busy.set(true);
    try {
      const page = await firstValueFrom(this.api.page({ ...this.query, limit }));
      if (turn !== this.turn) return;
      this.fetchedPages.set([page.rows]);
      this.cursor.set(page.next);
      this.amount.set(page.total);
      this.failure.set(null);
    } catch (error) {
      if (turn !== this.turn) return;
      this.failure.set(toProblem(error));
    }
    this.busy.set(false);
  }
}
