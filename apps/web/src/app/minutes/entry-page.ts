import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { areMinutesDraft, describeMinutesState } from '@minutebook/domain';
import { MbFailed, MbStatus } from '@minutebook/ui';
import { MeetingStore } from '../meeting/meeting.store';
import { minutesMark } from '../meeting/meeting-tabs';
import type { Leavable } from '../meeting/shared/may-leave';
import { BackToItems } from './back-to-items';
import { EntryHeading } from './entry-heading';
import { EntrySide } from './side/entry-side';
import { MinutesStore } from './minutes.store';
import { OpenSavings } from './saving/open-savings';
import { ExemptSheet } from './sheet/exempt-sheet';
import { MinuteSheet } from './sheet/minute-sheet';

/** How long leaving a minute waits for its last words to be sent, in milliseconds; they go on being sent after that. */
const patience = 2000;

/** One minute: its number and title over the margin line, its blocks, and beside it what bears on it. */
@Component({
  selector: 'mb-entry-page',
  imports: [BackToItems, EntryHeading, EntrySide, ExemptSheet, MbFailed, MbStatus, MinuteSheet, RouterLink],
  templateUrl: './entry-page.html',
  styleUrl: './entry-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EntryPage implements Leavable {
  readonly entryId = input.required<string>();

  protected readonly store = inject(MinutesStore);
  protected readonly meetings = inject(MeetingStore);
  private readonly savings = inject(OpenSavings);
  private readonly openSheet = viewChild(MinuteSheet);
  private readonly exemptSheet = viewChild(ExemptSheet);

  protected readonly entry = computed(() => this.store.entry(this.entryId()));
  protected readonly standing = computed(() => {
    const state = this.store.minutes()?.state;
    if (!state) return null;
    const isDraft = areMinutesDraft(state);
    return {
      isDraft,
      mark: isDraft ? ('draft' as const) : minutesMark(state),
      word: describeMinutesState(state),
    };
  });
  protected readonly signature = computed(() => this.store.minutes()?.signature ?? null);
  /** The page that console entries are added to: of a Part B item the exempt one. */
  protected readonly page = () =>
    this.entry()?.part === 'B' ? (this.exemptSheet()?.page ?? null) : (this.openSheet()?.page ?? null);

  constructor() {
    effect(() => {
      if (this.entryId()) void this.store.loadWording();
    });
    this.goToNamed();
  }

  /** What is not sent stays on the device, so that nobody is held on the page by a lost connection. */
  async mayLeave(): Promise<boolean> {
    this.savings.keepAll();
    await Promise.race([this.savings.saveAll(), new Promise((resolve) => setTimeout(resolve, patience))]);
    return true;
  }

  /** An address may name a block, as the register does: it is shown as soon as its minute is there. */
  private goToNamed(): void {
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    const injector = inject(Injector);
    let shown = '';
    effect(() => {
      const blockId = /^block-(.+)$/.exec(fragment() ?? '')?.[1] ?? '';
      const isHere = this.entry()?.blocks.some(({ id }) => id === blockId) ?? false;
      if (!isHere || shown === blockId) return;
      shown = blockId;
      afterNextRender(
        () => {
          if (this.openSheet()?.page) return this.goTo(blockId);
          document.getElementById(`block-${blockId}`)?.scrollIntoView({ block: 'center' });
        },
        { injector },
      );
    });
  }

  protected goTo(blockId: string): void {
    this.openSheet()?.page?.focusBlock(blockId);
  }
}
