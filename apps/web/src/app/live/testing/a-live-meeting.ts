import {
  croydon2021,
  type MeetingAct,
  type MeetingEvent,
  type MeetingSetting,
  type Participant,
  type SettingItem,
} from '@minutebook/domain';

export const heldOn = '2019-07-03';
/** An instant of the meeting, by the council's clocks (summer time). */
export const at = (time: string): string =>
  `${heldOn}T${String(Number(time.slice(0, 2)) - 1).padStart(2, '0')}:${time.slice(3)}:00.000Z`;

export const aMember = (id: string, name: string, over: Partial<Participant> = {}): Participant => ({
  id,
  kind: 'member',
  personId: `p-${id}`,
  name,
  personKind: 'councillor',
  publicDisplay: 'name',
  role: 'member',
  votingRight: 'voting',
  category: '',
  capacity: '',
  ...over,
});

export const flemming = aMember('flemming', 'Councillor Alisa Flemming', { role: 'chair' });
export const fitzpatrick = aMember('fitzpatrick', 'Councillor Jerry Fitzpatrick');
export const gatland = aMember('gatland', 'Councillor Maria Gatland');
export const shafiKhan = aMember('s-khan', 'Councillor Shafi Khan');
export const bernadetteKhan = aMember('b-khan', 'Councillor Bernadette Khan');
export const ellis = aMember('ellis', 'Rowan Ellis', {
  personKind: 'co-optee',
  role: 'co-optee',
  votingRight: 'non-voting',
  category: 'Foster Carers',
});

export const anItem = (number: number, over: Partial<SettingItem> = {}): SettingItem => ({
  id: `item-${number}`,
  part: 'A',
  number,
  kind: 'report',
  purpose: 'none',
  title: `Report ${number}`,
  concernsEducation: false,
  plannedAt: null,
  exemptParagraphs: [],
  isWithdrawn: false,
  pages: null,
  ...over,
});

export const aSetting = (over: Partial<MeetingSetting> = {}): MeetingSetting => ({
  meetingId: 'm1',
  bodyName: 'Corporate Parenting Panel',
  heldOn,
  startTime: '17:00',
  venue: 'F10, Town Hall',
  items: [anItem(1), anItem(2), anItem(3, { part: 'B', exemptParagraphs: [1, 2] })],
  members: [flemming, fitzpatrick, gatland, shafiKhan, bernadetteKhan, ellis],
  quorum: 3,
  remoteCounts: false,
  voteNeedsPresenceThroughout: false,
  interests: croydon2021,
  ...over,
});

let count = 0;
/** An event as it stands in the log; its number counts up by itself. */
export const anEvent = (
  seq: number,
  time: string,
  act: MeetingAct,
  over: Partial<MeetingEvent> = {},
): MeetingEvent => ({
  id: `event-${seq}-${(count += 1)}`,
  at: at(time),
  itemId: null,
  act,
  seq,
  recordedAt: at(time),
  recordedBy: 'Dana Example',
  ...over,
});

/** Called over and opened at 5.06pm with everybody there; item 1 is on. */
export const openedMeeting = (): MeetingEvent[] => [
  ...aSetting().members.map(({ id }, index) =>
    anEvent(index + 1, '17:00', {
      kind: 'attendance-marked',
      participantId: id,
      status: 'present',
      mode: 'in-room',
    }),
  ),
  anEvent(7, '17:06', { kind: 'meeting-opened', presidingId: 'flemming' }),
  anEvent(8, '17:07', { kind: 'items-begun', itemIds: ['item-1'] }, { itemId: 'item-1' }),
];
