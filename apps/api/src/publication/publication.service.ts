import type { Publication as PublicationView, PublicationCheck, publishSchema } from '@minutebook/contracts';
import { Meeting, Pack, Paper, Publication } from '@minutebook/data-access';
import { canTransition, formatDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { findMeeting, isPublished, lockMeeting, refuseIfCancelled } from '../meetings/index';
import { PackReader } from '../packs/index';
import { AuditLog, Clock, conflict, notFound, unprocessable, type Actor } from '../platform/index';
import { nameItems, PublicationAssessor, type Assessment } from './assessment';
import { toPublicAgenda } from './public-agenda';

type Publish = z.output<typeof publishSchema>;
type Lateness = Publish['late'];

@Injectable()
export class PublicationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly assessor: PublicationAssessor,
    private readonly packs: PackReader,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** What stands in the way of publishing now, and what has to be said first. */
  async check(actor: Actor, meetingId: string): Promise<PublicationCheck> {
    const { manager } = this.dataSource;
    const meeting = await findMeeting(manager, actor, 'agenda.publish', meetingId);
    const { pack, clearDays, publishedOn: _, ...assessment } = await this.assessor.assess(manager, meeting);
    return {
      ...assessment,
      clearDaysIfPublishedNow: clearDays,
      pack: pack && (await this.packs.one(actor, pack.id)),
    };
  }

  async publish(actor: Actor, meetingId: string, request: Publish): Promise<PublicationView> {
    await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'agenda.publish', meetingId);
      const pack = await this.packToPublish(manager, meeting, request.packId);
      const assessment = await this.assessor.assess(manager, meeting, pack.id);
      refuseBlocked(assessment);
      refuseUnsaid(assessment, request);
      await this.write(manager, actor, {
        meeting,
        pack,
        assessment,
        late: assessment.isLate ? request.late : null,
      });
    });
    return this.read(actor, meetingId);
  }

  async read(actor: Actor, meetingId: string): Promise<PublicationView> {
    const { manager } = this.dataSource;
    const { authorityId } = await findMeeting(manager, actor, 'meetings.read', meetingId);
    const row = await manager.findOne(Publication, { where: { authorityId, meetingId } });
    if (!row) throw notFound('publication');
    return {
      packId: row.packId,
      publishedAt: row.publishedAt.toISOString(),
      publishedOn: row.publishedOn,
      publishedBy: row.publishedByName,
      clearDays: row.clearDays,
      late: row.lateReason === null ? null : { reason: row.lateReason, decidedBy: row.decidedBy ?? '' },
      toFollow: row.toFollow,
    };
  }

  private async packToPublish(manager: EntityManager, meeting: Meeting, packId: string): Promise<Pack> {
    const { authorityId, id: meetingId } = meeting;
    refuseIfCancelled(meeting);
    if (await isPublished(manager, meeting))
      throw conflict('agenda-is-published', 'This agenda is published already.');
    if (!canTransition(meeting.state, 'agenda-published'))
      throw conflict('meeting-not-open', 'The agenda of this meeting can no longer be published.');
    const pack = await manager.findOneBy(Pack, { id: packId, authorityId, meetingId });
    if (!pack) throw notFound('pack');
    if (pack.state !== 'ready')
      throw conflict('pack-not-ready', 'This pack is not ready. Wait until it is built, or build it again.');
    return pack;
  }

  private async write(manager: EntityManager, actor: Actor, act: PublishingAct): Promise<void> {
    const { meeting, pack, assessment, late } = act;
    const { authorityId, id: meetingId, bodyId } = meeting;
    const publishedAt = this.clock.now();
    const papers = await papersOf(manager, pack);
    await manager.insert(Publication, {
      authorityId,
      meetingId,
      packId: pack.id,
      publishedAt,
      publishedOn: assessment.publishedOn,
      publishBy: assessment.publishBy.on,
      clearDays: assessment.clearDays,
      requiredClearDays: assessment.requiredClearDays,
      lateReason: late?.reason ?? null,
      decidedBy: late?.decidedBy ?? null,
      toFollow: assessment.toFollow.map(({ number, title }) => ({ number, title })),
      publishedBy: actor.userId,
      publishedByName: actor.name,
      agenda: toPublicAgenda(meetingId, pack, papers, publishedAt),
    });
    await manager.update(
      Meeting,
      { id: meetingId, authorityId },
      { state: 'agenda-published', version: meeting.version + 1 },
    );
    const line = { entity: 'meeting', entityId: meetingId, bodyId, meetingId };
    await this.audit.record(manager, actor, { ...line, action: 'agenda.published', summary: describe(act) });
  }
}

interface PublishingAct {
  meeting: Meeting;
  pack: Pack;
  assessment: Assessment;
  late: Lateness;
}

function refuseBlocked({ blockers }: Assessment): void {
  const [first] = blockers;
  if (!first) return;
  const text = blockers.map((blocker) => blocker.text).join(' ');
  throw first.code === 'pack-not-current' ? conflict(first.code, text) : unprocessable(first.code, text);
}

/** What must be said first: that papers are missing, and why it is late and who decided so. */
function refuseUnsaid(assessment: Assessment, { acknowledgesToFollow, late }: Publish): void {
  const { toFollow, isLate, clearDays, requiredClearDays, publishBy } = assessment;
  if (toFollow.length > 0 && !acknowledgesToFollow)
    throw unprocessable(
      'to-follow-not-acknowledged',
      `The papers of ${nameItems(toFollow)} are still to follow. Confirm that the agenda goes out without them.`,
      [{ path: 'acknowledgesToFollow', message: 'Confirm this to publish.' }],
    );
  if (isLate && !late)
    throw unprocessable(
      'late-reason-missing',
      `This gives ${clearDays} of ${requiredClearDays} clear days; the last day was ${formatDate(publishBy.on)}. Record why it is late and who decided to publish all the same.`,
      [
        { path: 'late.reason', message: 'Say why the agenda is late.' },
        { path: 'late.decidedBy', message: 'Say who decided to publish it late.' },
      ],
    );
}

async function papersOf(manager: EntityManager, { authorityId, model }: Pack): Promise<Paper[]> {
  const ids = model.items.flatMap((item) => item.papers.map(({ id }) => id));
  return manager.findBy(Paper, { authorityId, id: In(ids) });
}

function describe({ pack, assessment, late }: PublishingAct): string {
  const { clearDays, requiredClearDays, toFollow } = assessment;
  const days = late
    ? `late, with ${clearDays} of ${requiredClearDays} clear days`
    : `with ${clearDays} clear days`;
  const why = late ? ` Reason: ${late.reason} Decided by ${late.decidedBy}.` : '';
  const following = toFollow.length > 0 ? ` To follow: ${nameItems(toFollow)}.` : '';
  return `Agenda published ${days}, pack ${pack.version}.${why}${following}`;
}
