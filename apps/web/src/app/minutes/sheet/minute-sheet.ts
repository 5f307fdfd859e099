import { BreakpointObserver } from '@angular/cdk/layout';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
  type OnInit,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { MinuteEntryView, StoredBlock } from '@minutebook/contracts';
import type { BlockKind } from '@minutebook/domain';
import { map } from 'rxjs';
import { MeetingStore } from '../../meeting/meeting.store';
import { MinutesTalk } from '../clearing/minutes-talk';
import { ConsoleStore } from '../console.store';
import { openKinds } from '../editor/kinds';
import { MinuteEditor } from '../editor/minute-editor';
import { entryName } from '../entry-words';
import { MinutesStore } from '../minutes.store';
import type { EntrySaving } from '../saving/entry-saving';
import { OpenSavings } from '../saving/open-savings';
import { KeepFinding } from './keep-finding';
import { blockFacts } from './block-facts';
import { MinutePaper } from './minute-paper';
import { MinuteReading } from './minute-reading';
import { StartSaving } from './start-saving';

/** The blocks of one minute: written by the clerk while that may be, read by everybody else. */
@Component({
  selector: 'mb-minute-sheet',
  imports: [MatButton, MinuteEditor, MinutePaper, MinuteReading],
  providers: [KeepFinding, StartSaving],
  templateUrl: './minute-sheet.html',
  styleUrl: './minute-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MinuteSheet implements OnInit {
  readonly entry = input.required<MinuteEntryView>();
  readonly blocks = input.required<readonly StoredBlock[]>();
  /** Part B: kept, read and saved apart (E-10). */
  readonly isExempt = input(false);

  protected readonly store = inject(MinutesStore);
  protected readonly meetings = inject(MeetingStore);
  protected readonly console = inject(ConsoleStore);
  protected readonly talk = inject(MinutesTalk);
  protected readonly finding = inject(KeepFinding);
  private readonly savings = inject(OpenSavings);
  private readonly starting = inject(StartSaving);
  private readonly editor = viewChild(MinuteEditor);
  protected saving!: EntrySaving;

  protected readonly isNarrow = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 900px)')
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );
  private readonly mayWrite = computed(
    () => this.store.mayWrite() && (!this.isExempt() || this.meetings.can('exempt.edit')),
  );
  protected readonly isWriting = computed(() => this.mayWrite() && !this.isNarrow());
  protected readonly isForWiderScreen = computed(
    () => this.mayWrite() && this.isNarrow() && !this.isExempt(),
  );
  protected readonly isSummary = computed(() => this.entry().part === 'B' && !this.isExempt());
  protected readonly kinds = computed((): readonly BlockKind[] =>
    this.isSummary() ? ['summary'] : openKinds,
  );
  protected readonly label = computed(() => {
    const name = entryName(this.entry());
    return this.isSummary() ? `${name}, public summary` : this.isExempt() ? `${name}, exempt minute` : name;
  });
  /** Comments and suggestions are on open blocks only: nothing of Part B is talked of in the open. */
  protected readonly mayTalk = computed(() => this.store.mayTalk() && !this.isExempt());
  protected readonly facts = computed(() =>
    blockFacts(this.blocks(), {
      minutes: this.store.minutes(),
      log: this.console.live()?.log ?? [],
      kept: this.store.kept(),
    }),
  );

  constructor() {
    effect(() => {
      const blocks = this.blocks();
      untracked(() => this.saving.follow(blocks));
    });
    inject(DestroyRef).onDestroy(() => {
      this.savings.remove(this.saving);
    });
  }

  ngOnInit(): void {
    this.saving = this.starting.begin(this.entry().id, this.blocks(), this.isExempt());
    this.savings.add(this.saving);
  }

  /** The page itself, for the side panel; null while it is only read. */
  get page() {
    return this.editor()?.page ?? null;
  }
}
