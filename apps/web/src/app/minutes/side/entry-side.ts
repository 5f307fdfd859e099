import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MinuteEntryView } from '@minutebook/contracts';
import { MbMark, MbPartB } from '@minutebook/ui';
import { newId } from '../../live/new-id';
import { MeetingStore } from '../../meeting/meeting.store';
import { BlockTalk } from '../clearing/block-talk';
import { ConsoleStore } from '../console.store';
import { kindWords } from '../editor/kinds';
import type { MinuteWriting } from '../editor/minute-writing';
import { checkLines } from '../entry-words';
import { MinutesStore } from '../minutes.store';
import { consoleLines } from './console-lines';
import { ConsoleList } from './console-list';
import { presentWords } from './present-words';
import { StandingFacts } from './standing-facts';

/** What bears on the minute that is open: what the console has, what is still in the way, what was said about it, who was there. */
@Component({
  selector: 'mb-entry-side',
  imports: [BlockTalk, ConsoleList, MbMark, MbPartB, RouterLink, StandingFacts],
  templateUrl: './entry-side.html',
  styleUrl: './entry-side.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'complementary', 'aria-label': 'About this minute' },
})
export class EntrySide {
  readonly entry = input.required<MinuteEntryView>();
  /** Where console entries are added. */
  readonly page = input.required<() => MinuteWriting | null>();
  readonly show = output<string>();

  protected readonly store = inject(MinutesStore);
  private readonly console = inject(ConsoleStore);
  protected readonly meetings = inject(MeetingStore);
  protected readonly words = kindWords;

  /** Events that were added here, until the minute itself says so. */
  private readonly added = signal<readonly string[]>([]);
  protected readonly lines = computed(() => {
    const { itemId, blocks, part } = this.entry();
    const context = this.console.drafting();
    if (!context || !itemId || !this.store.mayWrite()) return [];
    const own = part === 'B' ? (this.page()()?.read() ?? []) : blocks;
    const used = own.flatMap(({ sourceEventIds }) => sourceEventIds);
    return consoleLines(context, itemId, new Set([...used, ...this.added()]));
  });
  protected readonly checks = computed(() =>
    this.store.mayTalk() ? checkLines(this.store.entries(), this.store.minutes()?.checks ?? []) : [],
  );
  protected readonly present = computed(() => {
    const [setting, live, { itemId }] = [this.console.setting(), this.console.live(), this.entry()];
    return setting && live && itemId ? presentWords(setting, live, itemId) : '';
  });
  /** Blocks that somebody spoke about; beside the page, because the page itself is being written. */
  protected readonly talked = computed(() => {
    const minutes = this.store.minutes();
    if (!minutes || !this.store.mayWrite()) return [];
    const about = new Set([...minutes.comments, ...minutes.suggestions].map(({ blockId }) => blockId));
    return this.entry().blocks.filter(({ id }) => about.has(id));
  });

  protected addUnused(): void {
    const unused = this.lines().filter(({ isUsed }) => !isUsed);
    const blocks = unused.map(({ block }) => ({ ...block, id: newId() }));
    this.page()()?.append(blocks);
    this.added.update((added) => [...added, ...blocks.flatMap(({ sourceEventIds }) => sourceEventIds)]);
  }
}
