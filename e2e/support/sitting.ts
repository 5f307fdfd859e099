import { randomUUID } from 'node:crypto';
import {
  type AgendaItem,
  apiUrl,
  type CreateAgendaItem,
  type LiveMeetingAnswer,
  type Meeting,
  paths,
} from '@minutebook/contracts';
import type { MeetingAct, PlainDate } from '@minutebook/domain';
import type { CouncilApi } from './council-api';
import { builtPack } from './meetings';

/** The date on the council's clocks. */
export const today = (): PlainDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(new Date());

/** Business of a panel as it usually is, with one matter that is not for the public. */
export const usualBusiness: CreateAgendaItem[] = [
  { part: 'A', title: 'Apologies for absence', purpose: 'apologies' },
  { part: 'A', title: 'Minutes of the previous meeting', purpose: 'minutes' },
  { part: 'A', title: 'Disclosures of interest', purpose: 'disclosures' },
  { part: 'A', title: 'Urgent Business (if any)', purpose: 'urgent-business' },
  { part: 'A', title: 'Children in Care Performance Scorecard' },
  { part: 'A', title: 'Homes for care leavers' },
  { part: 'A', title: 'How has the Panel helped Children in Care today?', purpose: 'outcomes' },
  { part: 'A', title: 'Exclusion of the Press and Public', kind: 'exclusion' },
  { part: 'B', title: 'Commissioning matter', exemptParagraphs: [3] },
];

export interface Convened {
  meeting: Meeting;
  items: AgendaItem[];
}

/** A meeting of the Corporate Parenting Panel that sits today, its agenda published (late, with the reason). */
export async function convene(
  api: CouncilApi,
  business: CreateAgendaItem[],
  startTime = '17:00',
): Promise<Convened> {
  const body = await api.body(/Corporate Parenting/);
  const venue = 'Council Chamber, Town Hall';
  const meeting = await api.createMeeting({ bodyId: body.id, heldOn: today(), startTime, venue });
  const params = { meetingId: meeting.id };
  for (const item of business)
    await api.send('POST', apiUrl(paths.agendaItems, params), { paperExpectation: 'none', ...item });
  const { id: packId } = await builtPack(api, meeting.id);
  const late = { reason: 'The panel meets at short notice.', decidedBy: 'Councillor Robin Adair, Chair' };
  await api.send('POST', apiUrl(paths.publication, params), { packId, acknowledgesToFollow: true, late });
  return { meeting, items: (await api.agenda(meeting.id)).items };
}

/** The log of a meeting in the name of its clerk: what a journey does not show is recorded this way. */
export class Log {
  constructor(
    private readonly api: CouncilApi,
    private readonly meetingId: string,
  ) {}

  read(): Promise<LiveMeetingAnswer> {
    return this.api.get<LiveMeetingAnswer>(apiUrl(paths.live, { meetingId: this.meetingId }));
  }

  async seat(name: string): Promise<string> {
    const { setting } = await this.read();
    const seat = setting.members.find((member) => member.name === name);
    if (!seat) throw new Error(`${name} has no seat.`);
    return seat.id;
  }

  async record(act: MeetingAct, itemId: string | null = null): Promise<string> {
    const id = randomUUID();
    const event = { id, at: new Date().toISOString(), itemId, act };
    await this.api.send('POST', apiUrl(paths.liveEvents, { meetingId: this.meetingId }), event);
    return id;
  }

  async note(itemId: string, text: string): Promise<void> {
    await this.record({ kind: 'noted', note: 'discussion', text, owner: '', due: null }, itemId);
  }

  /** Marks these people as present and opens the meeting. */
  async open(presiding: string, ...others: string[]): Promise<void> {
    for (const name of [presiding, ...others])
      await this.record({
        kind: 'attendance-marked',
        participantId: await this.seat(name),
        status: 'present',
        mode: 'in-room',
      });
    await this.record({ kind: 'meeting-opened', presidingId: await this.seat(presiding) });
  }

  async begin(itemId: string): Promise<void> {
    await this.record({ kind: 'items-begun', itemIds: [itemId] });
  }
}
