import { Injectable, computed, inject } from '@angular/core';
import {
  councilTime,
  instantAt,
  type Instant,
  type LiveMeeting,
  type LiveParticipant,
  type MeetingAct,
  type MeetingSetting,
} from '@minutebook/domain';
import { LiveStore } from '../live.store';
import { clockWords, readTime } from '../record-time';
import { textOf, type ActField, type ActValues } from './act-question';

/** What the forms of acts stand on: the meeting as it is now, the time field, and the recording at that time. */
@Injectable()
export class ActRecorder {
  private readonly store = inject(LiveStore);
  /** The clerk; others speak for themselves, and now. */
  readonly mayRecord = this.store.mayRecord;

  /** Acts are offered only once the meeting is loaded. */
  get setting(): MeetingSetting {
    return this.store.setting() as MeetingSetting;
  }

  get live(): LiveMeeting {
    return this.store.live() as LiveMeeting;
  }

  readonly here = computed(() => this.store.live()?.participants.filter(({ isHere }) => isHere) ?? []);
  readonly members = computed(
    () => this.store.live()?.participants.filter(({ kind }) => kind === 'member') ?? [],
  );

  membersHere(): LiveParticipant[] {
    return this.members().filter(({ isHere }) => isHere);
  }

  /** Who may move and second: members here with a seat. */
  movers(): LiveParticipant[] {
    return this.membersHere().filter(({ votingRight }) => votingRight !== 'non-voting');
  }

  timeField(label = 'Time'): ActField {
    return { kind: 'time', name: 'at', label, value: clockWords(this.store.moment()) };
  }

  /** The instant of the time that was filled in, or now where it is not asked; null when it is no time of day. */
  instantOf(values: ActValues): Instant | null {
    if (!('at' in values)) return this.store.moment();
    const { on, at: near } = councilTime(this.store.moment());
    const time = readTime(textOf(values, 'at'), near);
    return time && instantAt(on, time);
  }

  /** Records an act at the time of the form; gives the sentence of a refusal. */
  record(act: MeetingAct, values: ActValues, itemId?: string | null): string {
    const at = this.instantOf(values);
    if (!at) return 'Enter a time of day, such as 6.44pm.';
    return this.store.record(act, at, itemId)?.detail ?? '';
  }
}
