import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import type { ExemptCommitment, ExemptCommitmentsQuery } from '@minutebook/contracts';
import { formatParagraphs, formatShortDate } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLoading, MbPageHeader, MbPartB, MbStatus } from '@minutebook/ui';
import { countWords, dueWords, kindOf, standingOf, stateWords } from '../commitments/commitment-words';
import { BodiesStore } from '../core/bodies.store';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { SessionStore } from '../core/session.store';
import { ExemptRegisterStore } from './exempt-register.store';

const stateOptions = [
  { value: 'open', label: 'Open' },
  { value: 'all', label: 'All in the minutes' },
  ...(['done', 'dropped', 'withdrawn'] as const).map((value) => ({ value, label: stateWords(value) })),
] as const;

/** The page "Part B actions": what was decided in private and what became of it, on pink paper, late first. */
@Component({
  selector: 'mb-exempt-page',
  imports: [
    MatButton,
    MbEmpty,
    MbFailed,
    MbLoading,
    MbPageHeader,
    MbPartB,
    MbStatus,
    RouterLink,
    RouterOutlet,
  ],
  templateUrl: './exempt-page.html',
  styleUrl: './exempt-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'escape($event)' },
})
export class ExemptPage {
  /** From the address: the filters. */
  readonly body = input<string>();
  readonly state = input<string>();

  protected readonly store = inject(ExemptRegisterStore);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly bodies = inject(BodiesStore);
  private readonly today = inject(CouncilCalendarStore).today;
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly kindOf = kindOf;
  protected readonly stateOptions = stateOptions;
  protected readonly shownState = computed(
    () => stateOptions.find(({ value }) => value === this.state())?.value ?? 'open',
  );
  private readonly filters = computed((): ExemptCommitmentsQuery => {
    const state = this.shownState();
    return { bodyId: this.body(), state: state === 'all' ? undefined : state };
  });
  protected readonly bodyOptions = computed(() =>
    this.bodies.all().filter(({ id }) => this.session.can('exempt.read', id)),
  );
  protected readonly totalWords = computed(() => countWords(this.store.total(), 'row'));
  protected readonly rows = computed(() =>
    this.store.rows().map((row) => ({
      ...row,
      standing: standingOf(row, this.today()),
      dueWords: dueWords(row, this.today()),
      about: this.about(row),
    })),
  );

  constructor() {
    effect(() => {
      const filter = this.filters();
      untracked(() => void this.store.open(filter));
    });
    let before: string | null = null;
    effect(() => {
      const openId = this.store.openId();
      if (before && !openId) this.element.querySelector<HTMLElement>(`[data-row="${before}"]`)?.focus();
      before = openId;
    });
  }

  protected load(): void {
    void this.store.open(this.filters());
  }

  protected filter(changes: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: changes, queryParamsHandling: 'merge' });
  }

  protected escape(event: Event): void {
    if (!event.defaultPrevented && this.store.openId()) void this.store.closeRow();
  }

  private about({ body, meeting, exemptParagraphs }: ExemptCommitment): string {
    const held = formatShortDate(meeting.heldOn, this.today());
    return `${body.name}, ${held}, exempt by ${formatParagraphs(exemptParagraphs)}`;
  }
}
