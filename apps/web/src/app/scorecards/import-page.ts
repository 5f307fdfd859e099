import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ScorecardPreview } from '@minutebook/contracts';
import { describeMonth } from '@minutebook/domain';
import { MbPageHeader } from '@minutebook/ui';
import { attempt } from '../core/attempt';
import { ScorecardsApi } from './scorecards.api';

interface Looked {
  preview: ScorecardPreview;
  file: File;
  version: number;
}

/** Taking in a table: choose it, look at what is doubtful, decide, and only then take the figures in. */
@Component({
  selector: 'mb-scorecard-import',
  imports: [MatButton, MbPageHeader, RouterLink],
  templateUrl: './import-page.html',
  styleUrl: './scorecard-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  readonly scorecardId = input.required<string>();

  private readonly api = inject(ScorecardsApi);
  private readonly router = inject(Router);
  private readonly looked = signal<Looked | null>(null);
  private readonly taken = signal<ReadonlySet<string>>(new Set());
  protected readonly complaint = signal('');
  protected readonly isBusy = signal(false);
  protected readonly preview = computed(() => this.looked()?.preview);
  protected readonly span = computed(() => {
    const months = this.preview()?.months ?? [];
    return `${describeMonth(months[0] ?? '')} to ${describeMonth(months.at(-1) ?? '')}`;
  });
  protected readonly isBlocked = computed(() =>
    (this.preview()?.doubts ?? []).some(({ blocks, key }) => blocks && !this.taken().has(key)),
  );

  protected async look(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    this.isBusy.set(true);
    this.looked.set(null);
    const { value: scorecard, problem: unread } = await attempt(this.api.read(this.scorecardId(), undefined));
    const { value: preview, problem } = await attempt(this.api.preview(this.scorecardId(), file));
    this.isBusy.set(false);
    this.complaint.set((unread ?? problem)?.detail ?? '');
    if (!scorecard || !preview) return;
    const repairs = preview.doubts.filter(({ repair, blocks }) => repair !== '' && !blocks);
    this.taken.set(new Set(repairs.map(({ key }) => key)));
    this.looked.set({ preview, file, version: scorecard.version });
  }

  protected isTaken(key: string): boolean {
    return this.taken().has(key);
  }

  protected decide(key: string, isTaken: boolean): void {
    const keys = new Set(this.taken());
    if (isTaken) keys.add(key);
    else keys.delete(key);
    this.taken.set(keys);
  }

  protected async confirm(): Promise<void> {
    const looked = this.looked();
    if (!looked) return;
    const { preview, file, version } = looked;
    const decisions = { version, sha256: preview.sha256, repairs: [...this.taken()] };
    this.isBusy.set(true);
    const { problem } = await attempt(this.api.confirm(this.scorecardId(), file, decisions));
    this.isBusy.set(false);
    if (problem) this.complaint.set(problem.detail);
    else await this.router.navigate(['/scorecards', this.scorecardId()]);
  }
}
