import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { AgendaItem } from '@minutebook/contracts';
import { MbEmpty, MbFailed, MbIcon, MbStatus } from '@minutebook/ui';
import { MeetingStore } from '../meeting.store';
import { ItemPapers } from '../papers/item-papers';
import type { Leavable } from '../shared/may-leave';
import { RecordEdit } from '../../core/record-edit';
import { SaveLine } from '../shared/save-line';
import { AgendaStore } from './agenda.store';
import { ExemptDetails } from './exempt-details';
import { ExemptStore } from './exempt.store';
import { ItemFacts } from './item-facts';
import { ItemForm } from './item-form';
import { createItemForm, itemFieldWords, itemValues, type ItemValues } from './item-values';
import { nameOf, pagesOf, paperStanding, papersHere } from './item-words';

/** One item beside the agenda: its public line, its papers and, in Part B, what it really says. */
@Component({
  selector: 'mb-item-panel',
  imports: [
    ExemptDetails,
    ItemFacts,
    ItemForm,
    ItemPapers,
    MatButton,
    MatIconButton,
    MbEmpty,
    MbFailed,
    MbIcon,
    MbStatus,
    RouterLink,
    SaveLine,
  ],
  templateUrl: './item-panel.html',
  styleUrl: './item-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '(keydown.escape)': 'close()',
    '(keydown.control.enter)': 'edit.save(true)',
    '(window:beforeunload)': 'warnOfLoss($event)',
  },
})
export class ItemPanel implements Leavable {
  readonly itemId = input.required<string>();

  protected readonly store = inject(AgendaStore);
  protected readonly meetings = inject(MeetingStore);
  private readonly exemptStore = inject(ExemptStore);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly exemptDetails = viewChild(ExemptDetails);

  protected readonly item = computed(() => this.store.item(this.itemId()));
  protected readonly name = computed(() => {
    const item = this.item();
    return item?.number ? nameOf(item) : 'Item without a number';
  });
  protected readonly pages = computed(() => (this.item() ? pagesOf(this.item() as AgendaItem) : ''));
  protected readonly standing = computed(() => {
    const item = this.item();
    const around = { today: this.meetings.today(), calendar: this.meetings.calendar() };
    return item ? paperStanding(item, papersHere(item, this.exempt()), around) : null;
  });
  protected readonly exempt = computed(() => this.exemptStore.byId().get(this.itemId()));
  protected readonly exemptProblem = computed(() =>
    this.item()?.part === 'B' ? this.exemptStore.problem() : null,
  );
  protected readonly mayEdit = computed(
    () => this.meetings.can('agenda.edit') && !this.meetings.isPublished() && !this.meetings.isCancelled(),
  );
  protected readonly mayEditPapers = computed(
    () => this.meetings.can('papers.edit') && !this.meetings.isPublished() && !this.meetings.isCancelled(),
  );
  protected readonly form = createItemForm();
  protected readonly edit = new RecordEdit<AgendaItem, ItemValues>({
    dialog: inject(MatDialog),
    fields: itemFieldWords,
    valuesOf: itemValues,
    read: () => this.form.getRawValue(),
    write: (values) => this.form.reset(values),
    send: (changes) => this.store.edit(this.itemId(), changes),
    name: () => this.name().toLowerCase(),
  });

  constructor() {
    effect(() => {
      const item = this.item();
      if (item) untracked(() => this.edit.show(item));
    });
    effect(() => {
      if (this.itemId()) setTimeout(() => this.heading()?.nativeElement.focus());
    });
  }

  /** What was To Follow has come: the item is no longer announced as such. */
  protected async allAreHere(item: AgendaItem): Promise<void> {
    const { problem } = await this.store.edit(item.id, {
      version: item.version,
      paperExpectation: 'expected',
    });
    this.store.complain(problem);
  }

  protected saveOnBlur(): void {
    if (this.form.valid) void this.edit.save(false);
  }

  protected saveNow(): void {
    this.form.markAllAsTouched();
    if (this.form.valid) void this.edit.save(true);
  }

  protected async close(): Promise<void> {
    const { itemId } = this;
    const row = `agenda-item-${itemId()}`;
    if (await this.router.navigate(['/meetings', this.meetings.meetingId(), 'agenda'])) {
      setTimeout(() => this.document.getElementById(row)?.focus());
    }
  }

  async mayLeave(): Promise<boolean> {
    this.form.markAllAsTouched();
    const isExemptSaved = (await this.exemptDetails()?.mayLeave()) ?? true;
    if (!this.edit.isDirty()) return isExemptSaved;
    return this.form.valid && (await this.edit.save(false)) && isExemptSaved;
  }

  protected warnOfLoss(event: BeforeUnloadEvent): void {
    if (this.edit.isDirty()) event.preventDefault();
  }
}
