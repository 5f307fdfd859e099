import { Injectable, computed, inject, signal } from '@angular/core';
import type { Agenda, AgendaItem, CreateAgendaItem, Problem, UpdateAgendaItem } from '@minutebook/contracts';
import type { Observable } from 'rxjs';
import { Fetched } from '../../core/fetched';
import { MeetingStore } from '../meeting.store';
import { PackStore } from '../pack/pack.store';
import { attempt, isStale, type Outcome } from '../../core/attempt';
import { AgendaApi } from './agenda.api';
import { ExemptStore } from './exempt.store';
import { moveInWords, reordered, type Target } from './reorder';

/** The agenda of the open meeting. A change of one item may renumber all, so each answer puts the whole agenda in place. */
@Injectable()
export class AgendaStore {
  private readonly api = inject(AgendaApi);
  private readonly meetings = inject(MeetingStore);
  private readonly packs = inject(PackStore);
  private readonly exempt = inject(ExemptStore);
  private readonly fetched = new Fetched<Agenda>();
  /** The order shown while moves are on their way; the agenda's own otherwise. */
  private readonly movedItems = signal<AgendaItem[] | null>(null);
  private readonly failure = signal<Problem | null>(null);
  private moves: Promise<unknown> = Promise.resolve();
  private movesWaiting = 0;

  readonly state = this.fetched.state;
  readonly problem = this.fetched.problem;
  readonly agenda = this.fetched.value;
  readonly items = computed(() => this.movedItems() ?? this.fetched.value()?.items ?? []);
  readonly partA = computed(() => this.items().filter(({ part }) => part === 'A'));
  readonly partB = computed(() => this.items().filter(({ part }) => part === 'B'));
  /** What the last change was refused for. */
  readonly complaint = this.failure.asReadonly();

  async open(meetingId: string, meeting: Promise<void>): Promise<void> {
    if (this.agenda()?.meetingId !== meetingId) {
      this.fetched.clear();
      this.exempt.clear();
      this.movedItems.set(null);
    }
    this.failure.set(null);
    await this.fetched.load(this.api.agenda(meetingId));
    await meeting;
    await this.exempt.follow(this.agenda());
  }

  async reload(): Promise<void> {
    await this.fetched.load(this.api.agenda(this.meetings.meetingId()));
    await this.exempt.follow(this.agenda());
  }

  item(itemId: string): AgendaItem | undefined {
    return this.items().find(({ id }) => id === itemId);
  }

  startFromStanding(): Promise<boolean> {
    return this.change(this.api.startFromStanding(this.meetings.meetingId()));
  }

  /** The new item, or why it was refused. */
  async add(item: CreateAgendaItem): Promise<Outcome<AgendaItem>> {
    const known = new Set(this.items().map(({ id }) => id));
    const { value, problem } = await attempt(this.api.addItem(this.meetings.meetingId(), item));
    if (!value) return { value: null, problem };
    this.accept(value);
    return { value: value.items.find(({ id }) => !known.has(id)) as AgendaItem, problem: null };
  }

  /** The item as it was saved, or why it was not. */
  async edit(itemId: string, changes: UpdateAgendaItem): Promise<Outcome<AgendaItem>> {
    const { value, problem } = await attempt(this.api.changeItem(itemId, changes));
    if (!value) return { value: null, problem };
    this.accept(value);
    return { value: value.items.find(({ id }) => id === itemId) as AgendaItem, problem: null };
  }

  withdraw(item: AgendaItem, reason: string): Promise<boolean> {
    return this.change(this.api.withdraw(item.id, item.version, reason));
  }

  reinstate(item: AgendaItem): Promise<boolean> {
    return this.change(this.api.reinstate(item.id, item.version));
  }

  remove(item: AgendaItem): Promise<boolean> {
    return this.change(this.api.deleteItem(item.id, item.version));
  }

  /** Shows the new order at once and sends it; refused, the agenda goes back. Answers with what to announce. */
  move(itemId: string, target: Target, exemptParagraphs?: number[]): string {
    const before = this.item(itemId);
    if (!before) return '';
    const order = reordered(this.items(), itemId, target, this.agenda()?.isPublished ?? false);
    this.movedItems.set(order);
    this.movesWaiting += 1;
    this.moves = this.moves.then(() => this.sendMove(itemId, target, exemptParagraphs));
    return moveInWords(before, this.item(itemId));
  }

  /** Resolves once every move that was asked for has been answered. */
  async settled(): Promise<void> {
    await this.moves;
  }

  dismissComplaint(): void {
    this.failure.set(null);
  }

  /** Papers are saved apart from the agenda; pages and blockers follow from them. */
  async afterPapers(): Promise<void> {
    await this.reload();
    void this.packs.refresh();
  }

  complain(problem: Problem | null): void {
    this.failure.set(problem);
  }

  /** Runs a change; when it is refused, says why above the agenda. True when it was done. */
  private async change(call: Observable<Agenda>): Promise<boolean> {
    const { value, problem } = await attempt(call);
    this.failure.set(problem);
    if (value) this.accept(value);
    else if (isStale(problem)) await this.reload();
    return problem === null;
  }

  private accept(agenda: Agenda): void {
    this.fetched.set(agenda);
    void this.packs.refresh();
    void this.exempt.follow(agenda);
  }

  private async sendMove(itemId: string, target: Target, exemptParagraphs?: number[]): Promise<void> {
    const revision = this.agenda()?.revision ?? 0;
    await this.change(this.api.moveItem(itemId, { revision, ...target, exemptParagraphs }));
    this.movesWaiting -= 1;
    if (this.movesWaiting === 0) this.movedItems.set(null);
  }
}
