import type { Membership } from '@minutebook/contracts';
import { formatDate, type MembershipRole, type PlainDate, type VotingRight } from '@minutebook/domain';

export interface MemberRow {
  membershipId: string;
  name: string;
  jobTitle: string;
  voting: string;
  period: string;
  /** The public sees the role and not the name; the clerk is told so. */
  isRoleOnly: boolean;
}

export interface MemberSection {
  heading: string;
  rows: MemberRow[];
}

export const roleWords: Record<MembershipRole, string> = {
  chair: 'Chair',
  'vice-chair': 'Vice-Chair',
  member: 'Councillor',
  'co-optee': 'Co-opted member',
  reserve: 'Reserve member',
};

export const votingWords: Record<VotingRight, string> = {
  voting: 'Votes',
  'education-only': 'Votes on education matters only',
  'non-voting': 'Does not vote',
};

const headings: [heading: string, role: MembershipRole][] = [
  ['Chair', 'chair'],
  ['Vice-Chair', 'vice-chair'],
  ['Councillors', 'member'],
  ['Reserve members', 'reserve'],
];

const former = 'Former members';

/**
 * The members as the clerk needs them: Chair, Vice-Chair, councillors, co-opted members under their categories, reserves, and
 * last those whose time is over. Sections without anybody are left out.
 */
export function memberSections(memberships: readonly Membership[], today: PlainDate): MemberSection[] {
  const isOver = (membership: Membership) => membership.endsOn !== null && membership.endsOn < today;
  const present = memberships.filter((membership) => !isOver(membership));
  const ofRole = (role: MembershipRole) => present.filter((membership) => membership.role === role);
  const coopted = ofRole('co-optee');
  const categories = [...new Set(coopted.map(({ category }) => category))];
  const [chair, viceChair, councillors, reserves] = headings.map(([heading, role]) => ({
    heading,
    members: ofRole(role),
  }));
  return [
    chair,
    viceChair,
    councillors,
    ...categories.map((category) => ({
      heading: category ? `Co-opted: ${category}` : 'Co-opted members',
      members: coopted.filter((membership) => membership.category === category),
    })),
    reserves,
    { heading: former, members: memberships.filter(isOver) },
  ].flatMap((section) =>
    section && section.members.length > 0
      ? [{ heading: section.heading, rows: section.members.map((member) => rowOf(member, today)) }]
      : [],
  );
}

const rowOf = (membership: Membership, today: PlainDate): MemberRow => ({
  membershipId: membership.id,
  name: membership.person.name,
  jobTitle: membership.person.jobTitle,
  voting: votingWords[membership.votingRight],
  period: periodWords(membership.startsOn, membership.endsOn, today),
  isRoleOnly: membership.person.publicDisplay === 'role',
});

/** "Since Thursday, 23 May 2019", "From ...", "... to ...". */
export function periodWords(startsOn: PlainDate, endsOn: PlainDate | null, today: PlainDate): string {
  if (endsOn) return `${formatDate(startsOn)} to ${formatDate(endsOn)}`;
  return `${startsOn > today ? 'From' : 'Since'} ${formatDate(startsOn)}`;
}
