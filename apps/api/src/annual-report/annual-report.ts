import { Authority, Body, type Meeting } from '@minutebook/data-access';
import {
  addDays,
  annualReportModel,
  defaultNumberingPolicy,
  reportedYear,
  type AnnualReportModel,
} from '@minutebook/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttendanceReader, municipalYear } from '../attendance/index';
import { CommitmentsReader } from '../commitments/index';
import { DocumentMakers } from '../documents/index';
import { CouncilRulesReader } from '../meetings/index';
import { conflict } from '../platform/index';
import {
  agreedIn,
  heldOn as meetingDays,
  meetingsOf,
  outcomesOf,
  reviewedIn,
  type Span,
} from './annual-report-queries';

/** A body's report of its municipal year, made for one of its meetings. */
@Injectable()
export class AnnualReport implements OnModuleInit {
  constructor(
    private readonly makers: DocumentMakers,
    private readonly attendance: AttendanceReader,
    private readonly commitments: CommitmentsReader,
    private readonly rules: CouncilRulesReader,
  ) {}

  onModuleInit(): void {
    this.makers.add('annual-report', async (manager, meeting) => {
      const model = await this.model(manager, meeting);
      const nothing = 'This body has held no meeting in the year that the report is about.';
      return model.meetings.length > 0
        ? { model: { kind: 'annual-report', model }, refusal: null }
        : { model: null, refusal: conflict('not-yet', nothing) };
    });
  }

  private async model(manager: EntityManager, meeting: Meeting): Promise<AnnualReportModel> {
    const { authorityId, bodyId, heldOn } = meeting;
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    const body = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
    const year = await this.year(manager, meeting);
    const span = { authorityId, bodyId, from: year.from, to: year.to };
    const { meetings, rows } = await this.attendance.tally(manager, body, year);
    const lines = await this.commitments.rows(manager, authorityId, { bodyId });
    return annualReportModel({
      council: { name: council.name },
      body: { name: body.name },
      meeting: { heldOn },
      year,
      meetings: await meetingsOf(manager, span),
      attendance: {
        meetings,
        rows: rows
          .filter(({ expected }) => expected > 0)
          .map(({ name, expected, present, apologies, absent }) => ({
            ...{ name, expected, present, apologies, absent },
          })),
      },
      commitments: await agreedIn(manager, span, lines),
      outcomes: await outcomesOf(manager, span),
      reviewed: await reviewedIn(manager, span),
    });
  }

  private async year(manager: EntityManager, meeting: Meeting): Promise<AnnualReportModel['year']> {
    const { authorityId, bodyId, heldOn } = meeting;
    const rules = await this.rules.readWith(manager, authorityId);
    const { municipalYearBegins } = rules.policy('numbering', bodyId, heldOn) ?? defaultNumberingPolicy;
    const own = municipalYear(heldOn, municipalYearBegins);
    const before = municipalYear(addDays(own.from, -1), municipalYearBegins);
    const withMeetings = async (span: Pick<Span, 'from' | 'to'>) => ({
      ...span,
      meetings: await meetingDays(manager, { authorityId, bodyId, ...span }),
    });
    return reportedYear(heldOn, { own: await withMeetings(own), before: await withMeetings(before) });
  }
}
