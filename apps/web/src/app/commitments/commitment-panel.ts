import { BreakpointObserver } from '@angular/cdk/layout';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import type { CommitmentDetail, Problem } from '@minutebook/contracts';
import { MbFailed, MbIcon, MbLoading, MbStatus } from '@minutebook/ui';
import { map } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { PageTitle } from '../core/page-title';
import { SessionStore } from '../core/session.store';
import { CommitmentEdit } from './commitment-edit';
import { CommitmentFacts } from './commitment-facts';
import { CommitmentHistory } from './commitment-history';
import { CommitmentSource } from './commitment-source';
import { isOpen, kindOf, standingOf } from './commitment-words';
import { CommitmentsApi } from './commitments.api';
import { OwnerLinks } from './owner-links';
import { OwnerProposals } from './owner-proposals';
import { RegisterStore } from './register.store';
import { RowActs } from './row-acts';

/** One commitment: its words, the minute it comes from, who owes it until when, and everything that became of it. */
@Component({
  selector: 'mb-commitment-panel',
  imports: [
    CommitmentEdit,
    CommitmentFacts,
    CommitmentHistory,
    CommitmentSource,
    MatButton,
    MatIconButton,
    MbFailed,
    MbIcon,
    MbLoading,
    MbStatus,
    OwnerLinks,
    OwnerProposals,
  ],
  templateUrl: './commitment-panel.html',
  styleUrl: './commitment-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommitmentPanel {
  readonly commitmentId = input.required<string>();

  private readonly api = inject(CommitmentsApi);
  private readonly acts = inject(RowActs);
  protected readonly register = inject(RegisterStore);
  private readonly pageTitle = inject(PageTitle);
  private readonly session = inject(SessionStore);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly today = inject(CouncilCalendarStore).today;
  protected readonly fetched = new Fetched<CommitmentDetail>();
  protected readonly isEditing = signal(false);
  protected readonly complaint = signal<Problem | null>(null);
  protected readonly said = signal('');
  /** Below this width the list gives way, and the row is the page. */
  protected readonly isAlone = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 1200px)')
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );
  protected readonly kindOf = kindOf;
  protected readonly isOpen = isOpen;
  /** Only the row that the address names: what was open before is not shown under its name. */
  protected readonly row = computed(() => {
    const row = this.fetched.value();
    return row?.id === this.commitmentId() ? row : undefined;
  });
  protected readonly standing = computed(() => {
    const row = this.row();
    return row ? standingOf(row, this.today()) : null;
  });
  protected readonly mayEdit = computed(() => {
    const row = this.row();
    return row ? this.session.can('commitments.edit', row.body.id) : false;
  });

  constructor() {
    effect(() => {
      const id = this.commitmentId();
      untracked(() => void this.openRow(id));
    });
    effect(() => {
      const row = this.row();
      if (row) this.pageTitle.name(`Commitment ${row.reference}`);
    });
    inject(DestroyRef).onDestroy(() => {
      this.register.openId.set(null);
      this.pageTitle.name('Commitments');
    });
  }

  protected async load(): Promise<void> {
    await this.fetched.load(this.api.one(this.commitmentId()));
    const row = this.row();
    if (row) this.register.replace(row);
  }

  /** Runs a change, shows what came of it, and reads the row anew: also after a refusal, for it may stand differently now. */
  protected async run(act: Promise<Problem | null>, said: string): Promise<void> {
    const problem = await act;
    this.complaint.set(problem);
    this.said.set(problem ? '' : said);
    await this.load();
  }

  protected async close(): Promise<void> {
    await this.asked((row) => this.acts.close(row), 'Closed.');
  }

  protected async note(): Promise<void> {
    await this.asked((row) => this.acts.note(row), 'The note is in the history.');
  }

  protected async reopen(): Promise<void> {
    await this.asked((row) => this.acts.reopen(row), 'Reopened.');
  }

  protected async begin(): Promise<void> {
    const row = this.row();
    if (row) await this.run(this.acts.change(row, { state: 'under-way' }), 'Under way.');
  }

  protected async attach(box: HTMLInputElement): Promise<void> {
    const row = this.row();
    const file = box.files?.[0];
    box.value = '';
    if (row && file) await this.run(this.acts.addEvidence(row, file), `${file.name} is kept with the row.`);
  }

  protected async saved(): Promise<void> {
    this.isEditing.set(false);
    this.complaint.set(null);
    this.said.set('Saved.');
    await this.load();
    this.toHeading();
  }

  /** Once it is drawn. */
  private toHeading(): void {
    setTimeout(() => this.heading()?.nativeElement.focus({ preventScroll: true }));
  }

  private async asked(ask: (row: CommitmentDetail) => Promise<boolean>, said: string): Promise<void> {
    const row = this.row();
    if (!row) return;
    const isDone = await ask(row);
    this.said.set(isDone ? said : '');
    this.complaint.set(null);
    await this.load();
  }

  private async openRow(id: string): Promise<void> {
    this.register.openId.set(id);
    this.isEditing.set(false);
    this.complaint.set(null);
    this.said.set('');
    await this.load();
    this.toHeading();
  }
}
