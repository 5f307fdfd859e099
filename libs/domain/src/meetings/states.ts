export const meetingStates = [
  'scheduled',
  'agenda-published',
  'in-session',
  'adjourned',
  'closed',
  'postponed',
  'cancelled',
] as const;
export type MeetingState = (typeof meetingStates)[number];
