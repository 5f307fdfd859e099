/** Every address of the API below `/api`, in Express notation. Controllers, client and tests all read them from here. */
export const paths = {
  healthLive: '/health/live',
  healthReady: '/health/ready',
  health: '/health',

  session: '/session',
  due: '/due',

  bodies: '/bodies',
  body: '/bodies/:bodyId',
  memberships: '/bodies/:bodyId/memberships',
  officers: '/bodies/:bodyId/officers',
  standingAgenda: '/bodies/:bodyId/standing-agenda',
  membership: '/memberships/:membershipId',
  people: '/people',
  person: '/people/:personId',

  calendar: '/calendar',
  specialDays: '/calendar/special-days',
  specialDay: '/calendar/special-days/:specialDayId',

  meetings: '/meetings',
  meeting: '/meetings/:meetingId',
  cancelMeeting: '/meetings/:meetingId/cancel',
  meetingRecord: '/meetings/:meetingId/record',

  agenda: '/meetings/:meetingId/agenda',
  agendaFromStanding: '/meetings/:meetingId/agenda/from-standing',
  agendaItems: '/meetings/:meetingId/agenda/items',
  agendaItem: '/agenda-items/:itemId',
  moveAgendaItem: '/agenda-items/:itemId/move',
  withdrawAgendaItem: '/agenda-items/:itemId/withdraw',
  reinstateAgendaItem: '/agenda-items/:itemId/reinstate',

  itemPapers: '/agenda-items/:itemId/papers',
  itemReport: '/agenda-items/:itemId/report',
  paper: '/papers/:paperId',
  paperFile: '/papers/:paperId/file',
  replacePaper: '/papers/:paperId/replace',

  // Exempt matter has addresses of its own, so that no public payload can carry it by accident (E-10).
  exemptAgenda: '/exempt/meetings/:meetingId/agenda',
  exemptItem: '/exempt/agenda-items/:itemId',
  exemptItemPapers: '/exempt/agenda-items/:itemId/papers',
  exemptPaper: '/exempt/papers/:paperId',
  exemptPaperFile: '/exempt/papers/:paperId/file',
  replaceExemptPaper: '/exempt/papers/:paperId/replace',

  packs: '/meetings/:meetingId/packs',
  packEvents: '/meetings/:meetingId/packs/events',
  stopPack: '/packs/:packId/stop',
  packPdf: '/packs/:packId/pdf',
  packDocx: '/packs/:packId/docx',

  publicationCheck: '/meetings/:meetingId/publication-check',
  publication: '/meetings/:meetingId/publication',

  live: '/meetings/:meetingId/live',
  liveEvents: '/meetings/:meetingId/live/events',
  liveStream: '/meetings/:meetingId/live/stream',
  youngPeople: '/meetings/:meetingId/young-people',
  pseudonymKeys: '/meetings/:meetingId/pseudonym-keys',
  exemptLive: '/exempt/meetings/:meetingId/live',
  exemptLiveEvents: '/exempt/meetings/:meetingId/live/events',
  exemptLiveStream: '/exempt/meetings/:meetingId/live/stream',

  meetingAttendance: '/meetings/:meetingId/attendance',
  attendanceStatistics: '/bodies/:bodyId/attendance',
  sixMonths: '/attendance/six-months',

  registers: '/interests/registers',
  register: '/interests/registers/:personId',
  registerEntries: '/interests/registers/:personId/entries',
  registerGifts: '/interests/registers/:personId/gifts',
  registerNotification: '/interests/registers/:personId/notification',
  publishRegister: '/interests/registers/:personId/publish',
  interestWarnings: '/interests/warnings',
  registeredInterest: '/registered-interests/:interestId',
  confirmInterest: '/registered-interests/:interestId/confirm',
  gift: '/gifts/:giftId',
  confirmGift: '/gifts/:giftId/confirm',
  dispensations: '/dispensations',
  dispensation: '/dispensations/:dispensationId',
  ownRegister: '/own-register',
  ownRegisterEntries: '/own-register/entries',
  ownRegisterEntry: '/own-register/entries/:interestId',
  ownRegisterGifts: '/own-register/gifts',
  ownRegisterGift: '/own-register/gifts/:giftId',
  ownRegisterNotification: '/own-register/notification',
  // Sensitive interests and home addresses: their words travel on these addresses alone (I-05, I-08).
  exemptRegisterEntries: '/exempt/registers/:personId/entries',
  exemptInterest: '/exempt/registered-interests/:interestId',
  exemptOwnEntries: '/exempt/own-register/entries',
  exemptOwnEntry: '/exempt/own-register/entries/:interestId',

  meetingOutcomes: '/meetings/:meetingId/outcomes',
  outcome: '/outcomes/:outcomeId',
  moveOutcome: '/outcomes/:outcomeId/move',
  reviewOutcome: '/outcomes/:outcomeId/review',
  linkOutcome: '/outcomes/:outcomeId/commitments',
  outcomeLog: '/outcomes',

  meetingMinutes: '/meetings/:meetingId/minutes',
  minuteEntry: '/minute-entries/:entryId',
  minuteBlocks: '/minute-entries/:entryId/blocks',
  exemptMinuteEntry: '/exempt/minute-entries/:entryId',
  exemptMinuteBlocks: '/exempt/minute-entries/:entryId/blocks',
  blockComments: '/minute-blocks/:blockId/comments',
  blockSuggestions: '/minute-blocks/:blockId/suggestions',
  resolveComment: '/minute-comments/:commentId/resolve',
  decideSuggestion: '/minute-suggestions/:suggestionId/decide',
  sendMinutes: '/minutes/:minutesId/send',
  returnMinutes: '/minutes/:minutesId/return',
  keepFinding: '/minutes/:minutesId/keep-finding',
  clearMinutes: '/minutes/:minutesId/clear',
  publishMinutes: '/minutes/:minutesId/publish',
  approveMinutes: '/minutes/:minutesId/approve',
  signMinutes: '/minutes/:minutesId/sign',
  minuteBook: '/minute-book',
  minuteNumbers: '/bodies/:bodyId/minute-numbers',
  wording: '/bodies/:bodyId/wording',

  meetingDocuments: '/meetings/:meetingId/documents',
  documentPdf: '/documents/:documentId/pdf',
  documentDocx: '/documents/:documentId/docx',

  commitments: '/commitments',
  commitmentsSummary: '/commitments/summary',
  commitmentsBulk: '/commitments/bulk',
  commitmentsCsv: '/commitments/list.csv',
  commitmentsXlsx: '/commitments/list.xlsx',
  commitment: '/commitments/:commitmentId',
  commitmentEvidence: '/commitments/:commitmentId/evidence',
  commitmentFile: '/commitments/:commitmentId/updates/:updateId/file',
  commitmentLink: '/commitments/:commitmentId/link',
  decideProposal: '/commitment-proposals/:proposalId/decide',
  savedViews: '/saved-views',
  savedView: '/saved-views/:viewId',
  // Addresses that a mailed link opens without an account; the token is in the address and signed.
  linkedCommitment: '/links/commitments/:token',
  mail: '/mail',

  bodyWorkProgramme: '/bodies/:bodyId/work-programme',
  workProgramme: '/work-programmes/:programmeId',
  adoptWorkProgramme: '/work-programmes/:programmeId/adopt',
  programmeSlots: '/work-programmes/:programmeId/slots',
  programmeSlot: '/work-programme-slots/:slotId',
  programmeTopics: '/work-programmes/:programmeId/topics',
  programmeTopic: '/work-programme-topics/:topicId',
  moveProgrammeTopic: '/work-programme-topics/:topicId/move',
  undoProgrammeTopic: '/work-programme-topics/:topicId/undo',
  putTopicOnAgenda: '/work-programme-topics/:topicId/agenda-item',

  recommendations: '/recommendations',
  recommendation: '/recommendations/:commitmentId',
  recommendationNotice: '/recommendations/:commitmentId/notice',
  recommendationResponse: '/recommendations/:commitmentId/response',
  submitResponse: '/recommendations/:commitmentId/response/submit',
  approveResponse: '/recommendations/:commitmentId/response/approve',
  publishResponse: '/recommendations/:commitmentId/response/publish',
  withdrawResponse: '/recommendations/:commitmentId/response/withdraw',
  committeeDecision: '/recommendations/:commitmentId/committee-decision',
  meetingCabinetResponse: '/meetings/:meetingId/cabinet-response',
  linkedResponse: '/links/responses/:token',
  submitLinkedResponse: '/links/responses/:token/submit',
  linkedApproval: '/links/response-approvals/:token',
  publicRecommendations: '/public/recommendations',
  publicRecommendation: '/public/recommendations/:commitmentId',

  scorecards: '/scorecards',
  scorecard: '/scorecards/:scorecardId',
  scorecardCsv: '/scorecards/:scorecardId/figures.csv',
  previewImport: '/scorecards/:scorecardId/import/preview',
  confirmImport: '/scorecards/:scorecardId/import',
  indicator: '/scorecard-indicators/:indicatorId',
  indicatorStory: '/scorecard-indicators/:indicatorId/story',
  withdrawFigure: '/scorecard-indicators/:indicatorId/withdraw-figure',

  topics: '/topics',
  topic: '/topics/:kind/:key',
  followTopic: '/topics/:kind/:key/follow',

  publicMeetings: '/public/meetings',
  publicMeeting: '/public/meetings/:meetingId',
  publicPackPdf: '/public/meetings/:meetingId/pack.pdf',
  publicPackDocx: '/public/meetings/:meetingId/pack.docx',
  publicMinutes: '/public/meetings/:meetingId/minutes',
  publicMinutesPdf: '/public/meetings/:meetingId/minutes.pdf',
  publicMinutesDocx: '/public/meetings/:meetingId/minutes.docx',
  publicRegisters: '/public/registers',
  publicRegister: '/public/registers/:personId',
  publicPaperFile: '/public/papers/:paperId/file',
} as const;

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/**
 * The address of one resource, with its parameters filled in and escaped.
 * `apiUrl(paths.meeting, { meetingId })` gives `/api/meetings/3f0c…`.
 */
export function apiUrl<Path extends string>(path: Path, params?: Record<ParamNames<Path>, string>): string {
  const values = (params ?? {}) as Record<string, string>;
  return `/api${path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))}`;
}
