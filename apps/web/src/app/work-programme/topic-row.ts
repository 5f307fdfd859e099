import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule, type MatMenuPanel } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { ProgrammeTopic } from '@minutebook/contracts';
import { formatDay } from '@minutebook/domain';
import { MbIcon, MbMark, MbStatus } from '@minutebook/ui';
import { ProgrammeActs } from './programme-acts';
import { changeMark, originLine, slipLine } from './programme-words';

/** A topic of the programme: what it is, who leads, where it came from, and what became of its date. */
@Component({
  selector: 'tr[mbTopicRow]',
  imports: [MatIconButton, MatMenuModule, MbIcon, MbMark, MbStatus, NgTemplateOutlet, RouterLink],
  templateUrl: './topic-row.html',
  styleUrl: './topic-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.removed]': 'topic().change === "removed"' },
})
export class TopicRow {
  readonly topic = input.required<ProgrammeTopic>();
  /** Null for readers, who change nothing. */
  readonly menu = input<MatMenuPanel | null>(null);

  protected readonly acts = inject(ProgrammeActs);
  protected readonly formatDay = formatDay;
  protected readonly changeMark = changeMark;
  protected readonly originLine = originLine;
  protected readonly slipLine = slipLine;
}
