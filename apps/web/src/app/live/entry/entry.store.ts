import { Injectable, computed, inject, signal } from '@angular/core';
import { councilTime, instantAt, type LiveParticipant } from '@minutebook/domain';
import { SessionStore } from '../../core/session.store';
import { ConsoleState } from '../console/console-state';
import { LiveStore } from '../live.store';
import { newId } from '../new-id';
import { ConsoleStorage } from '../outbox/console-storage';
import { emptyDraft, isEmptyDraft, type EntryDraft } from '../outbox/entry-draft';
import { readTime } from '../record-time';
import { kindTyped, type EntryKind } from './entry-kinds';
import { findPeople } from './find-people';
import { actOf } from './entry-act';
import { readTask } from './task-words';

/** The half-typed entry: its kind, words and time. It outlives a reload, and becomes an act when Enter is pressed. */
@Injectable()
export class EntryStore {
  private readonly store = inject(LiveStore);
  private readonly state = inject(ConsoleState);
  private readonly storage = inject(ConsoleStorage);
  private readonly session = inject(SessionStore);
  private readonly current = signal<EntryDraft>(emptyDraft);
  private readonly failure = signal('');
  private key = '';
  /** The letters that set the kind, and the kind before, until something else is typed: Backspace takes it back. */
  private undoable: { letters: string; kind: EntryKind } | null = null;
  /** The letters were taken back: the line begins with them, until it is empty again. */
  private isLiteral = false;

  readonly draft = this.current.asReadonly();
  readonly problem = this.failure.asReadonly();
  readonly isOutcomesItem = computed(() =>
    this.state.current().some(({ purpose }) => purpose === 'outcomes'),
  );
  readonly at = computed(() => this.current().at ?? this.store.moment());
  readonly task = computed(() => readTask(this.current().text, this.store.setting()?.heldOn ?? ''));

  /** Takes up what was being typed when the page was left. */
  open(meetingId: string): void {
    const key = `${meetingId}/${this.session.me()?.id ?? ''}`;
    if (key !== this.key) this.current.set(emptyDraft);
    this.key = key;
    const kept = this.storage.draft(key);
    if (kept && isEmptyDraft(this.current())) this.current.set(kept);
  }

  setKind(kind: EntryKind): void {
    this.undoable = null;
    this.change({ kind });
  }

  /** What stands in the box after a key. A letter and a space at the start become the kind. */
  type(text: string): void {
    const { kind, at } = this.current();
    if (!text) this.isLiteral = false;
    const typed = this.isLiteral ? null : kindTyped(text, this.isOutcomesItem());
    if (typed) {
      this.undoable = { letters: text, kind };
      return this.change({ kind: typed, text: '' });
    }
    if (text) this.undoable = null;
    this.change({ text, at: text ? (at ?? this.store.moment()) : null });
  }

  /** Backspace at the start of the line: takes back the letters that set the kind, or else the kind. */
  undoKind(): void {
    const { undoable } = this;
    this.undoable = null;
    this.isLiteral = undoable !== null;
    if (undoable) this.change({ kind: undoable.kind, text: undoable.letters.trim() });
    else this.change({ kind: 'discussion' });
  }

  change(changes: Partial<EntryDraft>): void {
    this.current.update((draft) => ({ ...draft, ...changes }));
    this.failure.set('');
    this.state.refusal.set('');
    this.keep();
  }

  /** A time put in by hand; false when it is none. */
  setTime(words: string): boolean {
    const { on, at: near } = councilTime(this.store.moment());
    const time = readTime(words, near);
    if (time) this.change({ at: instantAt(on, time) });
    else this.failure.set('Enter a time of day, such as 6.44pm.');
    return time !== null;
  }

  /** Puts an entry that was refused back into the line. */
  mend(draft: Partial<EntryDraft>): void {
    this.change({ ...emptyDraft, ...draft });
  }

  /** Records the line. What is refused stays in it, with the reason. */
  record(): void {
    const draft = this.current();
    if (isEmptyDraft(draft)) return;
    const refusal = draft.kind === 'outcome' ? this.recordOutcome(draft) : this.recordAct(draft);
    this.failure.set(refusal);
    if (refusal) return;
    this.undoable = null;
    this.isLiteral = false;
    this.current.set({ ...emptyDraft, kind: draft.kind === 'outcome' ? 'outcome' : 'discussion' });
    this.keep();
    this.state.done();
  }

  private recordAct(draft: EntryDraft): string {
    const made = actOf(draft, this.store.setting()?.heldOn ?? '', this.people());
    if ('problem' in made) return made.problem;
    const aside = made.act.kind === 'noted' || made.act.kind === 'motion-moved' ? this.state.aside() : null;
    return this.store.record(made.act, this.at(), aside?.id)?.detail ?? '';
  }

  private recordOutcome(draft: EntryDraft): string {
    const { text, owner } = this.task();
    const participantId = draft.speakerId || (owner && findPeople(owner, this.people())[0]?.id);
    if (!text) return 'Enter the outcome.';
    if (owner && !participantId) return `Nobody at this meeting is called "${owner}".`;
    // a clerk with a seat may speak too; any other enters what somebody else said
    if (!participantId && !this.store.ownParticipantId()) return 'Enter who said it: @ and a few letters.';
    void this.store.outbox.add({
      to: 'outcomes',
      outcome: { id: newId(), text, ...(participantId && { participantId }) },
    });
    return '';
  }

  private people(): LiveParticipant[] {
    return this.store.live()?.participants ?? [];
  }

  private keep(): void {
    const draft = this.current();
    if (this.key) this.storage.keepDraft(this.key, isEmptyDraft(draft) ? null : draft);
  }
}
