import type { PlainDate } from '../calendar/index';
import { formatPages, formatParagraphs, formatTime, joinWords } from '../calendar/index';
import type { AgendaItemPurpose } from '../agenda/index';
import { describeInterest, describeParticipation } from '../interests/index';
import { exclusionMotionFor } from '../live/index';
import type { ChairsBriefModel, LiveDisclosure, LiveItem } from '../live/index';
import { expectedGroups, excusedPeople, quorumWords } from './chairs-brief-people';
import { chairsWarnings } from './chairs-brief-warnings';
import { participantOf, type DocumentSource } from './sitting';

export interface ChairsBriefSource extends DocumentSource {
  preparedOn: PlainDate;
  /** What the agenda says of each item beside its title. */
  agenda: ReadonlyMap<string, { lead: string; isToFollow: boolean }>;
}

/**
 * What a chair wants in hand before the meeting: order of business with what to say, who comes, what is known of interests, and
 * what could go wrong (E-03, I-04, B-01). Of Part B the public line alone. Item 11, the exclusion: the motion with the
 * paragraphs of the items that follow it.
 */
export function chairsBriefModel(source: ChairsBriefSource): ChairsBriefModel {
  const { council, setting, live, preparedOn } = source;
  return {
    council: { name: council.name },
    body: { name: setting.bodyName },
    meeting: { heldOn: setting.heldOn, startTime: setting.startTime, venue: setting.venue },
    preparedOn,
    items: live.items
      .filter(({ number }) => number !== null)
      .map((item) => ({
        number: `${item.number ?? ''}.`,
        title: item.title,
        lead: item.part === 'B' ? '' : (source.agenda.get(item.id)?.lead ?? ''),
        pages: item.pages ? formatPages(item.pages.first, item.pages.last) : '',
        notes: notesOf(source, item),
      })),
    expected: expectedGroups(live),
    apologies: excusedPeople(live),
    quorum: quorumWords(source),
    interests: live.disclosures.map((disclosure) => interestLine(source, disclosure)),
    warnings: chairsWarnings(source, source.agenda),
  };
}

/** What to say or put at the items that every meeting has. */
const formulas: Readonly<Record<AgendaItemPurpose, string[]>> = {
  none: [],
  apologies: ['Ask for apologies, and for apologies for lateness.'],
  minutes: [
    'Put: “That the minutes be agreed as an accurate record.” Only their accuracy is open to discussion.',
    'Sign them when they are agreed, or have the clerk record the corrections.',
  ],
  disclosures: ['Ask members to name each item in which they have an interest, and the kind of interest.'],
  'urgent-business': [
    'Take only what you have accepted as urgent; your reason goes into the minutes (section 100B(4) Local Government Act 1972).',
  ],
  actions: ['Take the actions one by one: done, or by when.'],
  outcomes: [
    'Ask each member for a line of their own. The clerk opens the item for entry on phones and laptops.',
  ],
  'work-programme': ['Ask for topics to add, to move and to drop.'],
  'cabinet-response': ['Review each response, and decide whether any further action is necessary.'],
  scorecard: ['Ask what moved since the last meeting, and why.'],
};

function notesOf(source: ChairsBriefSource, item: LiveItem): string[] {
  const { live } = source;
  if (item.state === 'withdrawn') return ['Withdrawn.'];
  const own = live.disclosures.filter(({ itemId }) => itemId === item.id);
  return [
    ...(item.plannedAt ? [`Planned for ${formatTime(item.plannedAt)}.`] : []),
    ...formulas[item.purpose],
    ...(item.kind === 'exclusion' ? [exclusionNote(source)] : []),
    ...(item.part === 'B'
      ? [
          `Not for publication (${formatParagraphs(item.exemptParagraphs)} of Schedule 12A): only once press and public are excluded.`,
        ]
      : []),
    ...(item.concernsEducation ? ['This item concerns education: education co-optees may vote.'] : []),
    ...own.map((disclosure) => consequence(source, disclosure)),
  ];
}

function exclusionNote({ live }: DocumentSource): string {
  const closed = live.items.filter(({ part, state }) => part === 'B' && state !== 'withdrawn');
  if (closed.length === 0) return 'There is no Part B: this item is not required.';
  const paragraphs = closed.flatMap(({ exemptParagraphs }) => exemptParagraphs);
  return `To be moved and seconded: “${exclusionMotionFor(paragraphs)}”`;
}

function consequence({ live }: DocumentSource, { participantId, participation }: LiveDisclosure): string {
  const { speak, vote, stay } = describeParticipation(participation);
  const name = participantOf(live, participantId)?.name ?? '';
  return `${name} has disclosed an interest: ${[speak, vote, stay].map(inSentence).join(', ')}.`;
}

function interestLine({ live }: DocumentSource, disclosure: LiveDisclosure): string {
  const { participantId, itemId, interest, isSensitive } = disclosure;
  const number = live.items.find(({ id }) => id === itemId)?.number ?? null;
  const where = number === null ? '' : `, item ${number}`;
  const kind = joinWords([inSentence(describeInterest(interest)) + (isSensitive ? ' (sensitive)' : '')]);
  return `${participantOf(live, participantId)?.name ?? ''}${where}: ${kind}.`;
}

const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
