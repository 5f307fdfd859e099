import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DOCUMENT, Injectable, inject } from '@angular/core';
import type { ProgrammeSlot, ProgrammeTopic, WorkProgramme } from '@minutebook/contracts';
import { formatDay } from '@minutebook/domain';
import { AskAct } from '../live/acts/act-form';
import { textOf } from '../live/acts/act-question';
import { AskSlot } from './slot-dialog';
import { noDate, placesOf } from './programme-words';
import { createdTopic, editedTopic, topicFields, type TopicStart } from './topic-fields';
import { WorkProgrammeApi } from './work-programme.api';
import { WorkProgrammeStore } from './work-programme.store';

export interface TopicAct {
  label: string;
  run: () => void;
}

/** What can be done with the topics and meetings of a programme, each as a form or at once, and what is said of it. */
@Injectable()
export class ProgrammeActs {
  private readonly api = inject(WorkProgrammeApi);
  private readonly store = inject(WorkProgrammeStore);
  private readonly asking = inject(AskAct);
  private readonly slots = inject(AskSlot);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly document = inject(DOCUMENT);

  /** The menu of one topic. */
  of(topic: ProgrammeTopic): TopicAct[] {
    if (topic.change === 'removed') return [this.undo(topic, 'Keep it after all')];
    const isOnAgenda = topic.item !== null && topic.agendaWarning === '';
    const put = { label: 'Put on the agenda', run: () => void this.putOnAgenda(topic) };
    const undo = this.undo(topic, 'Undo the draft');
    return [
      { label: 'Move to...', run: () => void this.moveTo(topic) },
      { label: 'Edit...', run: () => void this.edit(topic) },
      ...(isOnAgenda || topic.slotId === null ? [] : [put]),
      ...(topic.change === 'moved' || topic.change === 'edited' ? [undo] : []),
      { label: 'Remove', run: () => void this.remove(topic) },
    ];
  }

  async add(programme: WorkProgramme, start: TopicStart = {}): Promise<void> {
    const isAdded = await this.asking.ask({
      title: 'Add a topic',
      about: 'It is a draft until a meeting agrees it.',
      fields: topicFields(programme, start),
      action: 'Add topic',
      send: (values) => this.store.apply(this.api.addTopic(programme.id, createdTopic(values, start))),
    });
    if (isAdded) this.say('Topic added as a draft');
  }

  async edit(topic: ProgrammeTopic): Promise<void> {
    const isSaved = await this.asking.ask({
      title: 'Edit the topic',
      about: 'New words, purpose or lines of enquiry are a draft until a meeting agrees them.',
      fields: topicFields(null, topic),
      action: 'Save topic',
      send: (values) =>
        this.store.apply(
          this.api.changeTopic(topic.id, { version: this.versionOf(topic), ...editedTopic(values) }),
        ),
    });
    if (isSaved) this.say('Topic saved');
  }

  /** To a meeting that is chosen, or that it was dropped on. */
  async moveTo(topic: ProgrammeTopic, target = '', position?: number): Promise<void> {
    const programme = this.store.programme();
    if (!programme) return;
    const isMoved = await this.asking.ask({
      title: `Move “${topic.title}”`,
      about: 'The move is a draft until a meeting agrees it.',
      fields: [
        {
          ...{ kind: 'choice', name: 'slot', label: 'To', missing: 'Choose where the topic goes.' },
          options: placesOf(programme).filter(({ value }) => value !== (topic.slotId ?? noDate)),
          value: target,
        },
        {
          ...{ kind: 'line', name: 'reason', label: 'Reason', hint: 'The programme remembers it.' },
          missing: 'Say why it moves.',
        },
      ],
      action: 'Move topic',
      decline: 'Leave it',
      send: (values) => {
        const chosen = textOf(values, 'slot');
        const slotId = chosen === noDate ? null : chosen;
        const at = chosen === target ? { position } : {};
        const move = { version: this.versionOf(topic), slotId, reason: textOf(values, 'reason'), ...at };
        return this.store.apply(this.api.moveTopic(topic.id, move));
      },
    });
    const now = this.topicNow(topic.id);
    if (isMoved && now) this.say(`“${topic.title}” moved to ${this.dateOf(now.slotId)}`, topic);
  }

  /** Among the topics of its meeting; nothing slips by that. */
  async place(topic: ProgrammeTopic, position: number): Promise<void> {
    const { slotId, version } = topic;
    if (await this.store.run(this.api.moveTopic(topic.id, { version, slotId, position })))
      this.say(`“${topic.title}” is now number ${position} of ${this.dateOf(slotId)}`, topic);
  }

  async changeSlot(programme: WorkProgramme, slot: ProgrammeSlot | null): Promise<void> {
    const isSaved = await this.slots.ask(slot, (fields) =>
      this.store.apply(
        slot
          ? this.api.changeSlot(slot.id, { version: this.slotVersion(slot), ...fields })
          : this.api.addSlot(programme.id, fields),
      ),
    );
    if (isSaved) this.say('Meeting saved');
  }

  async removeSlot(slot: ProgrammeSlot): Promise<void> {
    if (await this.store.run(this.api.removeSlot(slot))) this.say(`${formatDay(slot.heldOn)} taken out`);
  }

  private undo(topic: ProgrammeTopic, label: string): TopicAct {
    const run = async () => {
      if (await this.store.run(this.api.undoTopic(topic)))
        this.say(`“${topic.title}” stands as agreed`, topic);
    };
    return { label, run: () => void run() };
  }

  private async putOnAgenda(topic: ProgrammeTopic): Promise<void> {
    if (await this.store.run(this.api.putOnAgenda(topic)))
      this.say(`“${topic.title}” is on the agenda of ${this.dateOf(topic.slotId)}`, topic);
  }

  private async remove(topic: ProgrammeTopic): Promise<void> {
    if (!(await this.store.run(this.api.removeTopic(topic)))) return;
    const gone = topic.change === 'added';
    this.say(gone ? `“${topic.title}” removed` : `“${topic.title}” is to be removed`, topic);
  }

  private topicNow(id: string): ProgrammeTopic | undefined {
    const programme = this.store.programme();
    const all = [...(programme?.slots ?? []).flatMap(({ topics }) => topics), ...(programme?.undated ?? [])];
    return all.find((topic) => topic.id === id);
  }

  /** After a refusal the record was read again: the next try is made on what is shown then. */
  private versionOf(topic: ProgrammeTopic): number {
    return this.topicNow(topic.id)?.version ?? topic.version;
  }

  private slotVersion({ id, version }: ProgrammeSlot): number {
    return this.store.programme()?.slots.find((slot) => slot.id === id)?.version ?? version;
  }

  private dateOf(slotId: string | null): string {
    const slot = this.store.programme()?.slots.find(({ id }) => id === slotId);
    return slot ? formatDay(slot.heldOn) : 'no date';
  }

  private say(words: string, topic?: ProgrammeTopic): void {
    void this.announcer.announce(words);
    if (topic) this.focus(topic);
  }

  /** A row that went elsewhere was made anew and has lost the focus; that of a row that is gone goes to its meeting. */
  private focus({ id, slotId }: ProgrammeTopic): void {
    setTimeout(() => {
      const menu = (of: string | null) => this.document.getElementById(`more-${of}`);
      (menu(id) ?? menu(slotId) ?? this.document.querySelector<HTMLElement>('h1'))?.focus();
    });
  }
}
