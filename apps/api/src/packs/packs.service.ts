import type { Pack as PackView } from '@minutebook/contracts';
import { Pack, settleMinutes, settleResponses, type Meeting } from '@minutebook/data-access';
import { isPackRunning } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { StandingReports } from '../agenda/index';
import { lockMeeting, refuseUnlessOpen } from '../meetings/index';
import { conflict, notFound, unprocessable, type Actor } from '../platform/index';
import { PackModels } from './pack-models';
import { PackReader } from './pack-reader';
import { PackRecord } from './pack-record';
import { PackSignals } from './pack-signals';

const running: Pack['state'][] = ['queued', 'building'];

/** Asking for a pack and stopping it. Who builds is the worker; what becomes of it stands in the row. */
@Injectable()
export class PacksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly models: PackModels,
    private readonly reader: PackReader,
    private readonly record: PackRecord,
    private readonly signals: PackSignals,
    private readonly reports: StandingReports,
  ) {}

  async requestPack(actor: Actor, meetingId: string): Promise<PackView> {
    await this.reports.prepare(actor, meetingId);
    const { pack, reports } = await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'packs.build', meetingId);
      await refuseUnlessOpen(manager, meeting);
      await settleMinutes(manager, meeting);
      await settleResponses(manager, meeting);
      const filled = await this.reports.fill(manager, actor, meeting);
      const version = await nextVersion(manager, meeting);
      const { model, gaps } = await this.models.make(manager, meeting, version);
      if (!model)
        throw unprocessable(gaps[0]?.code ?? 'agenda-is-empty', gaps.map(({ text }) => text).join(' '));
      const queued = await manager.save(
        Pack,
        manager.create(Pack, {
          authorityId: actor.authorityId,
          meetingId,
          version,
          model,
          agendaRevision: meeting.agendaRevision,
          requestedBy: actor.userId,
          requestedByName: actor.name,
          requestedAt: this.record.now(),
        }),
      );
      const summary = `Pack ${version} asked for.`;
      await this.record.write(manager, actor, meeting, { id: queued.id, verb: 'requested', summary });
      return { pack: queued, reports: filled };
    });
    this.reports.announce(reports);
    this.signals.packQueued(pack);
    return this.reader.one(actor, pack.id);
  }

  async stopPack(actor: Actor, packId: string): Promise<PackView> {
    const { authorityId } = actor;
    const found = await this.dataSource.manager.findOne(Pack, {
      where: { id: packId, authorityId },
      select: { id: true, meetingId: true, version: true },
    });
    if (!found) throw notFound('pack');
    await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'packs.build', found.meetingId);
      const { affected } = await manager.update(
        Pack,
        { id: packId, authorityId, state: In(running) },
        { state: 'stopped', finishedAt: this.record.now(), claim: null },
      );
      if (!affected)
        throw conflict(
          'pack-not-running',
          'This pack is not being built any more. Look at what became of it.',
        );
      const summary = `Building of pack ${found.version} stopped.`;
      await this.record.write(manager, actor, meeting, { id: found.id, verb: 'stopped', summary });
    });
    this.signals.packChanged(found.meetingId);
    return this.reader.one(actor, packId);
  }
}

/** The version that the next build of the meeting's pack gets, if none is being built. Call it behind the meeting's lock. */
async function nextVersion(manager: EntityManager, { authorityId, id: meetingId }: Meeting): Promise<number> {
  const [last] = await manager.find(Pack, {
    where: { authorityId, meetingId },
    select: { id: true, version: true, state: true },
    order: { version: 'DESC' },
    take: 1,
  });
  if (last && isPackRunning(last.state))
    throw conflict(
      'pack-already-building',
      'A pack of this meeting is being built already. Wait until it is ready, or stop it first.',
    );
  return (last?.version ?? 0) + 1;
}
