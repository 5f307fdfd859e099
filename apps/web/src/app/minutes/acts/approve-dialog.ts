import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { MeetingSummary } from '@minutebook/contracts';
import { contentOf, formatDate, plainTextOf } from '@minutebook/domain';
import { MbControl, MbField, MbMark } from '@minutebook/ui';
import { attempt } from '../../core/attempt';
import { FormProblem } from '../../core/form-problem';
import { Submission } from '../../core/submission';
import { MeetingsApi } from '../../meetings/meetings.api';
import { MinutesStore } from '../minutes.store';
import { CorrectionField, type CorrectionForm } from './correction-field';
import { approvingMeetings, correctable } from './correctable';

/** A later meeting agrees the minutes as an accurate record: as printed, or with corrections block by block (M-04). */
@Component({
  selector: 'mb-approve-dialog',
  imports: [
    CorrectionField,
    FormProblem,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    MbMark,
    ReactiveFormsModule,
  ],
  templateUrl: './approve-dialog.html',
  styleUrl: './act-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApproveDialog {
  private readonly store = inject(MinutesStore);
  private readonly meetingsApi = inject(MeetingsApi);
  private readonly dialog = inject<MatDialogRef<ApproveDialog>>(MatDialogRef);

  protected readonly submission = new Submission();
  protected readonly meetings = signal<MeetingSummary[] | null>(null);
  protected readonly form = new FormGroup({
    meetingId: new FormControl('', { nonNullable: true, validators: Validators.required }),
    corrections: new FormArray<CorrectionForm>([]),
  });
  protected readonly formatDate = formatDate;
  protected readonly blocks = computed(() => correctable(this.store.entries()));
  protected readonly about = computed(() => {
    const minutes = this.store.minutes();
    return minutes ? `${minutes.body.name}, ${formatDate(minutes.heldOn)}` : '';
  });

  constructor() {
    void this.loadMeetings();
  }

  protected get corrections(): CorrectionForm[] {
    return this.form.controls.corrections.controls;
  }

  protected addCorrection(): void {
    const required = {
      nonNullable: true as const,
      validators: [Validators.required, Validators.pattern(/\S/)],
    };
    this.form.controls.corrections.push(
      new FormGroup({
        blockId: new FormControl('', { nonNullable: true, validators: Validators.required }),
        words: new FormControl('', required),
        reason: new FormControl('', required),
      }),
    );
  }

  protected dropCorrection(index: number): void {
    this.form.controls.corrections.removeAt(index);
  }

  protected approve(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { meetingId, corrections } = this.form.getRawValue();
      const versions = new Map(this.blocks().map(({ block }) => [block.id, block.version] as const));
      const problem = await this.store.act('approve', {
        meetingId,
        corrections: corrections.map(({ blockId, words, reason }) => ({
          blockId,
          version: versions.get(blockId) ?? 0,
          content: contentOf(words),
          reason,
        })),
      });
      if (problem) throw problem;
      this.dialog.close();
    });
  }

  /** The words of the block that was chosen are what the correction begins with. */
  protected begin(correction: CorrectionForm): void {
    const chosen = this.blocks().find(({ block }) => block.id === correction.controls.blockId.value);
    if (chosen) correction.controls.words.setValue(plainTextOf(chosen.block.content));
  }

  private async loadMeetings(): Promise<void> {
    const minutes = this.store.minutes();
    if (!minutes) return;
    const { heldOn: from, body } = minutes;
    const { value } = await attempt(this.meetingsApi.list({ bodyId: body.id, from }));
    const fitting = approvingMeetings(value ?? [], minutes.meetingId);
    this.meetings.set(fitting);
    this.form.controls.meetingId.setValue(fitting[0]?.id ?? '');
  }
}
