import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router } from '@angular/router';
import type { Meeting, Problem } from '@minutebook/contracts';
import { formatDateTime } from '@minutebook/domain';
import { Confirm, MbControl, MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { showProblem } from '../../core/problem';
import { MeetingStore } from '../meeting.store';
import type { Leavable } from '../shared/may-leave';
import { RecordEdit } from '../../core/record-edit';
import { SaveLine } from '../shared/save-line';
import { AskWords } from '../shared/words-dialog';
import { detailFields, detailValues, type DetailValues } from './detail-values';

/** When and where the meeting is, and the acts that end it: cancelling, or deleting one that nobody was told of. */
@Component({
  selector: 'mb-details-page',
  imports: [
    CdkTextareaAutosize,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    ReactiveFormsModule,
    SaveLine,
  ],
  templateUrl: './details-page.html',
  styleUrl: './details-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:beforeunload)': 'warnOfLoss($event)' },
})
export class DetailsPage implements Leavable {
  protected readonly store = inject(MeetingStore);
  private readonly words = inject(AskWords);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);

  protected readonly mayEdit = computed(() => this.store.can('meetings.edit'));
  protected readonly isOpen = computed(
    () => this.mayEdit() && !this.store.isPublished() && !this.store.isCancelled(),
  );
  protected readonly mayCancel = computed(
    () =>
      this.mayEdit() &&
      ['scheduled', 'agenda-published', 'postponed'].includes(this.store.meeting()?.state ?? ''),
  );
  protected readonly title = computed(() => {
    const meeting = this.store.meeting();
    return meeting ? formatDateTime(meeting.heldOn, meeting.startTime) : '';
  });
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly form = new FormGroup({
    heldOn: new FormControl<string | null>(null, Validators.required),
    startTime: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    venue: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(300)],
    }),
    agendaNotes: new FormControl('', { nonNullable: true }),
  });
  protected readonly messages = {
    heldOn: { required: 'Enter a date that exists, such as 3 July 2027.' },
    startTime: { required: 'Enter the time at which it starts, such as 5.00pm.' },
    venue: { required: 'Enter where it meets.', maxlength: 'Keep this to 300 characters.' },
  };
  protected readonly edit = new RecordEdit<Meeting, DetailValues>({
    dialog: inject(MatDialog),
    fields: detailFields,
    valuesOf: detailValues,
    read: () => this.form.getRawValue(),
    write: (values) => this.form.reset(values),
    send: async ({ agendaNotes, heldOn, ...changes }) => {
      const outcome = await this.store.change({
        ...changes,
        ...(heldOn ? { heldOn } : {}),
        ...(agendaNotes === undefined ? {} : { agendaNotes: linesOf(agendaNotes) }),
      });
      if (outcome.problem) showProblem(this.form, outcome.problem);
      return outcome;
    },
    name: () => 'the meeting',
  });

  constructor() {
    effect(() => {
      const meeting = this.store.meeting();
      if (meeting) untracked(() => this.edit.show(meeting));
    });
  }

  protected save(): void {
    this.form.markAllAsTouched();
    this.refusal.set(null);
    if (this.form.valid) void this.edit.save(true);
  }

  protected async cancelMeeting(): Promise<void> {
    const reason = await this.words.ask({
      title: 'Cancel the meeting',
      about: this.store.isPublished()
        ? 'The meeting keeps its public page, marked as cancelled with this reason.'
        : 'The meeting stays in the calendar, marked as cancelled.',
      label: 'Reason',
      missing: 'Enter why the meeting is cancelled.',
      action: 'Cancel meeting',
      decline: 'Keep meeting',
    });
    if (reason) this.refusal.set(await this.store.cancel(reason));
  }

  protected async deleteMeeting(): Promise<void> {
    const { heldOn, startTime } = this.store.meeting() as Meeting;
    const isAgreed = await this.confirm.ask({
      title: 'Delete the meeting',
      about: formatDateTime(heldOn, startTime),
      points: [
        {
          mark: 'late',
          text: 'The meeting, its agenda and its papers are deleted. They cannot be brought back.',
        },
        { mark: 'done', text: 'Nobody outside has been told of it. To keep it in sight, cancel it instead.' },
      ],
      action: 'Delete meeting',
      decline: 'Keep meeting',
    });
    if (!isAgreed) return;
    const problem = await this.store.delete();
    this.refusal.set(problem);
    if (!problem) {
      this.edit.discard();
      await this.router.navigate(['/meetings']);
    }
  }

  async mayLeave(): Promise<boolean> {
    if (!this.edit.isDirty()) return true;
    this.form.markAllAsTouched();
    return this.form.valid && this.edit.save(false);
  }

  protected warnOfLoss(event: BeforeUnloadEvent): void {
    if (this.edit.isDirty()) event.preventDefault();
  }
}

/** One note a line, empty lines left out. */
const linesOf = (notes: string): string[] =>
  notes
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
