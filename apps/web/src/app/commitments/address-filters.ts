import { computed, Directive, input } from '@angular/core';
import { setFilters, type Filters } from './register-filters';

/** A page of the register whose filters stand in its address. */
@Directive()
export abstract class AddressFilters {
  readonly body = input<string>();
  readonly meeting = input<string>();
  readonly states = input<string>();
  readonly kinds = input<string>();
  readonly owner = input<string>();
  readonly due = input<string>();
  readonly topic = input<string>();
  readonly young = input<string>();
  readonly since = input<string>();
  readonly search = input<string>();
  readonly group = input<string>();

  protected readonly filters = computed<Filters>(() => ({
    body: this.body(),
    meeting: this.meeting(),
    states: this.states(),
    kinds: this.kinds(),
    owner: this.owner(),
    due: this.due(),
    topic: this.topic(),
    young: this.young(),
    since: this.since(),
    search: this.search(),
    group: this.group(),
  }));
  protected readonly queryParams = computed(() => setFilters(this.filters()));
}
