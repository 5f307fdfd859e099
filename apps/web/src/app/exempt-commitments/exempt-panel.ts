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
import { RouterLink } from '@angular/router';
import type { ExemptCommitmentDetail } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { MbFailed, MbIcon, MbLoading, MbPartB, MbStatus } from '@minutebook/ui';
import { map } from 'rxjs';
import { CommitmentHistory } from '../commitments/commitment-history';
import { kindOf, longDue, standingOf } from '../commitments/commitment-words';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { PageTitle } from '../core/page-title';
import { SessionStore } from '../core/session.store';
import { ExemptCommitmentsApi } from './exempt-commitments.api';
import { ExemptEdit } from './exempt-edit';
import { ExemptRegisterStore } from './exempt-register.store';

/** One row of Part B, on pink paper: its words, the minute it comes from, who owes it until when, and what became of it. */
@Component({
  selector: 'mb-exempt-panel',
  imports: [
    CommitmentHistory,
    ExemptEdit,
    MatButton,
    MatIconButton,
    MbFailed,
    MbIcon,
    MbLoading,
    MbPartB,
    MbStatus,
    RouterLink,
  ],
  templateUrl: './exempt-panel.html',
  styleUrls: ['../commitments/commitment-panel.scss', './exempt-panel.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExemptPanel {
  readonly commitmentId = input.required<string>();

  private readonly api = inject(ExemptCommitmentsApi);
  private readonly pageTitle = inject(PageTitle);
  private readonly session = inject(SessionStore);
  private readonly today = inject(CouncilCalendarStore).today;
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly register = inject(ExemptRegisterStore);
  protected readonly fetched = new Fetched<ExemptCommitmentDetail>();
  protected readonly isEditing = signal(false);
  protected readonly said = signal('');
  /** Below this width the list gives way, and the row is the page. */
  protected readonly isAlone = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 1200px)')
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );
  protected readonly kindOf = kindOf;
  protected readonly longDue = longDue;
  protected readonly formatDate = formatDate;
  /** Only the row that the address names: what was open before is not shown under its name. */
  protected readonly row = computed(() => {
    const row = this.fetched.value();
    return row?.id === this.commitmentId() ? row : undefined;
  });
  protected readonly standing = computed(() => {
    const row = this.row();
    return row ? standingOf(row, this.today()) : null;
  });
  protected readonly history = computed(() => {
    const { id = '', updates = [] } = this.row() ?? {};
    return { id, updates: updates.map((update) => ({ ...update, file: null })) };
  });
  protected readonly mayEdit = computed(() => {
    const row = this.row();
    return row ? row.state !== 'withdrawn' && this.session.can('exempt.edit', row.body.id) : false;
  });

  constructor() {
    effect(() => {
      const id = this.commitmentId();
      untracked(() => void this.openRow(id));
    });
    effect(() => {
      const row = this.row();
      if (row) this.pageTitle.name(`Part B, ${row.reference}`);
    });
    inject(DestroyRef).onDestroy(() => {
      this.register.openId.set(null);
      this.pageTitle.name('Part B actions');
    });
  }

  protected async load(): Promise<void> {
    await this.fetched.load(this.api.one(this.commitmentId()));
    const row = this.row();
    if (row) this.register.replace(row);
  }

  protected edit(): void {
    this.isEditing.set(true);
    // the button has gone; once the form is drawn one types in it
    setTimeout(() => this.element.querySelector<HTMLElement>('form input')?.focus());
  }

  protected saved(row: ExemptCommitmentDetail): void {
    this.fetched.set(row);
    this.register.replace(row);
    this.isEditing.set(false);
    this.said.set('Saved.');
    this.toHeading();
  }

  protected cancelled(): void {
    this.isEditing.set(false);
    this.toHeading();
  }

  /** Once it is drawn. */
  private toHeading(): void {
    setTimeout(() => this.heading()?.nativeElement.focus({ preventScroll: true }));
  }

  private async openRow(id: string): Promise<void> {
    this.register.openId.set(id);
    this.isEditing.set(false);
    this.said.set('');
    await this.load();
    this.toHeading();
  }
}
