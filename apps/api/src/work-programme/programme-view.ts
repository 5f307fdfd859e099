import type { ProgrammeSlot, ProgrammeTopic, WorkProgramme } from '@minutebook/contracts';
import type { ProgrammeSlotRow, ProgrammeTopicRow } from '@minutebook/data-access';
import { changeOf, formatDay, decisionLine, loadOf, type PlainDate } from '@minutebook/domain';
import type { ProgrammeReading } from './programme-reading';

export function toProgramme(reading: ProgrammeReading): WorkProgramme {
  const { programme, body, policy, slots, topics, decisions } = reading;
  return {
    id: programme.id,
    version: programme.version,
    body: { id: body.id, name: body.name },
    year: programme.year,
    layout: programme.layout,
    workstreamPriority: programme.workstreamPriority,
    header: programme.header,
    policy,
    slots: slots.map((slot) => toSlot(reading, slot)),
    undated: topics.filter(({ slotId }) => slotId === null).map((topic) => toTopic(reading, topic)),
    drafts: draftsOf(reading),
    decisions: decisions.map((row) => ({
      id: row.id,
      meetingId: row.meetingId,
      heldOn: row.heldOn,
      minuteNumber: row.minuteNumber,
      entryId: row.entryId,
      at: row.at.toISOString(),
      by: row.byName,
      changes: row.changes,
    })),
  };
}

/** What a decision would agree now, a sentence a topic (P-01). */
export const draftsOf = (reading: ProgrammeReading): string[] =>
  byDate(reading).flatMap((topic) => decisionLine(topic, (slotId) => dateOf(reading, slotId)) ?? []);

/** Topics as the page has them: meeting by meeting, those without a date at the end. */
function byDate(reading: ProgrammeReading): ProgrammeTopicRow[] {
  const places = ['', ...reading.slots.map(({ id }) => id)];
  const placeOf = ({ slotId }: ProgrammeTopicRow) => places.indexOf(slotId ?? '') || places.length;
  return [...reading.topics].sort((one, other) => placeOf(one) - placeOf(other));
}

const dateOf = ({ slots }: ProgrammeReading, slotId: string | null): PlainDate | null =>
  slots.find(({ id }) => id === slotId)?.heldOn ?? null;

function toSlot(reading: ProgrammeReading, slot: ProgrammeSlotRow): ProgrammeSlot {
  const meeting = reading.meetings.get(slot.heldOn);
  const topics = reading.topics.filter(({ slotId }) => slotId === slot.id);
  return {
    id: slot.id,
    version: slot.version,
    heldOn: slot.heldOn,
    meeting: meeting ? { id: meeting.id, state: meeting.state, isPublished: meeting.isPublished } : null,
    theme: slot.theme,
    note: slot.note,
    dateNote: slot.dateNote,
    postponedFrom: slot.postponedFrom,
    ...loadOf(topics, reading.policy),
    topics: topics.map((topic) => toTopic(reading, topic)),
  };
}

export function toTopic(reading: ProgrammeReading, topic: ProgrammeTopicRow): ProgrammeTopic {
  const { commitmentId } = topic;
  const found = reading.items.get(topic.itemId ?? '');
  return {
    id: topic.id,
    version: topic.version,
    slotId: topic.slotId,
    title: topic.title,
    theme: topic.theme,
    leads: topic.leads,
    purpose: topic.purpose,
    linesOfEnquiry: topic.linesOfEnquiry,
    origin: topic.origin,
    originNote: topic.originNote,
    commitment:
      commitmentId === null
        ? null
        : { id: commitmentId, reference: reading.references.get(commitmentId) ?? '' },
    minutes: topic.minutes,
    weight: topic.weight,
    isQuarterly: topic.seriesId !== null,
    change: changeOf(topic),
    agreedOn: dateOf(reading, topic.adopted?.slotId ?? null),
    moves: topic.moves,
    item: found
      ? {
          id: found.item.id,
          meetingId: found.meeting.id,
          heldOn: found.meeting.heldOn,
          isPublished: found.meeting.isPublished,
          isWithdrawn: found.item.withdrawnReason !== null,
        }
      : null,
    agendaWarning: agendaWarning(reading, topic),
  };
}

/** Where the agenda says something else than the programme. */
function agendaWarning(reading: ProgrammeReading, topic: ProgrammeTopicRow): string {
  const found = reading.items.get(topic.itemId ?? '');
  if (!found) return '';
  const { item, meeting } = found;
  const on = formatDay(meeting.heldOn);
  const isHere = meeting.heldOn === dateOf(reading, topic.slotId);
  if (item.withdrawnReason !== null) return isHere ? `Withdrawn from the agenda of ${on}.` : '';
  if (isHere) return topic.isRemoved ? `Still on the agenda of ${on}. Withdraw it there.` : '';
  return meeting.isPublished
    ? `Still on the agenda of ${on}, which is published. Withdraw it there.`
    : `Still on the agenda of ${on}. Take it off there.`;
}
