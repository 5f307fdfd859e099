import { createReadStream } from 'node:fs';
import {
  type Agenda,
  apiUrl,
  type BodySummary,
  type CreateMeeting,
  type Meeting,
  type MeetingSummary,
  paths,
  uploadField,
} from '@minutebook/contracts';
import type { APIResponse, BrowserContext } from '@playwright/test';

/** The API in the name of whoever is signed in in this browser: journeys set their state up through it. */
export class CouncilApi {
  constructor(private readonly context: BrowserContext) {}

  async get<Answer>(url: string): Promise<Answer> {
    return this.answer<Answer>(await this.context.request.get(url));
  }

  async send<Answer>(
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    data?: unknown,
  ): Promise<Answer> {
    const headers = await this.headers();
    return this.answer<Answer>(await this.context.request.fetch(url, { method, data, headers }));
  }

  async upload<Answer>(url: string, path: string): Promise<Answer> {
    const multipart = { [uploadField]: createReadStream(path) };
    const headers = await this.headers();
    return this.answer<Answer>(await this.context.request.post(url, { multipart, headers }));
  }

  /** What every changing request brings: the token of the cookie that reading the session has set. */
  private async headers(): Promise<Record<string, string>> {
    await this.context.request.get(apiUrl(paths.session));
    const cookies = await this.context.cookies();
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
    return { 'x-xsrf-token': decodeURIComponent(token) };
  }

  async body(shortName: RegExp): Promise<BodySummary> {
    const bodies = await this.get<BodySummary[]>(apiUrl(paths.bodies));
    const found = bodies.find(({ name }) => shortName.test(name));
    if (!found) throw new Error(`No body is called ${String(shortName)}.`);
    return found;
  }

  meetings(query = ''): Promise<MeetingSummary[]> {
    return this.get<MeetingSummary[]>(`${apiUrl(paths.meetings)}${query}`);
  }

  createMeeting(meeting: CreateMeeting): Promise<Meeting> {
    return this.send<Meeting>('POST', apiUrl(paths.meetings), meeting);
  }

  agenda(meetingId: string): Promise<Agenda> {
    return this.get<Agenda>(apiUrl(paths.agenda, { meetingId }));
  }

  private async answer<Answer>(response: APIResponse): Promise<Answer> {
    if (!response.ok()) throw new Error(`${response.status()} ${response.url()}: ${await response.text()}`);
    return (response.status() === 204 ? undefined : await response.json()) as Answer;
  }
}
