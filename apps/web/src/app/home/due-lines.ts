import type { Due } from '@minutebook/contracts';
import { addDays, dayOfWeek, formatDate, formatTime, type PlainDate } from '@minutebook/domain';
import { standingMark, workingDaysLeftWords, type Mark } from '@minutebook/ui';
import { dayAndMonth, weekdayOf } from '../core/day-words';

type DueMeeting = Due['meetings'][number];
type LatePaper = Due['latePapers'][number];

/** One line of the ledger: what identifies it, how it stands, what it is, and where to act. */
export interface DueLine {
  id: string;
  on: PlainDate;
  margin: string;
  note: string;
  isLate: boolean;
  mark: Mark;
  title: string;
  detail: string;
  action: string;
  link: string[];
}

export interface DueGroup {
  heading: string;
  lines: DueLine[];
}

const isToBePublished = ({ clock }: DueMeeting): boolean => !clock.published && clock.standing !== 'none';

/** The meeting whose agenda has to be published first; it gets the card. */
export const nearestToPublish = (due: Due): DueMeeting | undefined =>
  due.meetings
    .filter(isToBePublished)
    .sort((a, b) => (a.clock.publishBy.on < b.clock.publishBy.on ? -1 : 1))[0];

/**
 * Late papers and the other publication deadlines, in the order in which they press: late, today and tomorrow, this week, next
 * week, later. Weeks run from Monday to Sunday. Groups without lines are left out.
 */
export function dueGroups(due: Due): DueGroup[] {
  const nearest = nearestToPublish(due);
  const lines = [
    ...due.latePapers.map((paper) => paperLine(paper)),
    ...due.meetings
      .filter((meeting) => isToBePublished(meeting) && meeting.id !== nearest?.id)
      .map((meeting) => publicationLine(meeting)),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
  const headings = ['Late', 'Today and tomorrow', 'This week', 'Next week', 'Later'];
  return headings
    .map((heading) => ({
      heading,
      lines: lines.filter((line) => (line.isLate ? 'Late' : headingOf(line.on, due.today)) === heading),
    }))
    .filter((group) => group.lines.length > 0);
}

function headingOf(on: PlainDate, today: PlainDate): string {
  const sunday = addDays(today, 7 - dayOfWeek(today));
  if (on <= addDays(today, 1)) return 'Today and tomorrow';
  if (on <= sunday) return 'This week';
  return on <= addDays(sunday, 7) ? 'Next week' : 'Later';
}

const daysLate = (days: number): string => (days === 1 ? '1 day late' : `${days} days late`);

function paperLine(paper: LatePaper): DueLine {
  const promised = paper.promisedOn ? ` Promised for ${formatDate(paper.promisedOn)}.` : '';
  const from = paper.leadOfficer ? ` From: ${paper.leadOfficer}.` : '';
  return {
    id: paper.itemId,
    on: paper.reportDueOn,
    margin: dayAndMonth(paper.reportDueOn),
    note: daysLate(paper.workingDaysLate),
    isLate: true,
    mark: paper.isToFollow ? 'to-follow' : 'late',
    title: `${paper.isToFollow ? 'To Follow, paper' : 'Paper'} for item ${paper.number}, ${paper.title}`,
    detail: `${paper.bodyName}, ${formatDate(paper.heldOn)}.${from}${promised}`,
    action: 'Open item',
    link: ['/meetings', paper.meetingId, 'agenda', 'items', paper.itemId],
  };
}

function publicationLine(meeting: DueMeeting): DueLine {
  const { publishBy, standing, workingDaysLeft } = meeting.clock;
  const isLate = standing === 'late';
  return {
    id: meeting.id,
    on: publishBy.on,
    margin: dayAndMonth(publishBy.on),
    note: isLate ? 'late' : weekdayOf(publishBy.on),
    isLate,
    mark: standingMark(standing),
    title: `Publish the agenda for ${formatDate(meeting.heldOn)} at ${formatTime(meeting.startTime)}`,
    detail: `${meeting.body.name}. ${
      isLate ? `It was due by ${formatDate(publishBy.on)}` : workingDaysLeftWords(workingDaysLeft)
    }`,
    action: 'Open',
    link: ['/meetings', meeting.id],
  };
}

/** Where a blocker of publication is put right. */
export function blockerAction(code: string, meeting: DueMeeting): { label: string; link: string[] } {
  if (code.includes('clerk') || code.includes('officer'))
    return { label: 'Open body', link: ['/bodies', meeting.body.id] };
  if (code.includes('pack')) return { label: 'Go to pack', link: ['/meetings', meeting.id, 'pack'] };
  return { label: 'Open agenda', link: ['/meetings', meeting.id, 'agenda'] };
}
