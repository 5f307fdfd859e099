import type {
  PackSource,
  PartASource,
  PartBSource,
  PrintedMember,
  PublicationClockInput,
  UploadedPaper,
  WarnedItem,
  WorkingCalendar,
} from '@minutebook/domain';
import { fixedClock } from './clock';

/** Builders say what is ordinary, so that a test states only what matters to it. */

/** England and Wales with nothing added by the council. */
export const aCalendar = (specialDays: WorkingCalendar['specialDays'] = []): WorkingCalendar => ({
  specialDays,
});

/** The Corporate Parenting Panel of Wednesday, 3 July 2019, looked at the day before its last day for publishing. */
export const aPublicationClock = (more: Partial<PublicationClockInput> = {}): PublicationClockInput => ({
  meetingOn: '2019-07-03',
  state: 'scheduled',
  ...fixedClock('2019-06-24', '14:10'),
  policy: { clearDays: 5, cutoff: '17:00' },
  calendar: aCalendar(),
  published: null,
  ...more,
});

/** An item as the order of business and its warnings see it; the id is the title in a test. */
export const anAgendaItem = (id: string, more: Partial<WarnedItem> = {}): WarnedItem => ({
  id,
  part: 'A',
  position: 1,
  kind: 'standing',
  isWithdrawn: false,
  exemptParagraphs: [],
  ...more,
});

export const aPartAItem = (id: string, position: number, more: Partial<PartASource> = {}): PartASource => ({
  id,
  part: 'A',
  position,
  title: id,
  description: '',
  paperExpectation: 'none',
  isWithdrawn: false,
  papers: [],
  ...more,
});

export const aPartBItem = (id: string, position: number, more: Partial<PartBSource> = {}): PartBSource => ({
  id,
  part: 'B',
  position,
  title: id,
  isWithdrawn: false,
  exemptParagraphs: [1, 2],
  ...more,
});

export const anUpload = (id: string, pageCount = 1): UploadedPaper => ({
  kind: 'upload',
  id,
  title: id,
  fileName: `${id}.pdf`,
  sha256: id,
  pages: Array.from({ length: pageCount }, () => ({ width: 595, height: 842 })),
});

export const aMember = (name: string, more: Partial<PrintedMember> = {}): PrintedMember => ({
  name,
  kind: 'councillor',
  role: 'member',
  category: '',
  publicDisplay: 'name',
  ...more,
});

export const aPackSource = (more: Partial<PackSource> = {}): PackSource => ({
  council: { name: 'Borough of Ambleford', website: 'www.ambleford.example/meetings' },
  body: { name: 'Corporate Parenting Panel' },
  meeting: { heldOn: '2019-07-03', startTime: '17:00', venue: 'F10, Town Hall' },
  members: [aMember('Councillor Ada Marsh', { role: 'chair' })],
  monitoringOfficer: { name: 'Ines Holt', title: 'Monitoring Officer', phone: '', email: '' },
  clerk: { name: 'Dana Whitfield', title: 'Clerk', phone: '020 7946 0183', email: 'dana@ambleford.example' },
  address: ['Town Hall', 'Ambleford'],
  issuedOn: '2019-06-25',
  notes: ['The public is welcome.'],
  items: [],
  frontMatterPages: 4,
  version: 1,
  isPublished: false,
  ...more,
});
