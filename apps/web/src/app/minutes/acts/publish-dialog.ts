import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { formatDate } from '@minutebook/domain';
import { MbMark } from '@minutebook/ui';
import { checkLines } from '../entry-words';
import { MinutesStore } from '../minutes.store';

/** Publishing minutes as draft, said exactly before it is done; or what stands in the way (M-05). */
@Component({
  selector: 'mb-publish-minutes-dialog',
  imports: [MatButton, MatDialogModule, MbMark],
  templateUrl: './publish-dialog.html',
  styleUrl: './act-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublishMinutesDialog {
  private readonly store = inject(MinutesStore);
  private readonly dialog = inject<MatDialogRef<PublishMinutesDialog>>(MatDialogRef);

  protected readonly isBusy = signal(false);
  protected readonly problem = signal('');
  protected readonly about = computed(() => {
    const minutes = this.store.minutes();
    return minutes ? `${minutes.body.name}, ${formatDate(minutes.heldOn)}` : '';
  });
  protected readonly amount = computed(() => {
    const { length } = this.store.entries();
    return length === 1 ? '1 minute' : `${length} minutes`;
  });
  protected readonly partB = computed(() => this.store.entries().filter(({ part }) => part === 'B'));
  protected readonly inTheWay = computed(() => {
    const blocking = this.store.minutes()?.checks.filter(({ blocks }) => blocks) ?? [];
    return checkLines(this.store.entries(), blocking).filter(({ mark }) => mark !== 'done');
  });

  protected async publish(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    const problem = await this.store.act('publish', {});
    this.isBusy.set(false);
    this.problem.set(
      problem ? [problem.detail, ...(problem.errors ?? []).map(({ message }) => message)].join(' ') : '',
    );
    if (!problem) this.dialog.close();
  }
}
