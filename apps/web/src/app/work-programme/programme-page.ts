import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { WorkProgramme } from '@minutebook/contracts';
import { formatDay, programmeDecision, programmeYear } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbIcon, MbLoading, MbPageHeader, MbStatus } from '@minutebook/ui';
import { BodiesStore } from '../core/bodies.store';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { SessionStore } from '../core/session.store';
import { AddFromCommitment } from './add-from-commitment';
import { ProgrammeActs } from './programme-acts';
import { ProgrammeSide } from './programme-side';
import { ProgrammeTable } from './programme-table';
import { yearsToOffer } from './programme-years';
import { WorkProgrammeStore } from './work-programme.store';

/** The place "Work programme": what a body means to look into this municipal year, by meeting. Body and year stand in the address. */
@Component({
  selector: 'mb-programme-page',
  imports: [
    MatButton,
    MbEmpty,
    MbFailed,
    MbIcon,
    MbLoading,
    MbPageHeader,
    MbStatus,
    ProgrammeSide,
    ProgrammeTable,
  ],
  providers: [AddFromCommitment],
  templateUrl: './programme-page.html',
  styleUrl: './programme-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgrammePage {
  /** From the address; `add` is a row of the register that is to become a topic. */
  readonly body = input<string>();
  readonly year = input<string>();
  readonly add = input<string>();
  /** An indicator that is to become a topic, by its number, and its title. */
  readonly indicator = input<string>();
  readonly topic = input<string>();

  protected readonly store = inject(WorkProgrammeStore);
  protected readonly acts = inject(ProgrammeActs);
  private readonly bodies = inject(BodiesStore);
  private readonly session = inject(SessionStore);
  private readonly council = inject(CouncilCalendarStore);
  private readonly router = inject(Router);
  private readonly fromCommitment = inject(AddFromCommitment);

  protected readonly bodyOptions = computed(() =>
    this.bodies.mine().filter(({ id }) => this.session.can('programme.read', id)),
  );
  protected readonly bodyId = computed(() => this.body() ?? this.bodyOptions()[0]?.id ?? '');
  protected readonly bodyName = computed(
    () => this.bodies.all().find(({ id }) => id === this.bodyId())?.name ?? '',
  );
  protected readonly mayEdit = computed(() => this.session.can('programme.edit', this.bodyId()));
  private readonly askedYear = computed(() => {
    const year = Number(this.year());
    return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : null;
  });
  protected readonly shownYear = computed(
    () =>
      this.store.programme()?.year ?? this.askedYear() ?? yearsToOffer([], this.council.today())[1] ?? 2000,
  );
  protected readonly years = computed(() =>
    yearsToOffer([...(this.store.page()?.years ?? []), this.shownYear()], this.council.today()),
  );
  protected readonly programmeYear = programmeYear;
  protected readonly standing = computed(() => {
    const programme = this.store.programme();
    return programme ? standingOf(programme) : null;
  });

  constructor() {
    effect(() => {
      const [bodyId, year] = [this.bodyId(), this.askedYear()];
      if (bodyId) untracked(() => void this.store.open(bodyId, year));
    });
    effect(() => {
      const [programme, commitmentId] = [this.store.programme(), this.add()];
      if (programme && commitmentId && this.mayEdit())
        untracked(() => void this.addFromRegister(programme, commitmentId));
    });
    effect(() => {
      const [programme, code, title] = [this.store.programme(), this.indicator(), this.topic() ?? ''];
      if (programme && code && this.mayEdit())
        untracked(() => void this.addFromIndicator(programme, code, title));
    });
  }

  protected show(changes: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: changes, queryParamsHandling: 'merge' });
  }

  protected begin(): void {
    void this.store.begin(this.shownYear());
  }

  /** Once: the row leaves the address as soon as it is taken up. */
  private async addFromRegister(programme: WorkProgramme, commitmentId: string): Promise<void> {
    await this.router.navigate([], {
      queryParams: { add: null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
    await this.fromCommitment.ask(programme, commitmentId);
  }

  private async addFromIndicator(programme: WorkProgramme, code: string, title: string): Promise<void> {
    await this.router.navigate([], {
      queryParams: { indicator: null, topic: null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
    await this.acts.add(programme, { title, origin: 'indicator', originNote: code });
  }
}

function standingOf({ decisions, drafts }: WorkProgramme) {
  const [newest] = decisions;
  const count = drafts.length === 1 ? '1 draft waits' : `${drafts.length} drafts wait`;
  if (!newest) return { mark: 'draft' as const, word: 'Proposed', about: 'No meeting has agreed it yet.' };
  const agreed = `Agreed on ${programmeDecision(formatDay(newest.heldOn), newest.minuteNumber)}`;
  return drafts.length === 0
    ? { mark: 'done' as const, word: 'Agreed', about: agreed }
    : { mark: 'draft' as const, word: `${count} for a decision`, about: agreed };
}
