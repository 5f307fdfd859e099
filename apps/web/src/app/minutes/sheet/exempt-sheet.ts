import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import type { ExemptMinuteEntry, MinuteEntryView } from '@minutebook/contracts';
import { MbFailed, MbLoading, MbPartB } from '@minutebook/ui';
import { Fetched } from '../../core/fetched';
import { MeetingStore } from '../../meeting/meeting.store';
import { MinutesApi } from '../minutes.api';
import { MinuteSheet } from './minute-sheet';

/** What was really said under a Part B item: on pink paper, read and saved by addresses of its own. */
@Component({
  selector: 'mb-exempt-sheet',
  imports: [MbFailed, MbLoading, MbPartB, MinuteSheet],
  template: `
    <mb-part-b [paragraphs]="entry().exemptParagraphs">
      <h3 partBTitle>Exempt minute</h3>
      <div class="inside">
        @if (exempt.value(); as exempt) {
          <mb-minute-sheet [entry]="entry()" [blocks]="exempt.blocks" [isExempt]="true" />
        } @else if (exempt.problem(); as problem) {
          <mb-failed
            title="The exempt minute could not be read."
            [detail]="problem.detail"
            [reference]="problem.reference"
            (retry)="load()"
          />
        } @else {
          <mb-loading label="Loading the exempt minute" [rows]="3" />
        }
      </div>
    </mb-part-b>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 16px;
    }

    .inside {
      padding: 0 12px 16px 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExemptSheet {
  readonly entry = input.required<MinuteEntryView>();

  private readonly api = inject(MinutesApi);
  private readonly meetings = inject(MeetingStore);
  private readonly sheet = viewChild(MinuteSheet);
  protected readonly exempt = new Fetched<ExemptMinuteEntry>();
  private readonly entryId = computed(() => this.entry().id);

  constructor() {
    effect(() => {
      this.entryId();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    if (this.meetings.can('exempt.read')) await this.exempt.load(this.api.exemptEntry(this.entryId()));
  }

  get page() {
    return this.sheet()?.page ?? null;
  }
}
