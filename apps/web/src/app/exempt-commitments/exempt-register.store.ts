import { Injectable, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ExemptCommitment, ExemptCommitmentsPage, ExemptCommitmentsQuery } from '@minutebook/contracts';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { ExemptCommitmentsApi } from './exempt-commitments.api';

type Filter = Omit<ExemptCommitmentsQuery, 'page'>;

/** The rows of the register of Part B as far as they were fetched. */
@Injectable()
export class ExemptRegisterStore {
  private readonly api = inject(ExemptCommitmentsApi);
  private readonly router = inject(Router);
  private readonly fetched = new Fetched<ExemptCommitmentsPage>();
  private filter: Filter = {};
  private page = 1;

  readonly rows = computed(() => this.fetched.value()?.rows ?? []);
  readonly total = computed(() => this.fetched.value()?.total ?? 0);
  readonly hasMore = computed(() => this.fetched.value()?.hasMore ?? false);
  readonly isLoaded = computed(() => this.fetched.value() !== undefined);
  readonly problem = this.fetched.problem;

  /** The row that stands open beside the list. */
  readonly openId = signal<string | null>(null);

  closeRow(): Promise<boolean> {
    return this.router.navigate(['/exempt-commitments'], {
      queryParamsHandling: 'preserve',
      scroll: 'manual',
    });
  }

  async open(filter: Filter): Promise<void> {
    this.filter = filter;
    this.page = 1;
    await this.fetched.load(this.api.page({ ...filter, page: 1 }));
  }

  /** Adds the next page below; a refusal leaves what is shown. */
  async more(): Promise<void> {
    const before = this.fetched.value();
    const page = this.page + 1;
    const { value } = await attempt(this.api.page({ ...this.filter, page }));
    if (!value || before !== this.fetched.value()) return;
    this.page = page;
    const rows = [...this.rows(), ...value.rows];
    this.fetched.set({ ...value, rows: [...new Map(rows.map((row) => [row.id, row])).values()] });
  }

  /** Puts a row in place that was read or changed beside the list. */
  replace(row: ExemptCommitment): void {
    const page = this.fetched.value();
    if (page) this.fetched.set({ ...page, rows: page.rows.map((one) => (one.id === row.id ? row : one)) });
  }
}
