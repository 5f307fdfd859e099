import { councilTime, formatParagraphs, formatTime, joinWords, type Instant } from '../calendar/index';
import { sentenceOf, type AttendanceStatus, type LiveItem } from '../live/index';
import { minutesDate } from '../minutes/index';
import {
  blockOf,
  isExemptLine,
  nameOf,
  type DraftedBlock,
  type DraftingContext,
  type EarlierMinutes,
} from './drafting-context';
import { resolved } from './votes';

/** What a standing item begins with by itself; `isSilent` when nothing was recorded under it. */
export function standingBlocks(context: DraftingContext, item: LiveItem, isSilent: boolean): DraftedBlock[] {
  if (item.kind === 'exclusion') return exclusionBlocks(context);
  switch (item.purpose) {
    case 'apologies':
      return apologies(context);
    case 'minutes':
      return isSilent || context.earlierMinutes.some(({ isApproved }) => isApproved) ? earlier(context) : [];
    case 'disclosures':
      return disclosures(context, item);
    case 'urgent-business':
      return [...(isSilent ? [blockOf('discussion', 'There was none.')] : []), ...lateness(context)];
    case 'actions':
      return isSilent ? [blockOf('discussion', 'There were no actions to report on.')] : [];
    case 'outcomes':
      return outcomes(context);
    default:
      return [];
  }
}

/** "Apologies were received from X and Y.", for absence and for lateness, and who stood in for whom (B-14). */
function apologies({ live }: DraftingContext): DraftedBlock[] {
  const withStatus = (status: AttendanceStatus) =>
    live.participants.filter((each) => each.status === status).map(({ name }) => name);
  const substitutes = live.participants.filter(({ substituteForId }) => substituteForId !== null);
  const sentences = [
    listed('Apologies were received from', withStatus('apologies')),
    listed('Apologies for lateness were received from', withStatus('late-apologies')),
    ...substitutes.map(
      ({ name, substituteForId }) => `${name} attended in place of ${nameOf(live, substituteForId ?? '')}.`,
    ),
  ].filter((sentence) => sentence !== '');
  return [blockOf('discussion', sentences.length === 0 ? 'There were none.' : sentences.join('\n'))];
}

const listed = (opening: string, names: string[]): string =>
  names.length === 0 ? '' : `${opening} ${joinWords(names)}.`;

/** One line a set of minutes; where the meeting agreed some already, those only (M-04). */
function earlier({ earlierMinutes }: DraftingContext): DraftedBlock[] {
  const approved = earlierMinutes.filter(({ isApproved }) => isApproved);
  const sets = approved.length > 0 ? approved : earlierMinutes;
  return sets.map((set) => blockOf('discussion', agreed(set)));
}

function agreed({ heldOn, corrections }: EarlierMinutes): string {
  const record = `The minutes of the meeting held on ${minutesDate(heldOn)} were agreed as an accurate record`;
  if (corrections.length === 0) return `${record}.`;
  const lines = corrections.map(({ entryNumber, before, after }) => {
    const where = entryNumber === '' ? '' : `${entryNumber}: `;
    return `${where}"${before}" to read "${after}".`;
  });
  return [
    `${record}, subject to the following ${lines.length === 1 ? 'correction' : 'corrections'}:`,
    ...lines,
  ].join('\n');
}

/** The sentences of the disclosures, or "There were none."; of a Part B matter only that there was one (I-05, E-10). */
function disclosures(context: DraftingContext, item: LiveItem): DraftedBlock[] {
  const { setting, live } = context;
  const lines = live.log.filter(
    ({ act, itemId }) => act.kind === 'interest-disclosed' && (itemId === null || itemId === item.id),
  );
  if (lines.length === 0) return [blockOf('discussion', 'There were none.')];
  return lines.flatMap((line) => {
    if (line.act.kind !== 'interest-disclosed') return [];
    if (isExemptLine(context, line))
      return [
        blockOf(
          'discussion',
          `${nameOf(live, line.act.participantId)} disclosed an interest in an item of Part B.`,
        ),
      ];
    return [blockOf('discussion', sentenceOf(setting, live, line), { sourceEventIds: [line.eventId] })];
  });
}

/** N-04: the special circumstances have to be in the minutes. */
function lateness({ lateness: late }: DraftingContext): DraftedBlock[] {
  if (!late) return [];
  const text = `The agenda had been open to the public for ${late.clearDays} instead of ${late.requiredClearDays} clear days. The Chair agreed that its items be considered as a matter of urgency, for these reasons: ${late.reason}`;
  return [blockOf('discussion', text)];
}

function outcomes({ outcomes: lines, wording }: DraftingContext): DraftedBlock[] {
  if (lines.length === 0) return [];
  return [
    blockOf('discussion', `${wording.bodyInMinutes} highlighted the following:`),
    ...lines.map(({ text }) => blockOf('outcome', text)),
  ];
}

/** "This was not required.", or the resolution with mover, seconder, paragraphs and times (E-03, E-04). */
function exclusionBlocks({ live, wording }: DraftingContext): DraftedBlock[] {
  if (live.privateSpells.length === 0) return [blockOf('discussion', 'This was not required.')];
  return live.privateSpells.map(({ motionId, paragraphs, from, to }) => {
    const motion = live.motions.find((each) => each.motionId === motionId);
    const times = `The press and public were excluded at ${clock(from)}${to === null ? '' : ` and readmitted at ${clock(to)}`}.`;
    if (!motion)
      return blockOf(
        'discussion',
        `Confidential matter was to be considered, so the public had to be excluded under Section 100A(2) of the Local Government Act 1972.\n${times}`,
      );
    const second = motion.seconderId === null ? '' : ` and seconded by ${nameOf(live, motion.seconderId)}`;
    const moved = `The motion was moved by ${nameOf(live, motion.moverId)}${second}. The exempt information falls within ${formatParagraphs(paragraphs)} of Part 1 of Schedule 12A.`;
    return blockOf('resolution', [resolved(wording.bodyInMinutes, motion.text), moved, times].join('\n'));
  });
}

const clock = (at: Instant): string => formatTime(councilTime(at).at);
