import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { SavedView } from '@minutebook/contracts';
import { MbIcon } from '@minutebook/ui';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { AskAct } from '../live/acts/act-form';
import { textOf } from '../live/acts/act-question';
import { CommitmentsApi } from './commitments.api';
import { setFilters, type Filters } from './register-filters';

/** Filters that one keeps under a name. They are one's own; nobody else sees them. */
@Component({
  selector: 'mb-saved-views',
  imports: [MatButton, MatMenuModule, MbIcon, RouterLink],
  template: `
    <button matButton="outlined" class="mb-small" type="button" [matMenuTriggerFor]="menu">
      {{ current()?.name ?? 'Views' }}<mb-icon iconPositionEnd name="expand_more" [size]="16" />
    </button>
    <mat-menu #menu="matMenu">
      @for (view of views(); track view.id) {
        <a
          mat-menu-item
          routerLink="/commitments"
          [queryParams]="view.query"
          [attr.aria-current]="view.id === current()?.id ? 'true' : null"
          >{{ view.name }}</a
        >
      }
      @if (views().length) {
        <hr />
      }
      <button mat-menu-item type="button" (click)="save()">Keep these filters...</button>
      @if (current(); as view) {
        <button mat-menu-item type="button" (click)="forget(view)">Take away "{{ view.name }}"</button>
      }
    </mat-menu>
  `,
  styles: `
    /* as high as the filters beside it */
    button {
      --mat-button-outlined-container-height: 34px;
    }

    @media (max-width: 900px) {
      button {
        --mat-button-outlined-container-height: 46px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavedViews {
  readonly filters = input.required<Filters>();

  private readonly api = inject(CommitmentsApi);
  private readonly asking = inject(AskAct);
  private readonly fetched = new Fetched<SavedView[]>();
  protected readonly views = computed(() => this.fetched.value() ?? []);
  private readonly address = computed(() => sameAs(setFilters(this.filters())));
  protected readonly current = computed(
    () => this.views().find(({ query }) => sameAs(query) === this.address()) ?? null,
  );

  constructor() {
    void this.load();
  }

  protected async save(): Promise<void> {
    await this.asking.ask({
      title: 'Keep these filters',
      about: 'They stand under Views from then on. Nobody else sees them.',
      fields: [
        { kind: 'line', name: 'name', label: 'Name', hint: 'Such as "Late, with the Head of Service".' },
      ],
      action: 'Keep the filters',
      send: async (values) => {
        const { problem } = await attempt(
          this.api.saveView(textOf(values, 'name'), setFilters(this.filters())),
        );
        return problem?.detail ?? '';
      },
    });
    await this.load();
  }

  protected async forget({ id }: SavedView): Promise<void> {
    await attempt(this.api.forgetView(id));
    await this.load();
  }

  private load(): Promise<void> {
    return this.fetched.load(this.api.views());
  }
}

const sameAs = (query: Record<string, string>): string =>
  JSON.stringify(Object.entries(query).sort(([a], [b]) => a.localeCompare(b)));
