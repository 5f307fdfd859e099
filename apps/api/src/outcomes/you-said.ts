import { Authority, Body, MinutesRow, type Meeting } from '@minutebook/data-access';
import {
  areMinutesPublic,
  youSaidModel,
  type OutcomeTheme,
  type YouSaidModel,
  type YouSaidSource,
} from '@minutebook/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CommitmentsReader } from '../commitments/index';
import { DocumentMakers } from '../documents/index';
import { conflict } from '../platform/index';

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

/**
 * The last thing that somebody wrote about each: reminders, new owners and days are no news, nor is it that young people asked.
 * $1 council, $2 commitments.
 */
const newsQuery = `
  select distinct on (commitment_id) commitment_id, text
  from commitment_updates
  where authority_id = $1 and commitment_id = any($2) and kind in ('note', 'state', 'answer')
    and text not in ('Asked by young people.', 'Not asked by young people.')
  order by commitment_id, at desc, created_at desc, id`;

/** The page of a meeting for young people, made of minutes that everybody may read. */
@Injectable()
export class YouSaid implements OnModuleInit {
  constructor(
    private readonly makers: DocumentMakers,
    private readonly commitments: CommitmentsReader,
  ) {}

  onModuleInit(): void {
    this.makers.add('you-said', async (manager, meeting) => {
      const { authorityId, id: meetingId } = meeting;
      const minutes = await manager.findOneBy(MinutesRow, { authorityId, meetingId });
      if (!minutes || !areMinutesPublic(minutes.state))
        return refused('The minutes of this meeting are not public yet. Publish them, then make this page.');
      const model = await this.model(manager, meeting);
      return model.said.length + model.asked.length > 0
        ? { model: { kind: 'you-said', model }, refusal: null }
        : refused(
            'Young people said nothing and nothing was asked for at this meeting, so there is no page to make.',
          );
    });
  }

  private async model(manager: EntityManager, meeting: Meeting): Promise<YouSaidModel> {
    const { authorityId, bodyId, heldOn } = meeting;
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    const body = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
    const lines = await manager.query<SaidLine[]>(linesQuery, [authorityId, meeting.id]);
    return youSaidModel({
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
    const ids = rows.map(({ id }) => id);
    const news = await manager.query<{ commitment_id: string; text: string }[]>(newsQuery, [
      authorityId,
      ids,
    ]);
    const newsOf = new Map(news.map((line) => [line.commitment_id, line.text]));
    return rows.map(({ text, kind, state, owner, ...row }) => ({
      ...{ text, kind, state, owner },
      dueOn: row.due_on,
      isFromYoungPeople: row.is_from_young_people,
      lastUpdate: newsOf.get(row.id) ?? '',
    }));
  }
}

const refused = (sentence: string) => ({ model: null, refusal: conflict('not-yet', sentence) });
