import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { WorkProgramme } from '@minutebook/contracts';
import { formatDay, programmeDecision, type ProgrammeLayout } from '@minutebook/domain';
import { AskAct } from '../live/acts/act-form';
import { isOn, textOf } from '../live/acts/act-question';
import { WorkProgrammeApi } from './work-programme.api';
import { WorkProgrammeStore } from './work-programme.store';

const layoutWords: Readonly<Record<ProgrammeLayout, string>> = {
  table: 'A table: meeting, agenda items, report lead',
  themes: 'A grid: a theme for each meeting',
};

/** What waits for a decision, what was decided, and what its printed head says. */
@Component({
  selector: 'mb-programme-side',
  imports: [MatButton, RouterLink],
  templateUrl: './programme-side.html',
  styleUrl: './programme-side.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgrammeSide {
  readonly programme = input.required<WorkProgramme>();
  readonly mayEdit = input(false);

  private readonly api = inject(WorkProgrammeApi);
  private readonly store = inject(WorkProgrammeStore);
  private readonly asking = inject(AskAct);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly formatDay = formatDay;
  protected readonly programmeDecision = programmeDecision;
  protected readonly layout = computed(() => layoutWords[this.programme().layout]);
  private readonly held = computed(() =>
    (this.store.page()?.meetings ?? []).filter(({ isHeld }) => isHeld).reverse(),
  );

  protected async adopt(): Promise<void> {
    const { drafts } = this.programme();
    const count = drafts.length === 1 ? '1 change' : `${drafts.length} changes`;
    const isAdopted = await this.asking.ask({
      title: 'Record the decision',
      about: `A meeting has agreed ${count}, and its minutes say so.`,
      fields: [
        {
          ...{ kind: 'choice', name: 'meeting', label: 'Meeting that agreed' },
          missing: 'Choose the meeting that agreed. Only a meeting that was held can have.',
          options: this.held().map(({ id, heldOn }) => ({ value: id, label: formatDay(heldOn) })),
          value: this.held()[0]?.id ?? '',
        },
        {
          ...{ kind: 'line', name: 'minute', label: 'Minute number', hint: 'As printed, such as 31/21.' },
          missing: 'Enter the number of the minute that agreed it.',
        },
      ],
      action: `Record ${count} as agreed`,
      send: (values) => {
        const { id, version } = this.store.programme() ?? this.programme();
        const decision = { meetingId: textOf(values, 'meeting'), minuteNumber: textOf(values, 'minute') };
        return this.store.apply(this.api.adopt(id, { version, ...decision }));
      },
    });
    if (isAdopted) void this.announcer.announce(`${count} recorded as agreed`);
  }

  protected async editHead(): Promise<void> {
    const { id, layout, workstreamPriority } = this.programme();
    await this.asking.ask({
      title: 'How it is printed',
      fields: [
        {
          ...{ kind: 'choice', name: 'layout', label: 'Printed as', value: layout },
          options: Object.entries(layoutWords).map(([value, label]) => ({ value, label })),
        },
        {
          ...{ kind: 'text', name: 'priority', label: 'Workstream priority', isOptional: true },
          value: workstreamPriority,
        },
        {
          ...{ kind: 'check', name: 'header', label: 'Take chair, members and co-optees as they are today' },
          hint: 'Otherwise they stay as they were taken.',
        },
      ],
      action: 'Save',
      send: (values) => {
        const { version } = this.store.programme() ?? this.programme();
        const head = isOn(values, 'header') ? { takeHeader: true as const } : {};
        const changes = {
          layout: textOf(values, 'layout') as ProgrammeLayout,
          workstreamPriority: textOf(values, 'priority'),
        };
        return this.store.apply(this.api.describe(id, { version, ...changes, ...head }));
      },
    });
  }
}
