import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  cabinetResponseCells,
  cabinetResponseColumns,
  formatDate,
  reportHeading,
  type CabinetResponseModel,
} from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLoading, MbPageHeader } from '@minutebook/ui';
import { Fetched } from '../core/fetched';
import { RecommendationsApi } from './recommendations.api';

/** Appendix A of a meeting as a page: the printed table on a wide screen, stacked on a phone. */
@Component({
  selector: 'mb-appendix-page',
  imports: [MbEmpty, MbFailed, MbLoading, MbPageHeader, RouterLink],
  templateUrl: './appendix-page.html',
  styleUrl: './appendix-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AppendixPage {
  /** From the address. */
  readonly meetingId = input.required<string>();

  private readonly api = inject(RecommendationsApi);
  protected readonly fetched = new Fetched<CabinetResponseModel>();
  protected readonly columns = cabinetResponseColumns;
  protected readonly held = computed(() => {
    const model = this.fetched.value();
    return model ? `${model.body.name}, ${formatDate(model.meeting.heldOn)}` : '';
  });
  protected readonly reports = computed(() =>
    (this.fetched.value()?.reports ?? []).map((report) => ({
      heading: reportHeading(report),
      rows: report.rows.map((row) =>
        cabinetResponseCells(row).map((lines, column) => ({
          lines: lines.filter((line) => line !== ''),
          head: cabinetResponseColumns[column] ?? '',
        })),
      ),
    })),
  );

  constructor() {
    effect(() => {
      if (this.meetingId()) untracked(() => this.load());
    });
  }

  protected load(): void {
    void this.fetched.load(this.api.appendixA(this.meetingId()));
  }
}
