import { apiUrl, paths, type RecommendationDetail } from '@minutebook/contracts';
import { CommitmentRow, MailMessage, type Body, type Meeting } from '@minutebook/data-access';
import { aBody, aMeeting, anAgendaItem, aSetOfMinutes } from '@minutebook/data-access/testing';
import { aCouncil, type Council } from '../../meetings/testing/index';
import type { ApiAgent } from '../../testing/index';

type Row = Pick<CommitmentRow, 'id'>;
type Path = Extract<(typeof paths)[keyof typeof paths], `/recommendations/:commitmentId${string}`>;

export const urlOf = (path: Path, { id: commitmentId }: Row): string => apiUrl(path, { commitmentId });

export const aNotice = (over: object = {}) => ({
  version: 1,
  to: { name: 'Cabinet office', address: 'cabinet@council.example' },
  department: { name: 'Children, Families & Education', address: 'cfe@council.example' },
  cabinetMember: { name: 'Councillor Ada Fleming', address: 'fleming@council.example' },
  ...over,
});

export const anAnswer = (over: object = {}) => ({
  ...{ decision: 'accepted', reasons: '', whatWillBeDone: 'They will be.', department: 'Education' },
  ...{ cabinetMember: 'Councillor Ada Fleming', identifiedOfficer: 'Director of Education' },
  ...{ financialImplications: 'None.', timetable: 'By autumn', reportBackOn: '2021-09-14' },
  ...over,
});

/** A scrutiny body on 22 June 2021, whose meeting of the day before has published minutes; it meets again on 14 September. */
export class Scrutiny {
  #position = 0;
  held!: Meeting;

  private constructor(
    readonly council: Council,
    readonly body: Body,
    readonly clerk: ApiAgent,
    readonly next: Meeting,
  ) {}

  static async of(): Promise<Scrutiny> {
    const council = await aCouncil({ publicUrl: 'http://minutebook.example' });
    const { api, authority } = council;
    const body = await aBody(api.dataSource, authority, {
      name: 'Scrutiny Sub-Committee',
      kind: 'sub-committee',
    });
    council.at('2021-06-22', '10:00');
    const clerk = await api.signIn(authority.id, 'clerk');
    const next = await aMeeting(api.dataSource, body, { heldOn: '2021-09-14' });
    await anAgendaItem(api.dataSource, next, { title: 'Apologies for absence' });
    await anAgendaItem(api.dataSource, next, { title: 'Exclusion', kind: 'exclusion', position: 2 });
    return new Scrutiny(council, body, clerk, next);
  }

  /** Another meeting for each test, so that its recommendations are no siblings of those before. */
  async hold(): Promise<void> {
    const { dataSource } = this.council.api;
    this.council.at('2021-06-22', '10:00');
    this.held = await aMeeting(dataSource, this.body, { heldOn: '2021-06-21' });
    await aSetOfMinutes(dataSource, this.held, { state: 'published-draft' });
  }

  recommend(over: Partial<CommitmentRow> = {}): Promise<CommitmentRow> {
    const { manager } = this.council.api.dataSource;
    const { authorityId, id: bodyId, name: bodyName } = this.body;
    const position = ++this.#position;
    const row = manager.create(CommitmentRow, {
      ...{ authorityId, bodyId, bodyName, meetingId: this.held.id, kind: 'recommendation', position },
      ...{ reference: `19/21, R${position}`, minuteNumber: `${position}/21` },
      ...{ sourceTitle: `Dashboards ${position}`, ordinal: '1' },
      ...{ text: 'That dashboards be complete.', conclusions: ['They were not.'] },
      ...{ addresseeKind: 'executive', addressedTo: 'Cabinet' },
      ...over,
    });
    return manager.save(CommitmentRow, row);
  }

  async read(row: Row): Promise<RecommendationDetail> {
    const { body } = await this.clerk.get(urlOf(paths.recommendation, row)).expect(200);
    return body as RecommendationDetail;
  }

  post(path: Path, row: Row, sent: object) {
    return this.clerk.post(urlOf(path, row)).send(sent);
  }

  async notify(row: Row, over: object = {}): Promise<RecommendationDetail> {
    const { body } = await this.post(paths.recommendationNotice, row, aNotice(over)).expect(200);
    return body as RecommendationDetail;
  }

  put(row: Row, version: number, over: object = {}) {
    return this.clerk.put(urlOf(paths.recommendationResponse, row)).send({ version, ...anAnswer(over) });
  }

  /** Through to the response that waits for approval, as the clerk records it. */
  async submitted(row: Row, over: object = {}): Promise<RecommendationDetail> {
    const { response } = await this.notify(row);
    const saved = await this.put(row, response.version, over).expect(200);
    const { version } = (saved.body as RecommendationDetail).response;
    const { body } = await this.post(paths.submitResponse, row, { version }).expect(200);
    return body as RecommendationDetail;
  }

  async approved(row: Row, over: object = {}): Promise<RecommendationDetail> {
    const { version } = (await this.submitted(row, over)).response;
    const { body } = await this.post(paths.approveResponse, row, { version }).expect(200);
    return body as RecommendationDetail;
  }

  /** The newest first. */
  mails(kind: string): Promise<MailMessage[]> {
    const { manager } = this.council.api.dataSource;
    return manager.find(MailMessage, { where: { kind }, order: { createdAt: 'DESC' } });
  }

  /** The token of the newest mail that has a link to this page. */
  async token(kind: string, page: 'respond' | 'approve-response'): Promise<string> {
    const link = new RegExp(`http://minutebook.example/${page}/(\\S+)`);
    const texts = (await this.mails(kind)).map(({ text }) => link.exec(text)?.[1]);
    return texts.find((token) => token !== undefined) ?? '';
  }
}
