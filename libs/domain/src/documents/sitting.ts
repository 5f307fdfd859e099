import { councilTime, formatTime } from '../calendar/index';
import type { Instant, PlainTime } from '../calendar/index';
import type { LiveMeeting, LiveParticipant, MeetingSetting, Spell } from '../live/index';

/** What the documents of a meeting have in common. `live` is the open log folded; should it hold more, the builders leave that out. */
export interface DocumentSource {
  council: { name: string };
  setting: MeetingSetting;
  live: LiveMeeting;
}

/** What the council's clocks showed: "7.07pm". */
export const clockAt = (at: Instant): string => formatTime(councilTime(at).at);

/** When it began by the log; as called where that was not recorded. */
export const startedAt = ({ setting, live }: DocumentSource): PlainTime =>
  live.openedAt === null ? setting.startTime : councilTime(live.openedAt).at;

export const endedAt = ({ live }: DocumentSource): PlainTime | null =>
  live.closedAt === null ? null : councilTime(live.closedAt).at;

export const heldAs = (source: DocumentSource) => ({
  heldOn: source.setting.heldOn,
  startedAt: startedAt(source),
  venue: source.setting.venue,
});

/** Whether something said on an item at a moment is open matter: the item is in Part A and the public was not out (E-10). */
export function isOpenMatter(live: LiveMeeting, itemId: string | null, at: Instant): boolean {
  const item = live.items.find(({ id }) => id === itemId);
  return item?.part !== 'B' && !live.privateSpells.some((spell) => holds(spell, at));
}

export const holds = ({ from, to }: Spell, at: Instant): boolean => from <= at && (to === null || at < to);

export const participantOf = (live: LiveMeeting, id: string): LiveParticipant | undefined =>
  live.participants.find((person) => person.id === id);

/** "7. Independent Reviewing Service Annual Report"; the title alone where the item has no number. */
export const itemName = (live: LiveMeeting, itemId: string): string => {
  const item = live.items.find(({ id }) => id === itemId);
  if (!item) return '';
  return item.number === null ? item.title : `${item.number}. ${item.title}`;
};
