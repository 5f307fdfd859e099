import type { YouSaidPage } from '@minutebook/contracts';
import { Authority, Body, Meeting, MinutesRow } from '@minutebook/data-access';
import {
  areMinutesPublic,
  youSaidModel,
  type OutcomeTheme,
  type YouSaidModel,
  type YouSaidSource,
} from '@minutebook/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CommitmentsReader } from '../commitments/index';
import { DocumentMakers } from '../documents/index';
import { Clock, conflict, notFound, type Actor } from '../platform/index';
import { findMeeting } from '../meetings/index';
import { newsOf } from './commitment-news';

interface SaidLine {
  text: string;
  said_by: string;
  is_pseudonym: boolean;
  is_by_role: boolean;
  themes: OutcomeTheme[];
}

/** A speaker who is known by role only has a seat whose person is (C-05). $1 council, $2 meeting. */
const linesQuery = `
  select o.text, o.said_by, o.is_pseudonym, coalesce(p.public_display = 'role', false) as is_by_role, o.themes
  from outcomes o
  left join memberships s on s.authority_id = o.authority_id and s.id = o.participant_id
  left join people p on p.authority_id = s.authority_id and p.id = s.person_id
  where o.authority_id = $1 and o.meeting_id = $2
  order by o.position`;

/** The page of a meeting for young people, made of minutes that everybody may read. */
@Injectable()
export class YouSaid implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly makers: DocumentMakers,
    private readonly commitments: CommitmentsReader,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.makers.add('you-said', async (manager, meeting) => {
      if (!(await isPublic(manager, meeting)))
        return refused('The minutes of this meeting are not public yet. Publish them, then make this page.');
      const model = await this.model(manager, meeting);
      return model.said.length + model.asked.length > 0
        ? { model: { kind: 'you-said', model }, refusal: null }
        : refused(
            'Young people said nothing and nothing was asked for at this meeting, so there is no page to make.',
          );
    });
  }

  /** For those who may read the minutes of the meeting. */
  async readBy(actor: Actor, meetingId: string): Promise<YouSaidPage> {
    const { manager } = this.dataSource;
    return this.page(manager, await findMeeting(manager, actor, 'minutes.read', meetingId));
  }

  /** For everybody: it is made of what everybody may read anyway. */
  async readByAnybody(authorityId: string, meetingId: string): Promise<YouSaidPage> {
    const { manager } = this.dataSource;
    const meeting = await manager.findOneBy(Meeting, { id: meetingId, authorityId });
    if (!meeting) throw notFound('page');
    return this.page(manager, meeting);
  }

  private async page(manager: EntityManager, meeting: Meeting): Promise<YouSaidPage> {
    if (!(await isPublic(manager, meeting))) throw notFound('page');
    const { council, body, meeting: of, ...page } = await this.model(manager, meeting);
    return { ...page, council: council.name, bodyName: body.name, heldOn: of.heldOn };
  }

  private async model(manager: EntityManager, meeting: Meeting): Promise<YouSaidModel> {
    const { authorityId, bodyId, heldOn } = meeting;
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    const body = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
    const lines = await manager.query<SaidLine[]>(linesQuery, [authorityId, meeting.id]);
    return youSaidModel({
      today: this.clock.today(),
      council: { name: council.name },
      body: { name: body.name },
      meeting: { heldOn },
      lines: lines.map((line) => ({
        ...{ text: line.text, saidBy: line.said_by, themes: line.themes },
        ...{ isPseudonym: line.is_pseudonym, isByRole: line.is_by_role },
      })),
      commitments: await this.asked(manager, meeting),
    });
  }

  private async asked(
    manager: EntityManager,
    { authorityId, id: meetingId }: Meeting,
  ): Promise<YouSaidSource['commitments']> {
    const rows = await this.commitments.rows(manager, authorityId, { meetingId });
    const news = await newsOf(
      manager,
      authorityId,
      rows.map(({ id }) => id),
    );
    return rows.map(({ text, kind, state, owner, ...row }) => ({
      // a recommendation has nobody who owns it yet: it is asked of whom it was made to
      ...{ text, kind, state, owner: owner || row.addressed_to },
      dueOn: row.due_on,
      isFromYoungPeople: row.is_from_young_people,
      lastUpdate: news.get(row.id) ?? '',
    }));
  }
}

async function isPublic(manager: EntityManager, { authorityId, id: meetingId }: Meeting): Promise<boolean> {
  const minutes = await manager.findOneBy(MinutesRow, { authorityId, meetingId });
  return minutes !== null && areMinutesPublic(minutes.state);
}

const refused = (sentence: string) => ({ model: null, refusal: conflict('not-yet', sentence) });
