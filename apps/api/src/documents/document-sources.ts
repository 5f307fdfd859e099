import {
  AgendaItem,
  Authority,
  Body,
  MinuteBlockRow,
  MinuteEntryRow,
  MinutesRow,
  OfficeHolder,
  Paper,
  type Meeting,
} from '@minutebook/data-access';
import {
  areMinutesDraft,
  councilTime,
  defaultWordingFor,
  isInForce,
  isToFollow,
  type ChairsBriefSource,
  type DecisionNoticeSource,
  type MinuteEntry,
  type MinutesModel,
  type MinutesSource,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { LiveReader, type LiveReading } from '../live/index';
import { CouncilRulesReader } from '../meetings/index';

/** Minutes as they stand, of Part B the public summary alone: what a Part B minute says is in a table that this never reads. */
export interface OpenMinutes extends Pick<MinutesSource, 'entries' | 'signature'> {
  standing: MinutesModel['standing'];
}

export interface Gathered {
  meeting: Meeting;
  council: { name: string };
  body: Body;
  reading: LiveReading;
  wording: MinutesSource['wording'] & { bodyInMinutes: string };
  minutes: OpenMinutes | null;
  agenda: ChairsBriefSource['agenda'];
  contact: DecisionNoticeSource['contact'];
}

/** Everything that the documents of a meeting are made of, as it stands now. */
@Injectable()
export class DocumentSources {
  constructor(
    private readonly live: LiveReader,
    private readonly rules: CouncilRulesReader,
  ) {}

  async gather(manager: EntityManager, meeting: Meeting): Promise<Gathered> {
    const { authorityId, bodyId, heldOn } = meeting;
    const { name } = await manager.findOneByOrFail(Authority, { id: authorityId });
    const body = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
    const rules = await this.rules.readWith(manager, authorityId);
    return {
      meeting,
      council: { name },
      body,
      reading: await this.live.read(manager, authorityId, meeting.id),
      wording: rules.policy('wording', bodyId, heldOn) ?? defaultWordingFor(body.kind),
      minutes: await openMinutes(manager, meeting),
      agenda: await agendaOf(manager, meeting),
      contact: await contactOf(manager, meeting),
    };
  }
}

async function openMinutes(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
): Promise<OpenMinutes | null> {
  const minutes = await manager.findOneBy(MinutesRow, { authorityId, meetingId });
  if (!minutes) return null;
  const rows = await manager.find(MinuteEntryRow, {
    where: { authorityId, minutesId: minutes.id },
    order: { position: 'ASC' },
  });
  const blocks = await manager.find(MinuteBlockRow, {
    where: { authorityId, entryId: In(rows.map(({ id }) => id)) },
    order: { position: 'ASC', id: 'ASC' },
  });
  const entries = rows.map(({ id, itemId, part, number, title }): MinuteEntry => {
    const own = blocks.filter(({ entryId }) => entryId === id);
    return { id, itemId, part, number, title, blocks: own };
  });
  const isDraft = areMinutesDraft(minutes.state);
  return {
    entries,
    standing: isDraft ? 'draft' : minutes.signedAt ? 'signed' : 'approved',
    signature: minutes.signedAt && {
      name: minutes.signedName,
      on: councilTime(minutes.signedAt.toISOString()).on,
    },
  };
}

async function agendaOf(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
): Promise<ChairsBriefSource['agenda']> {
  const items = await manager.findBy(AgendaItem, { authorityId, meetingId, part: 'A' });
  const papers = await manager.find(Paper, {
    where: { authorityId, itemId: In(items.map(({ id }) => id)), supersededAt: IsNull() },
    select: { id: true, itemId: true },
  });
  return new Map(
    items.map(({ id, leadOfficer, paperExpectation }) => {
      const count = papers.filter(({ itemId }) => itemId === id).length;
      return [id, { lead: leadOfficer, isToFollow: isToFollow(paperExpectation, count) }];
    }),
  );
}

/** The clerk of the body on that day: whom the notice names. */
async function contactOf(
  manager: EntityManager,
  { authorityId, bodyId, heldOn }: Meeting,
): Promise<DecisionNoticeSource['contact']> {
  const holders = await manager.find(OfficeHolder, {
    where: { authorityId, bodyId, office: 'clerk' },
    relations: { person: true },
  });
  const [clerk] = holders
    .filter((holder) => isInForce(holder, heldOn))
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn));
  const { name = '', phone = '', email = '' } = clerk?.person ?? {};
  return { name, phone, email };
}
