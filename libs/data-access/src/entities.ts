import { RoleGrant } from './access/role-grant.entity';
import { User } from './access/user.entity';
import { AgendaItem } from './agenda/agenda-item.entity';
import { Attendance } from './attendance/attendance.entity';
import { AuditEntry } from './audit/audit-entry.entity';
import { Body } from './bodies/body.entity';
import { Membership } from './bodies/membership.entity';
import { OfficeHolder } from './bodies/office-holder.entity';
import { Person } from './bodies/person.entity';
import { CommitmentRow } from './commitments/commitment.entity';
import { CommitmentUpdateRow } from './commitments/commitment-update.entity';
import { SavedView } from './commitments/saved-view.entity';
import { Authority } from './council/authority.entity';
import { SpecialDay } from './council/special-day.entity';
import { MeetingDocument } from './documents/meeting-document.entity';
import { ExemptCommitmentRow } from './exempt-commitments/exempt-commitment.entity';
import { ExemptCommitmentUpdateRow } from './exempt-commitments/exempt-commitment-update.entity';
import { DispensationRow } from './interests/dispensation.entity';
import { ExemptInterestDetail } from './interests/exempt-interest-detail.entity';
import { GiftRow } from './interests/gift.entity';
import { RegisterRow } from './interests/register.entity';
import { RegisteredInterestRow } from './interests/registered-interest.entity';
import { CommitmentProposalRow } from './links/commitment-proposal.entity';
import { LinkKey } from './links/link-key.entity';
import { SignedLink } from './links/signed-link.entity';
import { ExemptMeetingEvent } from './live/exempt-meeting-event.entity';
import { OpenMeetingEvent } from './live/meeting-event.entity';
import { PseudonymKey } from './live/pseudonym-key.entity';
import { MailMessage } from './mail/mail-message.entity';
import { Meeting } from './meetings/meeting.entity';
import { StandingAgenda, StandingAgendaItem } from './meetings/standing-agenda.entity';
import { OutcomeCommitmentRow } from './outcomes/outcome-commitment.entity';
import { OutcomeReviewRow } from './outcomes/outcome-review.entity';
import { OutcomeRow } from './outcomes/outcome.entity';
import { MinuteCommentRow, MinuteCorrectionRow, MinuteSuggestionRow } from './minutes/clearing.entity';
import { ExemptMinuteBlockRow, MinuteBlockRow } from './minutes/minute-block.entity';
import { ExemptBookPart, MinuteBookVersion } from './minutes/minute-book.entity';
import { MinuteEntryRow, MinuteNumberRow } from './minutes/minute-entry.entity';
import { MinutesRow } from './minutes/minutes.entity';
import { Pack } from './packs/pack.entity';
import { Publication } from './packs/publication.entity';
import { ExemptItem } from './papers/exempt-item.entity';
import { ExemptPaper } from './papers/exempt-paper.entity';
import { Paper } from './papers/paper.entity';
import { FigureRow } from './scorecards/scorecard-figure.entity';
import { IndicatorRow } from './scorecards/scorecard-indicator.entity';
import { ScorecardRow } from './scorecards/scorecard.entity';
import { PolicyRow } from './policy/policy-row.entity';
import { RecommendationResponse } from './recommendations/recommendation-response.entity';
import { TopicFollower } from './topics/topic-follower.entity';
import { ProgrammeTopicRow } from './work-programme/programme-topic.entity';
import {
  ProgrammeDecisionRow,
  ProgrammeSlotRow,
  WorkProgrammeRow,
} from './work-programme/work-programme.entity';

/** Listed by hand: a bundle has no folder to search. The table `sessions` belongs to the session store and has no class. */
export const entities = [
  Authority,
  SpecialDay,
  PolicyRow,
  Body,
  Person,
  Membership,
  OfficeHolder,
  StandingAgenda,
  StandingAgendaItem,
  User,
  RoleGrant,
  Meeting,
  AgendaItem,
  Paper,
  ExemptItem,
  ExemptPaper,
  Pack,
  Publication,
  MeetingDocument,
  AuditEntry,
  MinutesRow,
  MinuteEntryRow,
  MinuteNumberRow,
  MinuteBlockRow,
  ExemptMinuteBlockRow,
  MinuteCommentRow,
  MinuteSuggestionRow,
  MinuteCorrectionRow,
  MinuteBookVersion,
  ExemptBookPart,
  OpenMeetingEvent,
  ExemptMeetingEvent,
  PseudonymKey,
  Attendance,
  OutcomeRow,
  OutcomeReviewRow,
  OutcomeCommitmentRow,
  RegisterRow,
  RegisteredInterestRow,
  ExemptInterestDetail,
  GiftRow,
  DispensationRow,
  CommitmentRow,
  CommitmentUpdateRow,
  SavedView,
  ExemptCommitmentRow,
  ExemptCommitmentUpdateRow,
  SignedLink,
  LinkKey,
  CommitmentProposalRow,
  MailMessage,
  RecommendationResponse,
  WorkProgrammeRow,
  ProgrammeSlotRow,
  ProgrammeTopicRow,
  ProgrammeDecisionRow,
  ScorecardRow,
  IndicatorRow,
  FigureRow,
  TopicFollower,
];
