import { randomUUID } from 'node:crypto';
import type { DocumentModel, PackModel } from '@minutebook/domain';
import type { DataSource } from 'typeorm';
import { User } from '../access/user.entity';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { Body } from '../bodies/body.entity';
import { Membership } from '../bodies/membership.entity';
import { Person } from '../bodies/person.entity';
import { Authority } from '../council/authority.entity';
import { MeetingDocument } from '../documents/meeting-document.entity';
import { Meeting } from '../meetings/meeting.entity';
import { Pack } from '../packs/pack.entity';
import { ExemptItem } from '../papers/exempt-item.entity';
import { Paper } from '../papers/paper.entity';
import { insert } from './insert';

// Each inserts one row; a test names only what it is about.

const unique = (): string => randomUUID().slice(0, 8);

export const anAuthority = (ds: DataSource, over: Partial<Authority> = {}): Promise<Authority> =>
  insert(ds, Authority, { slug: `council-${unique()}`, name: 'Barrowmere Borough Council', ...over });

export const aBody = (ds: DataSource, authority: Authority, over: Partial<Body> = {}): Promise<Body> =>
  insert(ds, Body, {
    authorityId: authority.id,
    name: 'Corporate Parenting Panel',
    shortName: 'CPP',
    slug: `cpp-${unique()}`,
    kind: 'panel',
    usualVenue: 'Council Chamber, Town Hall',
    usualStartTime: '17:00',
    ...over,
  });

export const aPerson = (ds: DataSource, authority: Authority, over: Partial<Person> = {}): Promise<Person> =>
  insert(ds, Person, { authorityId: authority.id, kind: 'councillor', name: 'Councillor Mo Hale', ...over });

export const aMembership = (
  ds: DataSource,
  body: Body,
  person: Person,
  over: Partial<Membership> = {},
): Promise<Membership> =>
  insert(ds, Membership, {
    authorityId: body.authorityId,
    bodyId: body.id,
    personId: person.id,
    role: 'member',
    votingRight: 'voting',
    startsOn: '2026-05-20',
    endsOn: null,
    ...over,
  });

export const aUser = (ds: DataSource, authority: Authority, over: Partial<User> = {}): Promise<User> =>
  insert(ds, User, {
    authorityId: authority.id,
    email: `clerk-${unique()}@council.example`,
    name: 'Ines Carrow',
    passwordHash: 'none',
    ...over,
  });

export const aMeeting = (ds: DataSource, body: Body, over: Partial<Meeting> = {}): Promise<Meeting> =>
  insert(ds, Meeting, {
    authorityId: body.authorityId,
    bodyId: body.id,
    heldOn: '2027-03-10',
    startTime: '17:00',
    venue: 'Council Chamber, Town Hall',
    ...over,
  });

export const anAgendaItem = (
  ds: DataSource,
  meeting: Meeting,
  over: Partial<AgendaItem> = {},
): Promise<AgendaItem> =>
  insert(ds, AgendaItem, {
    authorityId: meeting.authorityId,
    meetingId: meeting.id,
    part: 'A',
    position: 1,
    title: 'Education of children in our care',
    ...over,
  });

/** What the Part B item says, beside the neutral line that `anAgendaItem` with `part: 'B'` made. */
export const anExemptItem = (
  ds: DataSource,
  item: AgendaItem,
  over: Partial<ExemptItem> = {},
): Promise<ExemptItem> =>
  insert(ds, ExemptItem, {
    authorityId: item.authorityId,
    itemId: item.id,
    title: 'Placement of one child',
    ...over,
  });

export const aPaper = (ds: DataSource, item: AgendaItem, over: Partial<Paper> = {}): Promise<Paper> =>
  insert(ds, Paper, {
    authorityId: item.authorityId,
    itemId: item.id,
    position: 1,
    kind: 'upload',
    title: 'Report of the virtual school head',
    fileName: 'report.pdf',
    bytes: 1000,
    pageCount: 1,
    pages: [{ width: 595, height: 842 }],
    sha256: '0'.repeat(64),
    ...over,
  });

/** A pack model with two items and no papers. */
export const aPackModel = (over: Partial<PackModel> = {}): PackModel => ({
  council: { name: 'Barrowmere Borough Council', website: 'https://barrowmere.example' },
  body: { name: 'Corporate Parenting Panel' },
  meeting: { heldOn: '2027-03-10', startTime: '17:00', venue: 'Council Chamber, Town Hall' },
  members: [{ heading: '', lines: [{ label: 'Chair', names: ['Councillor Mo Hale'] }] }],
  monitoringOfficer: { name: 'Ada Finch', title: 'Monitoring Officer', phone: '', email: '' },
  clerk: { name: 'Ines Carrow', title: 'Democratic Services', phone: '01234 567890', email: '' },
  address: ['Town Hall', 'Barrowmere'],
  issuedOn: '2027-03-02',
  notes: [],
  items: [1, 2].map((number) => ({
    id: randomUUID(),
    part: 'A' as const,
    number,
    title: number === 1 ? 'Apologies for absence' : 'Minutes of the previous meeting',
    description: '',
    isToFollow: false,
    isWithdrawn: false,
    exemptParagraphs: [],
    papers: [],
  })),
  frontMatterPages: 4,
  version: 1,
  ...over,
});

export const aPack = (ds: DataSource, meeting: Meeting, over: Partial<Pack> = {}): Promise<Pack> =>
  insert(ds, Pack, {
    authorityId: meeting.authorityId,
    meetingId: meeting.id,
    version: 1,
    model: aPackModel(),
    agendaRevision: meeting.agendaRevision,
    requestedByName: 'Ines Carrow',
    ...over,
  });

/** Minutes of one item, with so many paragraphs. */
export const aMinutesModel = (paragraphs = 1): DocumentModel => ({
  kind: 'minutes',
  model: {
    council: { name: 'Barrowmere Borough Council' },
    body: { name: 'Corporate Parenting Panel' },
    standing: 'draft',
    meeting: { heldOn: '2027-03-10', startedAt: '17:02', venue: 'Council Chamber, Town Hall' },
    present: {
      present: ['Councillor Mo Hale (Chair)'],
      ...{ coOptees: [], alsoPresent: [], apologies: [], substitutes: [] },
    },
    entries: [
      {
        ...{ number: '14/27', title: 'Education of children in our care', part: 'A', exemptParagraphs: [] },
        runs: [
          {
            ...{ kind: 'discussion', heading: '', marker: 'none' },
            blocks: Array.from({ length: paragraphs }, (_, index) => ({
              content: [
                {
                  type: 'paragraph',
                  content: [
                    { type: 'text', text: `The Panel noted point ${index + 1} of the report. `.repeat(5) },
                  ],
                },
              ],
              note: '',
            })),
          },
        ],
      },
    ],
    endedAt: '20:00',
    signature: null,
  },
});

export const aDocument = (
  ds: DataSource,
  meeting: Meeting,
  over: Partial<MeetingDocument> = {},
): Promise<MeetingDocument> =>
  insert(ds, MeetingDocument, {
    authorityId: meeting.authorityId,
    meetingId: meeting.id,
    kind: 'minutes',
    model: aMinutesModel(),
    modelSha256: randomUUID(),
    requestedByName: 'Ines Carrow',
    ...over,
  });
