import type { MeetingAct } from '@minutebook/domain';

type Act<Kind extends MeetingAct['kind']> = Extract<MeetingAct, { kind: Kind }>;

/** "That the report be noted", moved by Ada as motion m1. */
export const motionMoved = (more: Partial<Act<'motion-moved'>> = {}): Act<'motion-moved'> => ({
  kind: 'motion-moved',
  motionId: 'm1',
  motionType: 'substantive',
  amendsId: null,
  text: 'That the report be noted.',
  moverId: 'ada',
  seconderId: null,
  ...more,
});

/** Motion m1 carried by four hands. */
export const voteTaken = (more: Partial<Act<'vote-taken'>> = {}): Act<'vote-taken'> => ({
  kind: 'vote-taken',
  motionId: 'm1',
  method: 'show-of-hands',
  for: 4,
  against: 0,
  abstain: 0,
  named: [],
  casting: null,
  result: 'carried',
  ...more,
});

export const left = (participantId: string, reason: 'left' | 'interest' = 'left'): Act<'left'> => ({
  kind: 'left',
  participantId,
  reason,
});

export const arrived = (participantId: string, mode: 'in-room' | 'remote' = 'in-room'): Act<'arrived'> => ({
  kind: 'arrived',
  participantId,
  mode,
});
