import type { MeetingSummary, MinuteEntryView, StoredBlock } from '@minutebook/contracts';
import { plainTextOf } from '@minutebook/domain';
import { kindWords } from '../editor/kinds';

const longest = 70;

/** The blocks that a meeting can correct, as they are named in a list: "28/19 Conclusion: The report was more positive ...". */
export const correctable = (entries: readonly MinuteEntryView[]): { block: StoredBlock; name: string }[] =>
  entries.flatMap(({ number, title, blocks }) =>
    blocks.map((block) => {
      const words = plainTextOf(block.content).replace(/\s+/g, ' ');
      const start = words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/, '')} ...` : words;
      return { block, name: `${number || title} ${kindWords[block.kind].label}: ${start}` };
    }),
  );

/** Meetings that can have agreed the minutes: others that are in session or over, the earliest first. */
export const approvingMeetings = (meetings: readonly MeetingSummary[], meetingId: string): MeetingSummary[] =>
  meetings
    .filter(({ id, state }) => id !== meetingId && (state === 'in-session' || state === 'closed'))
    .sort((a, b) => `${a.heldOn} ${a.startTime}`.localeCompare(`${b.heldOn} ${b.startTime}`));
