import type { Due, Me, Meeting, MeetingSummary, PublicationClock } from '@minutebook/contracts';
import { permissionsOf, type Grant } from '@minutebook/domain';

export const panelId = '00000000-0000-4000-8000-000000000001';

export const aClock = (change: Partial<PublicationClock> = {}): PublicationClock => ({
  standing: 'soon',
  publishBy: { on: '2019-06-25', at: '17:00' },
  requiredClearDays: 5,
  workingDaysLeft: 1,
  published: null,
  ...change,
});

export const aMeeting = (change: Partial<MeetingSummary> = {}): MeetingSummary => ({
  id: '00000000-0000-4000-8000-000000000101',
  body: { id: panelId, name: 'Example Panel', shortName: 'Panel' },
  heldOn: '2019-07-03',
  startTime: '17:00',
  venue: 'Town Hall',
  state: 'scheduled',
  itemCount: 12,
  clock: aClock(),
  ...change,
});

export const aWholeMeeting = (change: Partial<Meeting> = {}): Meeting => ({
  ...aMeeting(),
  version: 1,
  chair: null,
  clerk: null,
  agendaNotes: [],
  cancelledReason: '',
  ...change,
});

export const aDue = (change: Partial<Due> = {}): Due => ({
  today: '2019-06-24',
  meetings: [],
  latePapers: [],
  runningPacks: [],
  ...change,
});

export const aLatePaper = (change: Partial<Due['latePapers'][number]> = {}): Due['latePapers'][number] => ({
  itemId: '00000000-0000-4000-8000-000000000501',
  meetingId: '00000000-0000-4000-8000-000000000101',
  bodyName: 'Example Panel',
  heldOn: '2019-07-03',
  number: 9,
  title: 'Annual report',
  leadOfficer: 'Head of Service',
  reportDueOn: '2019-06-21',
  workingDaysLate: 1,
  isToFollow: false,
  promisedOn: null,
  ...change,
});

/** The clerk of the example panel, or somebody with other grants. */
export const aPerson = (grants: Grant[] = [{ role: 'clerk', bodyId: panelId }]): Me => ({
  id: '00000000-0000-4000-8000-000000000050',
  name: 'Dana Example',
  email: 'clerk@example.org',
  authority: { id: '00000000-0000-4000-8000-000000000051', name: 'Example Council' },
  grants,
  permissions: permissionsOf(grants),
});
