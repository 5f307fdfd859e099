import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { formatDate, formatParagraphs } from '@minutebook/domain';
import { MbControl, MbField, MbLoading, MbMark } from '@minutebook/ui';
import { AgendaStore } from '../agenda/agenda.store';
import { MeetingStore } from '../meeting.store';
import { count } from '../shared/amounts';
import { PackStore } from './pack.store';

/** Publishing, said exactly before it is done: who will see it, what becomes fixed, what is left out (N-03, N-05). */
@Component({
  selector: 'mb-publish-dialog',
  imports: [
    CdkTextareaAutosize,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    MbLoading,
    MbMark,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './publish-dialog.html',
  styleUrl: './publish-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublishDialog {
  private readonly packs = inject(PackStore);
  private readonly meetings = inject(MeetingStore);
  private readonly agenda = inject(AgendaStore);
  private readonly dialog = inject<MatDialogRef<PublishDialog, boolean>>(MatDialogRef);

  protected readonly isChecking = signal(true);
  protected readonly isPublishing = signal(false);
  protected readonly problem = signal('');
  protected readonly check = computed(() => (this.isChecking() ? undefined : this.packs.check()));
  protected readonly isBlocked = computed(
    () => Boolean(this.check()?.blockers.length) || !this.check()?.pack,
  );
  protected readonly about = computed(() => {
    const meeting = this.meetings.meeting();
    return meeting ? `${meeting.body.name}, ${formatDate(meeting.heldOn)}` : '';
  });
  protected readonly pages = computed(() => this.check()?.pack?.pageMap?.totalPages ?? 0);
  protected readonly action = computed(() =>
    this.isPublishing() ? 'Publishing' : `Publish ${count(this.pages(), 'page')}`,
  );
  protected readonly clearDays = computed(() => {
    const check = this.check();
    if (!check) return '';
    const given = count(check.clearDaysIfPublishedNow, 'clear day');
    return check.isLate ? `${given}, ${check.requiredClearDays} are needed.` : `The meeting has ${given}.`;
  });
  protected readonly partB = computed(() =>
    this.agenda
      .partB()
      .filter(({ withdrawnReason }) => withdrawnReason === null)
      .map(({ id, number, title, exemptParagraphs }) => ({
        id,
        number,
        line: `${title}, ${formatParagraphs(exemptParagraphs)}`,
      })),
  );
  protected readonly acknowledged = signal(false);
  protected readonly isAcknowledgementMissing = signal(false);
  protected readonly late = new FormGroup({
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(2000)],
    }),
    decidedBy: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
  });
  protected readonly packAddress = computed(() => ['/meetings', this.meetings.meetingId(), 'pack']);

  constructor() {
    void this.packs.refresh().then(() => this.isChecking.set(false));
  }

  protected acknowledge(isAcknowledged: boolean): void {
    this.acknowledged.set(isAcknowledged);
    this.isAcknowledgementMissing.set(false);
  }

  protected async publish(): Promise<void> {
    const check = this.check();
    if (!check?.pack || this.isPublishing() || !this.isComplete()) return;
    this.isPublishing.set(true);
    const problem = await this.packs.publish({
      packId: check.pack.id,
      acknowledgesToFollow: this.acknowledged(),
      late: check.isLate ? this.late.getRawValue() : null,
    });
    this.isPublishing.set(false);
    this.problem.set(problem?.detail ?? '');
    if (problem) return;
    void this.agenda.reload();
    this.dialog.close(true);
  }

  private isComplete(): boolean {
    const check = this.check();
    const lacksAcknowledgement = Boolean(check?.toFollow.length) && !this.acknowledged();
    this.isAcknowledgementMissing.set(lacksAcknowledgement);
    if (check?.isLate) this.late.markAllAsTouched();
    return !lacksAcknowledgement && !(check?.isLate && this.late.invalid);
  }
}
