import { CreateCouncilsAndPeople1795212000001 } from './1795212000001-create-councils-and-people';
import { CreateUsersAndSessions1795212000002 } from './1795212000002-create-users-and-sessions';
import { CreateMeetingsAndAgendas1795212000003 } from './1795212000003-create-meetings-and-agendas';
import { CreateExempt1795212000004 } from './1795212000004-create-exempt';
import { CreatePacksAndRecord1795212000005 } from './1795212000005-create-packs-and-record';
import { WidenPoliciesAndSayWhatItemsAreFor1795212000006 } from './1795212000006-widen-policies-and-say-what-items-are-for';
import { CreateLiveMeetings1795212000007 } from './1795212000007-create-live-meetings';
import { CreateInterests1795212000008 } from './1795212000008-create-interests';
import { CreateMinutesAndMinuteBook1795212000009 } from './1795212000009-create-minutes-and-minute-book';
import { CreateMeetingDocuments1795212000010 } from './1795212000010-create-meeting-documents';
import { PlanItems1795212000011 } from './1795212000011-plan-items';
import { CreateCommitments1795212000012 } from './1795212000012-create-commitments';
import { CreateMailAndLinks1795212000013 } from './1795212000013-create-mail-and-links';
import { FollowBlocksAndSaveViews1795212000014 } from './1795212000014-follow-blocks-and-save-views';
import { CreateProposals1795212000015 } from './1795212000015-create-proposals';
import { CreateRecommendationResponses1795212000016 } from './1795212000016-create-recommendation-responses';
import { CreateWorkProgrammes1795212000017 } from './1795212000017-create-work-programmes';
import { CreateScorecards1795212000018 } from './1795212000018-create-scorecards';
import { CreateOutcomeReviews1795212000019 } from './1795212000019-create-outcome-reviews';
import { CreateTopicFollowers1795212000020 } from './1795212000020-create-topic-followers';
import { AnswerTheRegisterQuickly1795212000021 } from './1795212000021-answer-the-register-quickly';
import { RememberWhatFollowersWereTold1795212000022 } from './1795212000022-remember-what-followers-were-told';
import { KeepEvidenceOfReviews1795212000023 } from './1795212000023-keep-evidence-of-reviews';
import { CreateExemptCommitments1795212000024 } from './1795212000024-create-exempt-commitments';
import { ChooseConclusionsAndSendBackResponses1795212000025 } from './1795212000025-choose-conclusions-and-send-back-responses';
import { SayHowOftenIsMeasured1795212000026 } from './1795212000026-say-how-often-is-measured';
import { AskWhatBecameOfMail1795212000027 } from './1795212000027-ask-what-became-of-mail';

/** In order. Listed by hand: a bundle has no folder to search. A migration that was merged is never edited. */
export const migrations = [
  CreateCouncilsAndPeople1795212000001,
  CreateUsersAndSessions1795212000002,
  CreateMeetingsAndAgendas1795212000003,
  CreateExempt1795212000004,
  CreatePacksAndRecord1795212000005,
  WidenPoliciesAndSayWhatItemsAreFor1795212000006,
  CreateLiveMeetings1795212000007,
  CreateInterests1795212000008,
  CreateMinutesAndMinuteBook1795212000009,
  CreateMeetingDocuments1795212000010,
  PlanItems1795212000011,
  CreateCommitments1795212000012,
  CreateMailAndLinks1795212000013,
  FollowBlocksAndSaveViews1795212000014,
  CreateProposals1795212000015,
  CreateRecommendationResponses1795212000016,
  CreateWorkProgrammes1795212000017,
  CreateScorecards1795212000018,
  CreateOutcomeReviews1795212000019,
  CreateTopicFollowers1795212000020,
  AnswerTheRegisterQuickly1795212000021,
  RememberWhatFollowersWereTold1795212000022,
  KeepEvidenceOfReviews1795212000023,
  CreateExemptCommitments1795212000024,
  ChooseConclusionsAndSendBackResponses1795212000025,
  SayHowOftenIsMeasured1795212000026,
  AskWhatBecameOfMail1795212000027,
];
