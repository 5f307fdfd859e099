import type { DocumentModel } from '@minutebook/domain';
import { printedAnnualReport } from './outcomes/annual-report.view-model';
import { printedYouSaid } from './outcomes/you-said.view-model';
import { printedMinutes } from './minutes/minutes.view-model';
import { printedDecisionNotice } from './notices/decision-notice.view-model';
import { printedCabinetResponse } from './recommendations/cabinet-response.view-model';
import type { PrintedDocument } from './printed/printed-document';
import { printedScorecard } from './scorecards/scorecard.view-model';
import { printedActionList } from './sheets/action-list.view-model';
import { printedAttendanceSheet } from './sheets/attendance-sheet.view-model';
import { printedChairsBrief } from './sheets/chairs-brief.view-model';
import { printedWorkProgramme } from './work-programme/work-programme.view-model';
import { printedDisclosuresSheet } from './sheets/disclosures-sheet.view-model';

/** What the document says, in print order. */
export function printedDocument(document: DocumentModel): PrintedDocument {
  switch (document.kind) {
    case 'minutes':
      return printedMinutes(document.model);
    case 'decision-notice':
      return printedDecisionNotice(document.model);
    case 'attendance':
      return printedAttendanceSheet(document.model);
    case 'disclosures':
      return printedDisclosuresSheet(document.model);
    case 'chairs-brief':
      return printedChairsBrief(document.model);
    case 'cabinet-response':
      return printedCabinetResponse(document.model);
    case 'action-list':
      return printedActionList(document.model);
    case 'work-programme':
      return printedWorkProgramme(document.model);
    case 'scorecard':
      return printedScorecard(document.model);
    case 'annual-report':
      return printedAnnualReport(document.model);
    case 'you-said':
      return printedYouSaid(document.model);
  }
}
