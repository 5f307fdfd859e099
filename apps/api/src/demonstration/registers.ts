import {
  DispensationRow,
  ExemptInterestDetail,
  GiftRow,
  Membership,
  Person,
  RegisteredInterestRow,
  RegisterRow,
} from '@minutebook/data-access';
import { addDays, mustRegister, type PlainDate } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { Bodies } from './create-council';

type Entry = Pick<RegisteredInterestRow, 'category' | 'holder'> & {
  words: string;
  withholding?: RegisteredInterestRow['withholding'];
  isPending?: true;
};
interface RegisterFacts {
  entries: Entry[];
  gift?: Pick<GiftRow, 'donor' | 'description' | 'valuePence' | 'receivedOn'>;
}

const today = '2026-06-08';
const mine = (category: Entry['category'], words: string): Entry => ({ category, holder: 'member', words });

/** Interests of the members of today's panel, who are made up. Of published councillors none are told. */
const facts: Record<string, RegisterFacts> = {
  'Councillor Robin Adair': {
    entries: [
      mine('employment', 'Practice manager, Selhurst Road Surgery'),
      {
        category: 'employment',
        holder: 'partner',
        words: 'Teacher, employed by an academy trust in the borough',
      },
      { ...mine('land', '31 Aldersbrook Close'), withholding: 'home-address' },
      mine('appointments', 'Governor of a primary school, nominated by the council'),
    ],
  },
  'Councillor Sam Okonjo': {
    entries: [
      mine('employment', 'Youth worker, Crossroads Community Trust'),
      mine('public-and-charitable-bodies', 'Trustee, Croydon Care Leavers’ Fund'),
      { ...mine('unpaid-directorships', 'Director, Norwood Food Hub CIC'), isPending: true },
    ],
    gift: {
      donor: 'Crossroads Community Trust',
      description: 'Dinner at the annual awards evening',
      valuePence: 6500,
      receivedOn: '2026-05-14',
    },
  },
  'Councillor Ines Hartley': {
    entries: [
      mine('contracts', 'Partner in Hartley Catering, which supplies two of the council’s day centres'),
      { ...mine('licences', 'Plot at an allotment site'), withholding: 'sensitive' },
    ],
  },
};

/** Everybody who must has notified within the 28 days, and the register of today's panel is published. */
export async function addRegisters(
  manager: EntityManager,
  authorityId: string,
  { cpp }: Bodies,
): Promise<void> {
  const seats = await manager.find(Membership, { where: { authorityId }, relations: { person: true } });
  const begun = new Map<string, { person: Person; startsOn: PlainDate }>();
  for (const { person, startsOn, votingRight } of seats) {
    const { kind } = person;
    const earlier = begun.get(person.id);
    if (!mustRegister({ kind, votingRights: [votingRight] }) || (earlier && earlier.startsOn <= startsOn))
      continue;
    begun.set(person.id, { person, startsOn });
  }
  for (const { person, startsOn } of begun.values()) {
    const told = facts[person.name];
    const publishedAt = told ? new Date(`${today}T10:00:00Z`) : null;
    const key = { authorityId, personId: person.id };
    await manager.insert(RegisterRow, { ...key, notifiedOn: addDays(startsOn, 14), publishedAt });
    if (told) await addFacts(manager, key, told);
    if (person.name === 'Councillor Ines Hartley') await addDispensation(manager, { ...key, bodyId: cpp.id });
  }
}

async function addFacts(
  manager: EntityManager,
  key: { authorityId: string; personId: string },
  { entries, gift }: RegisterFacts,
): Promise<void> {
  for (const { words, withholding = 'none', isPending, ...entry } of entries) {
    const row = await manager.save(RegisteredInterestRow, {
      ...key,
      ...entry,
      withholding,
      description: withholding === 'none' ? words : '',
      notifiedOn: today,
      confirmedOn: isPending ? null : today,
    });
    const detail = { authorityId: key.authorityId, interestId: row.id, details: words };
    if (withholding !== 'none') await manager.insert(ExemptInterestDetail, detail);
  }
  if (gift) await manager.insert(GiftRow, { ...key, ...gift, notifiedOn: today, confirmedOn: today });
}

const addDispensation = (
  manager: EntityManager,
  key: { authorityId: string; personId: string; bodyId: string },
) =>
  manager.insert(DispensationRow, {
    ...key,
    request: 'I ask to take part in discussion of day services, which my firm does not tender for.',
    requestedOn: '2026-05-18',
    ground: 'otherwise-appropriate',
    maySpeak: true,
    mayVote: false,
    matter: 'Day services for young people',
    grantedOn: '2026-05-26',
    expiresOn: '2028-05-25',
  });
