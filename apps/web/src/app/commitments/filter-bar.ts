import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CommitmentsSummary } from '@minutebook/contracts';
import { MbIcon } from '@minutebook/ui';
import { BodiesStore } from '../core/bodies.store';
import { countWords } from './commitment-words';
import { FilterButton } from './filter-button';
import {
  dueChoices,
  filterWords,
  groupOfAddress,
  kindChoices,
  stateChoices,
  type Choice,
  type FilterName,
  type Filters,
} from './register-filters';
import { SavedViews } from './saved-views';

interface FilterView {
  name: FilterName;
  label: string;
  words: string;
  choices: readonly Choice[];
}

const asChoices = (words: readonly string[]): Choice[] => words.map((value) => ({ value, label: value }));

/** The filters as buttons that name their value, the words to look for, the total and the grouping. */
@Component({
  selector: 'mb-filter-bar',
  imports: [FilterButton, MbIcon, RouterLink, SavedViews],
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterBar {
  readonly filters = input.required<Filters>();
  readonly summary = input<CommitmentsSummary>();
  readonly total = input.required<number>();
  readonly filtered = output<Record<string, string | null>>();

  private readonly bodies = inject(BodiesStore);
  protected readonly group = computed(() => groupOfAddress(this.filters().group));
  protected readonly totalWords = computed(() => countWords(this.total(), 'row'));
  protected readonly groupings = [
    { value: 'meeting', label: 'Meeting' },
    { value: 'owner', label: 'Owner' },
    { value: 'due', label: 'Due' },
  ] as const;
  protected readonly buttons = computed<FilterView[]>(() => {
    const filters = this.filters();
    const bodies = this.bodies.all().map(({ id, name }) => ({ value: id, label: name }));
    const view = (name: FilterName, label: string, choices: readonly Choice[]): FilterView => ({
      name,
      label,
      choices,
      words: filterWords(name, filters[name]),
    });
    const body = bodies.find(({ value }) => value === filters.body)?.label;
    return [
      { ...view('body', 'Body', bodies), words: filters.body ? (body ?? 'One body') : '' },
      ...(filters.meeting ? [{ ...view('meeting', 'Meeting', []), words: 'One meeting' }] : []),
      view('states', 'State', stateChoices),
      view('kinds', 'Kind', kindChoices),
      view('owner', 'Owner', asChoices(this.summary()?.owners ?? [])),
      view('due', 'Due', dueChoices),
      view('topic', 'Topic', asChoices(this.summary()?.topics ?? [])),
      ...(filters.since ? [view('since', 'Done', [])] : []),
      ...(filters.young ? [view('young', 'Asked by', [])] : []),
    ];
  });

  protected choose(name: FilterName, value: string | null): void {
    this.filtered.emit({ [name]: value });
  }

  protected find(event: Event, words: string): void {
    event.preventDefault();
    this.filtered.emit({ search: words.trim() || null });
  }
}
