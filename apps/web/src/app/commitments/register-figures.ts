import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CommitmentsSummary } from '@minutebook/contracts';
import { formatShortDate, type PlainDate } from '@minutebook/domain';
import { MbIcon, MbMark, type IconName, type Mark } from '@minutebook/ui';
import { countWords } from './commitment-words';
import type { Filters } from './register-filters';

interface Figure {
  label: string;
  amount: number;
  note: string;
  mark: Mark | null;
  icon: IconName | null;
  filters: Filters;
  isOn: boolean;
}

const figure = (
  look: Mark | { icon: IconName },
  words: Pick<Figure, 'label' | 'amount' | 'note'>,
  filters: Filters,
  now: Filters,
): Figure => ({
  ...words,
  mark: typeof look === 'string' ? look : null,
  icon: typeof look === 'string' ? null : look.icon,
  filters,
  isOn:
    now.due === filters.due &&
    now.states === filters.states &&
    now.young === filters.young &&
    now.since === filters.since,
});

/** The five figures over the list: each shows its rows. */
export function figuresOf(summary: CommitmentsSummary, now: Filters, today: PlainDate): Figure[] {
  const { nextMeetingOn: next, lastMeetingOn: last, oldestLateByWorkingDays: oldest } = summary;
  const late = {
    label: 'Late',
    amount: summary.late,
    note: oldest === null ? 'nothing is late' : `oldest by ${countWords(oldest, 'working day')}`,
  };
  const due = {
    label: next ? `Due by ${day(next, today)}` : 'Due by the next meeting',
    amount: summary.dueByNextMeeting,
    note: next ? 'for the next meeting' : now.body ? 'which is not called yet' : 'of each body',
  };
  const open = { label: 'Open', amount: summary.open, note: `${summary.notBegun} not begun` };
  const done = {
    label: last ? `Done since ${day(last, today)}` : 'Done since the last meeting',
    amount: summary.doneSinceLastMeeting,
    note: `${summary.toConfirm} to confirm`,
  };
  const young = {
    label: 'Asked by young people',
    amount: summary.askedByYoungPeople,
    note: `${summary.askedByYoungPeopleAnswered} answered so far`,
  };
  return [
    figure('late', late, { due: 'late' }, now),
    figure('soon', due, { due: 'next-meeting' }, now),
    figure('under-way', open, { states: 'open' }, now),
    figure('done', done, { since: '1' }, now),
    figure({ icon: 'record_voice_over' }, young, { young: '1' }, now),
  ];
}

const day = (date: PlainDate, today: PlainDate): string =>
  formatShortDate(date, today).split(' ').slice(1).join(' ');

const cleared = { due: null, states: null, young: null, since: null };

@Component({
  selector: 'mb-register-figures',
  imports: [MbIcon, MbMark, RouterLink],
  template: `
    @for (one of figures(); track one.label) {
      <a
        routerLink="/commitments"
        [queryParams]="changes(one.filters)"
        queryParamsHandling="merge"
        [attr.aria-current]="one.isOn ? 'true' : null"
      >
        <span class="label">
          @if (one.mark; as mark) {
            <mb-mark [mark]="mark" />
          } @else if (one.icon; as icon) {
            <mb-icon [name]="icon" [size]="16" />
          }
          {{ one.label }}</span
        >
        <b>{{ one.amount }}</b>
        <span class="note">{{ one.note }}</span>
      </a>
    }
  `,
  styleUrl: './register-figures.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'navigation', 'aria-label': 'Figures' },
})
export class RegisterFigures {
  readonly summary = input.required<CommitmentsSummary>();
  readonly filters = input.required<Filters>();
  readonly today = input.required<PlainDate>();
  protected readonly figures = computed(() => figuresOf(this.summary(), this.filters(), this.today()));

  protected changes = (filters: Filters) => ({ ...cleared, ...filters });
}
