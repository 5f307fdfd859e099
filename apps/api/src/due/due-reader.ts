import type { Due } from '@minutebook/contracts';
import { addDays, clearDays, type PlainDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MeetingReader, toSummary, type CouncilRules, type MeetingRow } from '../meetings/index';
import { bodiesFor, Clock, preparedQuery, type Actor } from '../platform/index';
import { blockersOf } from './blockers';
import {
  latePapersQuery,
  readinessQuery,
  runningPacksQuery,
  type LatePaperRow,
  type ReadinessRow,
  type RunningPackRow,
} from './due-queries';

const daysAhead = 8 * 7;
type LatePaper = Due['latePapers'][number];
type RunningPack = Due['runningPacks'][number];

/** The page "What is due": the next eight weeks of the bodies that somebody works for. */
@Injectable()
export class DueReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly meetings: MeetingReader,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<Due> {
    const today = this.clock.today();
    const [{ rows, rules }, late, running] = await Promise.all([
      this.meetings.rows(actor, { from: today, to: addDays(today, daysAhead) }),
      this.latePapers(actor, today),
      this.runningPacks(actor),
    ]);
    const upcoming = rows.filter(({ state }) => state !== 'cancelled');
    return {
      today,
      meetings: await this.withReadiness(actor, upcoming, rules),
      latePapers: late.map((row) => toLatePaper(row, today, rules)),
      runningPacks: running.map(toRunningPack),
    };
  }

  private async withReadiness(
    actor: Actor,
    rows: MeetingRow[],
    rules: CouncilRules,
  ): Promise<Due['meetings']> {
    const ids = rows.map(({ id }) => id);
    const readiness = await preparedQuery<ReadinessRow>(this.dataSource, 'due-readiness', readinessQuery, [
      actor.authorityId,
      ids,
    ]);
    const byMeeting = new Map(readiness.map((row) => [row.meeting_id, row]));
    return rows.map((row) => {
      const ready = byMeeting.get(row.id);
      return {
        ...toSummary(row, rules, this.clock),
        blockers: ready ? blockersOf(row, ready) : [],
        readyItems: ready ? ready.items - ready.missing - ready.to_follow : 0,
      };
    });
  }

  private latePapers(actor: Actor, today: PlainDate): Promise<LatePaperRow[]> {
    const bodies = bodiesFor(actor, 'agenda.read');
    return preparedQuery(this.dataSource, 'due-late-papers', latePapersQuery, [
      actor.authorityId,
      bodies,
      today,
    ]);
  }

  private runningPacks(actor: Actor): Promise<RunningPackRow[]> {
    const bodies = bodiesFor(actor, 'packs.read');
    return preparedQuery(this.dataSource, 'due-running-packs', runningPacksQuery, [
      actor.authorityId,
      bodies,
    ]);
  }
}

const toLatePaper = (row: LatePaperRow, today: PlainDate, { calendar }: CouncilRules): LatePaper => ({
  itemId: row.item_id,
  meetingId: row.meeting_id,
  bodyName: row.body_name,
  heldOn: row.held_on,
  number: row.number,
  title: row.title,
  leadOfficer: row.lead_officer,
  reportDueOn: row.report_due_on,
  // whole working days after the day that it was due on, today included
  workingDaysLate: clearDays(row.report_due_on, addDays(today, 1), calendar),
  isToFollow: row.is_to_follow,
  promisedOn: row.promised_on,
});

const toRunningPack = (row: RunningPackRow): RunningPack => ({
  packId: row.pack_id,
  meetingId: row.meeting_id,
  bodyName: row.body_name,
  heldOn: row.held_on,
  version: row.version,
  step: row.step,
  done: row.steps_done,
  total: row.steps_total,
});
