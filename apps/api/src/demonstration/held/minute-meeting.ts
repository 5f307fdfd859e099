import type { MinuteEntryView, Minutes } from '@minutebook/contracts';
import { MinutesRow, type Meeting } from '@minutebook/data-access';
import type { PlainDate, PlainTime } from '@minutebook/domain';
import type { Actor } from '../../platform/index';
import { documentReady, type Tools } from '../tools';
import type { HeldItem, HeldMeeting } from './held-meeting';
import { idFor } from './ids';
import { noteKey } from './steps';

const gapAsFound = 'Printed without a heading: a gap, as found';
const beforeMinutebook = 'Minutes of earlier meetings, kept before Minutebook';

/** Minutes a meeting as far as its minutes went: draft, with the Chair, cleared, published as draft. */
export async function minuteMeeting(
  tools: Tools,
  clerk: Actor,
  chair: Actor,
  meeting: Pick<Meeting, 'id'>,
  held: HeldMeeting,
): Promise<void> {
  const { clearing, publishing, time } = tools;
  const { draftedOn, clearedOn, publishedOn } = held.minutes;
  const goOn = (on: PlainDate | null, at: PlainTime) => on !== null && (time.travelTo(on, at), true);
  let minutes = await begun(tools, clerk, meeting, held);
  if (minutes.state === 'draft') {
    await writeInFull(tools, clerk, meeting, held, minutes);
    goOn(draftedOn, '16:30');
    const { version } = await keepFindings(tools, clerk, meeting);
    minutes = await clearing.sendMinutes(clerk, minutes.id, { version, to: 'chair' });
  }
  if (minutes.state === 'with-chair' && goOn(clearedOn, '09:40'))
    minutes = await clearing.clearMinutes(chair, minutes.id, minutes.version);
  if (minutes.state === 'cleared' && goOn(publishedOn, '11:15')) {
    await publishing.publishMinutes(clerk, minutes.id, minutes.version);
    await documentReady(tools, meeting.id);
  }
}

async function begun(
  { dataSource, minutesStart, minutes, time }: Tools,
  clerk: Actor,
  { id: meetingId }: Pick<Meeting, 'id'>,
  { minutes: { firstNumber, draftedOn } }: HeldMeeting,
): Promise<Minutes> {
  time.travelTo(draftedOn, '10:00');
  const isBegun = await dataSource.manager.existsBy(MinutesRow, {
    authorityId: clerk.authorityId,
    meetingId,
  });
  return isBegun
    ? minutes.read(clerk, meetingId)
    : minutesStart.startMinutes(clerk, meetingId, {
        ...(firstNumber && { firstNumber }),
        gapReason: firstNumber ? beforeMinutebook : '',
      });
}

/** Writes in full what the clerk had noted in a line, and leaves the numbers out that the printed minutes do not have. */
async function writeInFull(
  { blocks, entries }: Tools,
  clerk: Actor,
  { id: meetingId }: Pick<Meeting, 'id'>,
  { items, unnumbered }: HeldMeeting,
  minutes: Minutes,
): Promise<void> {
  for (const entry of minutes.entries) {
    const item = items.find(({ number }) => number === entry.agendaNumber);
    if (!item) continue;
    const changed = inFull(meetingId, item, entry);
    const order = entry.blocks.map(({ id }) => id);
    if (changed.length > 0) await blocks.saveOpen(clerk, entry.id, { changed, removed: [], order });
    if (!unnumbered.includes(item.number) || entry.number === '') continue;
    await entries.changeEntry(clerk, entry.id, {
      version: entry.version,
      number: '',
      gapReason: gapAsFound,
    });
  }
}

/** The blocks that came from notes, with the words, lists and addressees that the minutes have. */
const inFull = (meetingId: string, { number, notes }: HeldItem, { blocks }: MinuteEntryView) =>
  notes.flatMap(({ content, owner, due, addressedTo }, index) => {
    const source = idFor(meetingId, noteKey(number, index));
    const block = blocks.find(({ sourceEventIds }) => sourceEventIds.includes(source));
    if (!block) throw new Error(`Note ${index} on item ${number} is not in the first draft.`);
    const { id, kind, sourceEventIds, version } = block;
    return [{ block: { id, kind, content, owner, due, addressedTo, sourceEventIds }, version }];
  });

/** What the story check points to was looked at: in these minutes it tells nobody which child it is. */
async function keepFindings(
  { minutes, clearing }: Tools,
  clerk: Actor,
  { id: meetingId }: Pick<Meeting, 'id'>,
): Promise<Minutes> {
  let now = await minutes.read(clerk, meetingId);
  for (const { code, blockId, words } of now.checks) {
    if (code !== 'personal-data' || !blockId || !words) continue;
    const reason = 'Said of no child in particular.';
    now = await clearing.keepFinding(clerk, now.id, { blockId, words, reason });
  }
  return now;
}
