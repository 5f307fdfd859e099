import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MbMark, type Mark } from '../status/mark';

export interface JobStep {
  key: string;
  words: string;
  state: 'done' | 'under-way' | 'open';
}

const marks: Record<JobStep['state'], Mark> = { done: 'done', 'under-way': 'under-way', open: 'open' };
const spoken: Record<JobStep['state'], string> = {
  done: 'done',
  'under-way': 'under way',
  open: 'not begun',
};

/** A long job: what it is doing, a bar with its numbers, and its steps in order. Buttons are projected beneath. */
@Component({
  selector: 'mb-job-progress',
  imports: [MatProgressBar, MbMark],
  templateUrl: './job-progress.html',
  styleUrl: './job-progress.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbJobProgress {
  /** What is happening now: "Laying out the pages". */
  readonly title = input.required<string>();
  readonly done = input(0);
  readonly total = input(0);
  readonly steps = input<readonly JobStep[]>([]);

  protected readonly percent = computed(() => (this.total() > 0 ? (100 * this.done()) / this.total() : 0));
  protected readonly count = computed(() => (this.total() > 0 ? `${this.done()} of ${this.total()}` : ''));
  protected readonly rows = computed(() =>
    this.steps().map((step) => ({ ...step, mark: marks[step.state], spoken: spoken[step.state] })),
  );
}
