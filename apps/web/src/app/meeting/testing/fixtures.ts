import type { Agenda, AgendaItem, Meeting, Pack, PublicationCheck } from '@minutebook/contracts';

export const meetingId = 'm1';

export const aMeeting = (over: Partial<Meeting> = {}): Meeting => ({
  id: meetingId,
  version: 1,
  body: { id: 'b1', name: 'Corporate Parenting Panel', shortName: 'CPP' },
  heldOn: '2019-07-03',
  startTime: '17:00',
  venue: 'F10, Town Hall',
  state: 'scheduled',
  itemCount: 3,
  clock: {
    standing: 'soon',
    publishBy: { on: '2019-06-25', at: '17:00' },
    requiredClearDays: 5,
    workingDaysLeft: 1,
    published: null,
  },
  chair: 'Councillor Alisa Flemming',
  clerk: 'Dana Whitfield',
  agendaNotes: [],
  cancelledReason: '',
  ...over,
});

export const anItem = (number: number, over: Partial<AgendaItem> = {}): AgendaItem => ({
  id: `i${number}`,
  version: 1,
  part: 'A',
  number,
  position: number,
  kind: 'report',
  purpose: 'none',
  concernsEducation: false,
  plannedAt: null,
  title: `Report ${number}`,
  description: '',
  leadOfficer: '',
  reportDueOn: null,
  paperExpectation: 'none',
  promisedOn: null,
  exemptParagraphs: [],
  withdrawnReason: null,
  papers: [],
  pages: null,
  ...over,
});

export const anAgenda = (items: AgendaItem[], over: Partial<Agenda> = {}): Agenda => ({
  meetingId,
  revision: 7,
  isPublished: false,
  items,
  warnings: [],
  ...over,
});

const file = (fileName: string) => ({ sha256: 'ab'.repeat(32), bytes: 3_250_000, fileName });

export const aPack = (over: Partial<Pack> = {}): Pack => ({
  id: 'p1',
  meetingId,
  version: 3,
  state: 'ready',
  step: 'done',
  progress: { done: 4, total: 4 },
  isCurrent: true,
  isPublished: false,
  requestedAt: '2019-06-24T13:00:00Z',
  requestedBy: 'Dana Whitfield',
  finishedAt: '2019-06-24T13:01:00Z',
  pageMap: {
    frontMatter: { first: 1, last: 4 },
    items: [{ itemId: 'i2', number: 2, title: 'Report 2', first: 5, last: 70, lastContent: 69 }],
    totalPages: 70,
  },
  pdf: file('pack.pdf'),
  docx: file('pack.docx'),
  failure: null,
  ...over,
});

export const aCheck = (over: Partial<PublicationCheck> = {}): PublicationCheck => ({
  today: '2019-06-24',
  publishBy: { on: '2019-06-25', at: '17:00' },
  clearDaysIfPublishedNow: 6,
  requiredClearDays: 5,
  isLate: false,
  toFollow: [],
  blockers: [],
  pack: aPack(),
  ...over,
});
