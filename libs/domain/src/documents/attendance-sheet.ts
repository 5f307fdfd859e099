import { votingPresence } from '../attendance/index';
import type { AttendanceSheetModel } from '../attendance/index';
import type { MembershipRole } from '../bodies/index';
import { sentenceOf } from '../live/index';
import type { LiveMeeting, LiveParticipant } from '../live/index';
import { clockAt, endedAt, heldAs, participantOf, type DocumentSource } from './sitting';

type Row = AttendanceSheetModel['groups'][number]['rows'][number];

/**
 * Who was there from when to when (B-13, B-14), with every coming and going and what it did to the quorum. Somebody known by
 * role only stands under that role (C-05), a young person under the pseudonym (C-02).
 * Councillor Maria Gatland, 5.09pm to 7.07pm, in person; "7 voting members from 5.09pm to 7.07pm".
 */
export function attendanceSheetModel(source: DocumentSource): AttendanceSheetModel {
  const { council, setting, live } = source;
  return {
    council: { name: council.name },
    body: { name: setting.bodyName },
    meeting: { ...heldAs(source), endedAt: endedAt(source) },
    quorum: setting.quorum,
    groups: groupsOf(live),
    movements: live.log
      .filter(
        ({ act, at }) =>
          (act.kind === 'arrived' || act.kind === 'left') && live.openedAt !== null && at > live.openedAt,
      )
      .map((line) => sentenceOf(setting, live, line)),
    quorumLines: quorumLines(source),
  };
}

function groupsOf(live: LiveMeeting): AttendanceSheetModel['groups'] {
  const { participants } = live;
  const seated = participants.filter(({ kind }) => kind === 'member');
  const groups: [heading: string, people: LiveParticipant[]][] = [
    ['Members', seated.filter(({ role }) => role !== 'co-optee' && role !== 'reserve')],
    ['Co-optees', seated.filter(({ role }) => role === 'co-optee')],
    ['Reserve members', seated.filter((person) => person.role === 'reserve' && hasAttended(person))],
    ['In attendance', participants.filter(({ kind }) => kind === 'in-attendance')],
    ['Young people', participants.filter(({ kind }) => kind === 'young-person')],
  ];
  return groups
    .filter(([, people]) => people.length > 0)
    .map(([heading, people]) => ({ heading, rows: people.map((person) => rowOf(live, person)) }));
}

const hasAttended = ({ isHere, spells }: LiveParticipant): boolean => isHere || spells.length > 0;

const rowOf = (live: LiveMeeting, person: LiveParticipant): Row => ({
  name: person.name,
  capacity: capacityOf(person),
  status: statusOf(live, person),
  mode: modeOf(person),
  times: person.spells.map(({ from, to }) =>
    to === null ? `from ${clockAt(from)}` : `${clockAt(from)} to ${clockAt(to)}`,
  ),
});

const roleWords: Readonly<Record<MembershipRole, string>> = {
  chair: 'Chair',
  'vice-chair': 'Vice-Chair',
  member: 'Member',
  'co-optee': 'Co-optee',
  reserve: 'Reserve Member',
};

/** Somebody known by role only has the category for a name already. */
function capacityOf({ name, role, category, capacity }: LiveParticipant): string {
  if (role === 'co-optee' && category !== '' && category !== name) return category;
  return role === null ? capacity.replace(/^[,\s]+/, '') : roleWords[role];
}

function statusOf(live: LiveMeeting, person: LiveParticipant): string {
  const nameOf = (id: string) => participantOf(live, id)?.name ?? '';
  if (person.substituteForId !== null) return `Substitute for ${nameOf(person.substituteForId)}`;
  if (hasAttended(person))
    return person.status === 'late-apologies' ? 'Present, apologies for lateness' : 'Present';
  if (person.substitutedById !== null) return `Apologies (substitute: ${nameOf(person.substitutedById)})`;
  if (person.status === 'apologies' || person.status === 'late-apologies') return 'Apologies';
  return live.phase === 'closed' || person.status === 'absent' ? 'Absent' : 'Expected';
}

function modeOf({ spells }: LiveParticipant): string {
  const isIn = spells.some(({ mode }) => mode === 'in-room');
  const isRemote = spells.some(({ mode }) => mode === 'remote');
  if (isIn && isRemote) return 'In person and remote';
  return isIn ? 'In person' : isRemote ? 'Remote' : '';
}

/** "7 voting members from 5.09pm to 7.07pm", a line a change; which of them were too few. */
function quorumLines({ setting, live }: DocumentSource): string[] {
  const steps = votingPresence(setting, live);
  const lines = steps.map(({ from, present }, index) => {
    const to = steps[index + 1]?.from ?? live.closedAt;
    const until = to === null ? '' : ` to ${clockAt(to)}`;
    const short = present < setting.quorum ? ': below the quorum' : '';
    return `${present} voting ${present === 1 ? 'member' : 'members'} from ${clockAt(from)}${until}${short}`;
  });
  return hasUncountedRemote({ setting, live }) ? [...lines, remoteNote] : lines;
}

const remoteNote = 'Members who attended remotely are not counted: on that day it was not attendance in law.';

const hasUncountedRemote = ({ setting, live }: Pick<DocumentSource, 'setting' | 'live'>): boolean =>
  !setting.remoteCounts &&
  live.participants.some(
    ({ kind, spells }) => kind === 'member' && spells.some(({ mode }) => mode === 'remote'),
  );
