import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { AgendaItem, ExemptItem } from '@minutebook/contracts';
import { MbControl, MbField, MbPartB } from '@minutebook/ui';
import { MeetingStore } from '../meeting.store';
import { ItemPapers } from '../papers/item-papers';
import type { Leavable } from '../shared/may-leave';
import { RecordEdit } from '../../core/record-edit';
import { SaveLine } from '../shared/save-line';
import { ExemptStore } from './exempt.store';

interface ExemptValues {
  title: string;
  description: string;
  publicInterestReasons: string;
}

const valuesOf = ({ title, description, publicInterestReasons }: ExemptItem): ExemptValues => ({
  title,
  description,
  publicInterestReasons,
});

/** What a Part B item really says: on pink paper, read and saved by addresses of its own. */
@Component({
  selector: 'mb-exempt-details',
  imports: [
    CdkTextareaAutosize,
    ItemPapers,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    MbPartB,
    ReactiveFormsModule,
    SaveLine,
  ],
  templateUrl: './exempt-details.html',
  styleUrl: './exempt-details.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExemptDetails implements Leavable {
  readonly item = input.required<AgendaItem>();
  readonly exempt = input.required<ExemptItem>();

  private readonly store = inject(ExemptStore);
  private readonly meetings = inject(MeetingStore);
  protected readonly mayEdit = computed(
    () => this.meetings.can('exempt.edit') && !this.meetings.isPublished() && !this.meetings.isCancelled(),
  );
  protected readonly form = new FormGroup({
    title: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(300)],
    }),
    description: new FormControl('', { nonNullable: true }),
    publicInterestReasons: new FormControl('', { nonNullable: true }),
  });
  protected readonly edit = new RecordEdit<ExemptItem, ExemptValues>({
    dialog: inject(MatDialog),
    fields: [
      { key: 'title', label: 'Full title', isText: true },
      { key: 'description', label: 'Description', isText: true },
      { key: 'publicInterestReasons', label: 'Public interest', isText: true },
    ],
    valuesOf,
    read: () => this.form.getRawValue(),
    write: (values) => this.form.reset(values),
    send: (changes) => this.store.edit(this.item().id, changes),
    name: () => 'the exempt details',
  });

  constructor() {
    effect(() => {
      const exempt = this.exempt();
      untracked(() => this.edit.show(exempt));
    });
  }

  protected saveOnBlur(): void {
    if (this.form.valid) void this.edit.save(false);
  }

  protected saveNow(): void {
    this.form.markAllAsTouched();
    if (this.form.valid) void this.edit.save(true);
  }

  async mayLeave(): Promise<boolean> {
    if (!this.edit.isDirty()) return true;
    return this.form.valid && this.edit.save(false);
  }
}
