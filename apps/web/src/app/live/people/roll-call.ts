import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import {
  councilTime,
  formatTime,
  instantAt,
  type AttendanceStatus,
  type LiveParticipant,
} from '@minutebook/domain';
import { MbKey, MbMark } from '@minutebook/ui';
import { MeetingStore } from '../../meeting/meeting.store';
import { ConsoleState } from '../console/console-state';
import { shortName } from '../entry/find-people';
import { PersonField } from '../entry/person-field';
import { LiveStore } from '../live.store';
import { clockWords, readTime } from '../record-time';
import { noteOfPerson } from './people-words';
import { chairFor, rollChoices, rollOf, type RollChoice } from './roll';

/** Before the opening: who is here, member by member, and who opens the meeting. A letter marks a member and goes to the next. */
@Component({
  selector: 'mb-roll-call',
  imports: [FormsModule, MatButton, MbKey, MbMark, PersonField],
  templateUrl: './roll-call.html',
  styleUrl: './roll-call.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RollCall {
  protected readonly store = inject(LiveStore);
  private readonly meetings = inject(MeetingStore);
  private readonly state = inject(ConsoleState);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly choices = rollChoices;
  protected readonly short = shortName;
  protected readonly refusal = signal('');
  private readonly chosen = signal<string | null>(null);
  private readonly typedTime = signal<string | null>(null);

  protected readonly live = computed(() => this.store.live());
  protected readonly people = computed(() =>
    (this.live()?.participants ?? []).filter(
      ({ kind, role, substituteForId }) => kind === 'member' && (role !== 'reserve' || substituteForId),
    ),
  );
  protected readonly unmarked = computed(() => this.people().filter(({ status }) => status === 'expected'));
  protected readonly here = computed(() => this.people().filter(({ isHere }) => isHere));
  protected readonly presidingId = computed(() => this.chosen() ?? chairFor(this.people())?.id ?? '');
  protected readonly time = computed(() => this.typedTime() ?? clockWords(this.store.moment()));
  protected readonly isPublished = this.meetings.isPublished;
  protected readonly remoteNote = computed(() => {
    const isRemote = this.people().some(({ isHere, mode }) => isHere && mode === 'remote');
    if (!isRemote) return '';
    return this.store.setting()?.remoteCounts
      ? 'On this day a member who attends remotely counts to the quorum and may vote.'
      : 'On this day a member who attends remotely does not count to the quorum, has no vote, and is not present in law.';
  });

  constructor() {
    afterNextRender(() => this.element.querySelector<HTMLElement>('input[type=radio]')?.focus());
  }

  protected choiceOf(person: LiveParticipant): string {
    return rollOf(person);
  }

  protected note(person: LiveParticipant): string {
    const live = this.live();
    return live ? noteOfPerson(person, live) : '';
  }

  protected mark(person: LiveParticipant, { status, mode }: Pick<RollChoice, 'status' | 'mode'>): void {
    const refused = this.store.record(
      { kind: 'attendance-marked', participantId: person.id, status, mode },
      undefined,
      null,
    );
    this.refusal.set(refused?.detail ?? '');
  }

  /** A letter marks the member whose row has the focus, and goes on to the next. */
  protected press(event: KeyboardEvent, person: LiveParticipant): void {
    const choice = rollChoices.find(({ letter }) => letter === event.key.toLowerCase());
    if (!choice || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.mark(person, choice);
    const rows = [...this.element.querySelectorAll<HTMLElement>('[data-row]')];
    const next = rows[rows.findIndex(({ dataset }) => dataset['row'] === person.id) + 1];
    const target = next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector('input');
    (target ?? this.element.querySelector<HTMLElement>('.open button'))?.focus();
  }

  protected markRest(status: AttendanceStatus): void {
    for (const person of this.unmarked()) this.mark(person, { status, mode: 'in-room' });
  }

  protected choosePresiding(id: string): void {
    this.chosen.set(id);
  }

  protected setTime(words: string): void {
    const time = readTime(words, councilTime(this.store.moment()).at);
    this.typedTime.set(time ? formatTime(time) : null);
    this.refusal.set(time ? '' : 'Enter a time of day, such as 5.09pm.');
  }

  protected open(): void {
    const moment = this.store.moment();
    const time = readTime(this.time(), councilTime(moment).at);
    const presidingId = this.presidingId();
    if (!time) return this.refusal.set('Enter a time of day, such as 5.09pm.');
    if (!presidingId) return this.refusal.set('Enter who presides.');
    const at = instantAt(councilTime(moment).on, time);
    const refused = this.store.record({ kind: 'meeting-opened', presidingId }, at, null);
    this.refusal.set(refused?.detail ?? '');
    if (!refused) this.state.done();
  }
}
