import type { MembershipRole, PersonKind, PublicDisplay } from '../bodies/index';
import type { PackMemberGroup } from './pack-model';

/** A member as the agenda's "To:" block needs one. The list is in print order. */
export interface PrintedMember {
  /** As it stands in print: "Councillor Alisa Flemming". */
  name: string;
  kind: PersonKind;
  role: MembershipRole;
  /** The heading that co-optees stand under: "Foster Carers". Empty for councillors. */
  category: string;
  publicDisplay: PublicDisplay;
}

const roleWords: Readonly<Record<MembershipRole, string>> = {
  chair: 'Chair',
  'vice-chair': 'Vice-Chair',
  member: 'Member',
  'co-optee': 'Co-optee',
  reserve: 'Reserve Member',
};

/**
 * The block "To:" of an agenda in print order: the Chair's line, the Vice-Chair's, then "Councillors", "Co-optee Members" by
 * category and "Reserve Members". Whoever is known to the public by role only appears as the role or category and never by
 * name (C-05); among named people of the same category, as "1 other".
 * Two foster carers, one by role only: label "Foster Carers", names "Angela Christmas" and "1 other".
 */
export function memberGroups(members: readonly PrintedMember[]): PackMemberGroup[] {
  const withRole = (role: MembershipRole) => members.filter((member) => member.role === role);
  const officers = [...withRole('chair'), ...withRole('vice-chair')].map((member) => officeLine(member));
  const groups: PackMemberGroup[] = [
    { heading: '', lines: officers },
    { heading: 'Councillors', lines: plainLine(withRole('member')) },
    { heading: 'Co-optee Members', lines: categoryLines(withRole('co-optee')) },
    { heading: 'Reserve Members', lines: plainLine(withRole('reserve')) },
  ];
  return groups.filter((group) => group.lines.length > 0);
}

type Line = PackMemberGroup['lines'][number];

function officeLine(member: PrintedMember): Line {
  const label = roleWords[member.role];
  return member.publicDisplay === 'name' ? { label, names: [member.name] } : { label: '', names: [label] };
}

function plainLine(members: readonly PrintedMember[]): Line[] {
  return members.length === 0 ? [] : [{ label: '', names: shownNames(members, roleOf) }];
}

function categoryLines(members: readonly PrintedMember[]): Line[] {
  const categories = [...new Set(members.map((member) => member.category))];
  return categories.map((category) => {
    const ofCategory = members.filter((member) => member.category === category);
    const hasName = ofCategory.some((member) => member.publicDisplay === 'name');
    return hasName
      ? { label: category, names: shownNames(ofCategory, roleOf) }
      : { label: '', names: [category || roleWords['co-optee']] };
  });
}

/** Names, and after them how many others there are; the role word stands alone where nobody is named. */
function shownNames(
  members: readonly PrintedMember[],
  roleWord: (member: PrintedMember) => string,
): string[] {
  const named = members.filter((member) => member.publicDisplay === 'name');
  const others = members.length - named.length;
  const names = named.map((member) => withoutTitle(member));
  if (others === 0) return names;
  if (names.length === 0) return [...new Set(members.map(roleWord))];
  return [...names, others === 1 ? '1 other' : `${others} others`];
}

const roleOf = (member: PrintedMember): string => roleWords[member.role];

/** Under a heading the title "Councillor" is not repeated with each name. */
const withoutTitle = (member: PrintedMember): string =>
  member.kind === 'councillor' ? member.name.replace(/^(Councillor|Cllr)\s+/, '') : member.name;
