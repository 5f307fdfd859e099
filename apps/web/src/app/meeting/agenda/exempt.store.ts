import { Injectable, computed, inject } from '@angular/core';
import type { Agenda, ExemptAgenda, ExemptItem, UpdateExemptItem } from '@minutebook/contracts';
import { Fetched } from '../../core/fetched';
import { MeetingStore } from '../meeting.store';
import { attempt, type Outcome } from '../../core/attempt';
import { AgendaApi } from './agenda.api';

/** What the Part B items of the open meeting really say. Asked for only by those who may read it (E-10). */
@Injectable()
export class ExemptStore {
  private readonly api = inject(AgendaApi);
  private readonly meetings = inject(MeetingStore);
  private readonly fetched = new Fetched<ExemptAgenda>();

  readonly mayRead = computed(() => this.meetings.can('exempt.read'));
  readonly problem = this.fetched.problem;
  readonly byId = computed(
    () => new Map(this.fetched.value()?.items.map((item) => [item.itemId, item] as const)),
  );

  clear(): void {
    this.fetched.clear();
  }

  /** Follows the agenda: read again whenever that was, as long as it has a Part B. */
  async follow(agenda: Agenda | undefined): Promise<void> {
    if (!this.mayRead() || !agenda?.items.some(({ part }) => part === 'B')) return;
    await this.fetched.load(this.api.exemptAgenda(agenda.meetingId));
  }

  /** The details as they were saved, or why they were not. */
  async edit(itemId: string, changes: UpdateExemptItem): Promise<Outcome<ExemptItem>> {
    const outcome = await attempt(this.api.changeExemptItem(itemId, changes));
    if (outcome.value) void this.fetched.load(this.api.exemptAgenda(this.meetings.meetingId()));
    return outcome;
  }
}
