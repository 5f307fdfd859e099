/** Closed vocabularies of a meeting as it happens. */
export const attendanceStatuses = ['expected', 'present', 'apologies', 'late-apologies', 'absent'] as const;
/** `late-apologies`: sent word that they will come later. */
export type AttendanceStatus = (typeof attendanceStatuses)[number];

export const attendanceModes = ['in-room', 'remote'] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

export const participantKinds = ['member', 'in-attendance', 'young-person'] as const;
export type ParticipantKind = (typeof participantKinds)[number];

/** Why somebody left: for good, for an interest in the item (I-04), or because the item was over for them. */
export const leavingReasons = ['left', 'interest'] as const;
export type LeavingReason = (typeof leavingReasons)[number];

export const presidingReasons = ['opened', 'vice-chair', 'elected', 'returned'] as const;
export type PresidingReason = (typeof presidingReasons)[number];

export const motionTypes = ['substantive', 'amendment', 'exclusion', 'procedural'] as const;
export type MotionType = (typeof motionTypes)[number];

export const voteMethods = ['consensus', 'show-of-hands', 'named', 'ballot'] as const;
export type VoteMethod = (typeof voteMethods)[number];

export const ballots = ['for', 'against', 'abstain'] as const;
/** How one member voted. */
export type Ballot = (typeof ballots)[number];

export const voteResults = ['carried', 'lost'] as const;
export type VoteResult = (typeof voteResults)[number];
