import { Injectable, computed, signal } from '@angular/core';
import { formatTime } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';
import { inLondon } from '../../meeting/shared/moments';
import type { EntrySaving, SavingStatus } from './entry-saving';

const worstFirst: SavingStatus[] = ['conflict', 'failed', 'saving', 'unsaved', 'saved', 'clean'];

/** The savings of what is open: one, and in Part B two. */
@Injectable()
export class OpenSavings {
  private readonly open = signal<readonly EntrySaving[]>([]);

  readonly status = computed(() => {
    const statuses = this.open().map((saving) => saving.status());
    return worstFirst.find((status) => statuses.includes(status)) ?? 'clean';
  });
  /** For the header: how what is written here stands. Empty while nothing was. */
  readonly line = computed((): { mark: Mark; words: string } | null => {
    const status = this.status();
    if (status === 'conflict') return { mark: 'soon', words: 'Changed by somebody else too' };
    if (status === 'failed') return { mark: 'late', words: 'Not saved' };
    if (status === 'saving' || status === 'unsaved') return { mark: 'under-way', words: 'Saving' };
    const times = this.open().flatMap((saving) => saving.savedAt() ?? []);
    const last = Math.max(...times.map((time) => time.getTime()));
    if (times.length === 0) return null;
    return { mark: 'done', words: `Saved ${formatTime(inLondon(new Date(last).toISOString()).at)}` };
  });

  add(saving: EntrySaving): void {
    this.open.update((savings) => [...savings, saving]);
  }

  remove(saving: EntrySaving): void {
    this.open.update((savings) => savings.filter((one) => one !== saving));
  }

  /** True once everything is with the server. */
  async saveAll(): Promise<boolean> {
    const results = await Promise.all(this.open().map((saving) => saving.save()));
    return results.every(Boolean);
  }

  /** What is not sent yet stays on the device, whatever happens to the page. */
  keepAll(): void {
    for (const saving of this.open()) saving.keep();
  }
}
