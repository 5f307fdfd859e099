import { type Meeting, PseudonymKey } from '@minutebook/data-access';
import { instantAt, type Participant, type PlainTime } from '@minutebook/domain';
import { lockMeeting } from '../../meetings/index';
import type { Actor } from '../../platform/index';
import type { Tools } from '../tools';
import type { HeldMeeting, OutcomeLine } from './held-meeting';
import { idFor } from './ids';
import { peoplePresent, type PeoplePresent } from './people-present';
import { type Step, stepsOf, tenMinutesBefore } from './steps';

interface Timed {
  at: PlainTime;
  run: () => Promise<unknown>;
}

/** Holds a meeting of the past again: its log, act by act at the time of each, and what members entered as outcomes. */
export async function holdMeeting(
  tools: Tools,
  clerk: Actor,
  { id: meetingId }: Pick<Meeting, 'id'>,
  held: HeldMeeting,
): Promise<void> {
  const { dataSource, liveReader, time } = tools;
  const { authorityId } = clerk;
  const { setting } = await liveReader.read(dataSource.manager, authorityId, meetingId);
  const people = await peoplePresent(dataSource.manager, authorityId, meetingId, setting.members, held);
  const itemId = (number: number) => {
    const item = setting.items.find((each) => each.number === number);
    if (!item) throw new Error(`The demonstration agenda has no item ${number}.`);
    return item.id;
  };
  const sitting = new Sitting(tools, clerk, meetingId, held, people, itemId);
  for (const { at, run } of sitting.timeline()) {
    time.travelTo(held.heldOn, at);
    await run();
  }
}

class Sitting {
  constructor(
    private readonly tools: Tools,
    private readonly clerk: Actor,
    private readonly meetingId: string,
    private readonly held: HeldMeeting,
    private readonly people: PeoplePresent,
    private readonly itemId: (number: number) => string,
  ) {}

  timeline(): Timed[] {
    const { held, people, itemId } = this;
    const at = tenMinutesBefore(held.heldOn, held.openedAt);
    return [
      ...stepsOf(held, people, itemId).map((step) => ({ at: step.at, run: () => this.record(step) })),
      ...people.youngPeople.map((child) => ({ at, run: () => this.addYoungPerson(child, at) })),
      ...held.outcomes.lines.map((line, index) => ({
        at: line.at,
        run: () => this.enterOutcome(line, index),
      })),
    ].sort((one, other) => one.at.localeCompare(other.at));
  }

  private async record({ at, key, item, act }: Step): Promise<void> {
    await this.tools.liveLog.record(this.clerk, this.meetingId, {
      id: idFor(this.meetingId, key),
      at: instantAt(this.held.heldOn, at),
      itemId: item === null ? null : this.itemId(item),
      act,
    });
  }

  /** Under the letter that the printed minutes have; a meeting that is only now recorded gets letters by chance. */
  private async addYoungPerson(participant: Participant, at: PlainTime): Promise<void> {
    const { tools, clerk, meetingId, held } = this;
    await tools.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, clerk, 'live.record', meetingId);
      const event = {
        id: idFor(meetingId, participant.name),
        at: instantAt(held.heldOn, at),
        itemId: null,
        act: { kind: 'participant-added' as const, participant },
      };
      const recorded = await tools.liveLog.append(manager, clerk, meeting, event, {
        isExempt: false,
        isYoungPerson: true,
      });
      if (!recorded.isNew) return;
      await manager.insert(PseudonymKey, {
        authorityId: clerk.authorityId,
        meetingId,
        participantId: participant.id,
        pseudonym: participant.name,
        realNameEncrypted: null,
      });
    });
  }

  private async enterOutcome({ saidBy, text, themes, helps }: OutcomeLine, index: number): Promise<void> {
    const { tools, clerk, meetingId, people } = this;
    await tools.outcomes.enter(clerk, meetingId, {
      id: idFor(meetingId, 'outcome', index),
      participantId: people.idOf(saidBy),
      ...{ text, themes, helps },
    });
  }
}
