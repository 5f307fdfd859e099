import { councilTime, instantAt, type PlainTime, type UncorrectedAct } from '@minutebook/domain';
import type { HeldMeeting } from './held-meeting';
import { lineOf } from './notes';
import type { PeoplePresent } from './people-present';

/** Something that happens at a meeting, at its time. `key` makes its id. */
export interface Step {
  at: PlainTime;
  key: string;
  /** Number of the item that it belongs to. */
  item: number | null;
  act: UncorrectedAct;
}

/** The log of a meeting, in order of time. `itemId` gives the item of a number. */
export function stepsOf(
  held: HeldMeeting,
  people: PeoplePresent,
  itemId: (number: number) => string,
): Step[] {
  const steps = [
    ...rollCall(held, people),
    step(held.openedAt, 'opened', { kind: 'meeting-opened', presidingId: people.idOf(held.presiding) }),
    ...held.items.flatMap((item): Step[] => [
      step(item.begunAt, `item ${item.number}`, { kind: 'items-begun', itemIds: [itemId(item.number)] }),
      ...item.notes.map((note, index) => ({
        at: note.at,
        key: noteKey(item.number, index),
        item: item.number,
        act: {
          kind: 'noted' as const,
          note: note.kind,
          text: lineOf(note),
          owner: note.owner,
          due: note.due,
        },
      })),
    ]),
    ...movements(held, people),
    ...(held.steps?.(people, itemId) ?? []),
    ...outcomesItem(held),
    step(held.closedAt, 'closed', { kind: 'meeting-closed' }),
  ];
  return steps.sort((one, other) => one.at.localeCompare(other.at));
}

/** Key of the note at this place among the notes of an item. */
export const noteKey = (item: number, index: number): string => `note ${item}.${index}`;

const step = (at: PlainTime, key: string, act: UncorrectedAct, item: number | null = null): Step => ({
  ...{ at, key, item, act },
});

/** Ten minutes before the start: who is there and who is not. Reserves who were not called on are not asked for. */
function rollCall(
  { heldOn, openedAt, mode, ...held }: HeldMeeting,
  { seats, guests }: PeoplePresent,
): Step[] {
  const late = held.movements.filter(({ how }) => how === 'arrived').map(({ name }) => name);
  const at = tenMinutesBefore(heldOn, openedAt);
  const marks = [...seats]
    .filter(([name, { role }]) => role !== 'reserve' && !late.includes(name))
    .map(([name, { id }]) => {
      const here = held.present.includes(name) ? 'present' : 'absent';
      const status = held.apologies.includes(name) ? 'apologies' : here;
      const act = { kind: 'attendance-marked', participantId: id, status, mode } as const;
      return step(at, `roll call ${name}`, act);
    });
  const added = guests.map((participant) =>
    step(at, `guest ${participant.name}`, { kind: 'participant-added', participant }),
  );
  return [...marks, ...added];
}

export function tenMinutesBefore(on: string, at: PlainTime): PlainTime {
  const earlier = new Date(Date.parse(instantAt(on, at)) - 600_000);
  return councilTime(earlier.toISOString()).at;
}

const movements = ({ movements: list, items, mode }: HeldMeeting, people: PeoplePresent): Step[] =>
  list.map(({ at, name, how }) => {
    const participantId = people.idOf(name);
    const item = items.filter(({ begunAt }) => begunAt <= at).at(-1)?.number ?? null;
    return how === 'left'
      ? step(at, `${name} left`, { kind: 'left', participantId, reason: 'left' }, item)
      : step(at, `${name} arrived`, { kind: 'arrived', participantId, mode }, item);
  });

/** The lines that members entered between the two are no events of the log. */
function outcomesItem({ outcomes, items }: HeldMeeting): Step[] {
  const item = items.filter(({ begunAt }) => begunAt <= outcomes.openedAt).at(-1)?.number ?? null;
  return [
    step(outcomes.openedAt, 'outcomes opened', { kind: 'outcomes-opened' }, item),
    step(outcomes.closedAt, 'outcomes closed', { kind: 'outcomes-closed' }, item),
  ];
}
