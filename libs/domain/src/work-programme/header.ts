import type { MembershipRole } from '../bodies/index';
import type { PlainDate } from '../calendar/index';
import type { ProgrammeHeader } from './terms';

export interface HeaderSeat {
  /** As the public sees the person (C-05). */
  name: string;
  role: MembershipRole;
  /** Of co-optees. */
  category: string;
}

/** The head of a programme from the seats of that day, in print order (P-03): "Sean Fitzsimons (Vice-Chair)". */
export function headerFrom(seats: readonly HeaderSeat[], takenOn: PlainDate): ProgrammeHeader {
  const inRole = (...roles: MembershipRole[]) => seats.filter(({ role }) => roles.includes(role));
  const bare = (name: string) => name.replace(/^Councillor /, '');
  return {
    takenOn,
    chair: bare(inRole('chair')[0]?.name ?? ''),
    members: [
      ...inRole('vice-chair').map(({ name }) => `${bare(name)} (Vice-Chair)`),
      ...inRole('member').map(({ name }) => bare(name)),
    ],
    coOptees: inRole('co-optee').map(({ name, category }) =>
      category === '' || category === name ? name : `${name} (${category})`,
    ),
  };
}
