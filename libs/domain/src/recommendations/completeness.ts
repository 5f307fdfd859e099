import { formatDate } from '../calendar/index';
import type { PlainDate } from '../calendar/index';
import type { ResponseDecision } from './terms';

export interface ResponseAnswer {
  decision: ResponseDecision | '';
  reasons: string;
  whatWillBeDone: string;
  department: string;
  cabinetMember: string;
  identifiedOfficer: string;
  financialImplications: string;
  timetable: string;
  reportBackOn: PlainDate | null;
}
export interface Missing {
  field: keyof ResponseAnswer;
  message: string;
}

/**
 * What keeps a response from being given: rejected or partly accepted asks for reasons, accepted for a timetable;
 * "None." is an answer to what it costs, nothing is not; the day to report back is after today and a day on which the body
 * meets. An accepted one that says all has no lines.
 */
export function missingFrom(
  answer: ResponseAnswer,
  { today, meetingDays }: { today: PlainDate; meetingDays: readonly PlainDate[] },
): Missing[] {
  const { decision } = answer;
  const isAgreed = decision === 'accepted' || decision === 'partly-accepted';
  const required: [isMissing: boolean, field: Missing['field'], message: string][] = [
    [
      decision === '',
      'decision',
      'Say whether the recommendation is accepted, accepted in part or rejected.',
    ],
    [
      (decision === 'rejected' || decision === 'partly-accepted') && isBlank(answer.reasons),
      'reasons',
      decision === 'rejected'
        ? 'Give the reasons for rejecting it.'
        : 'Give the reasons for accepting it in part only.',
    ],
    [isAgreed && isBlank(answer.whatWillBeDone), 'whatWillBeDone', 'Say what will be done.'],
    [isBlank(answer.department), 'department', 'Name the department that responds.'],
    [isBlank(answer.cabinetMember), 'cabinetMember', 'Name the cabinet member who responds.'],
    [isBlank(answer.identifiedOfficer), 'identifiedOfficer', 'Name the officer who sees to it.'],
    [
      isBlank(answer.financialImplications),
      'financialImplications',
      'Say what it costs. Write “None.” if it costs nothing.',
    ],
    [isAgreed && isBlank(answer.timetable), 'timetable', 'Say by when it will be done.'],
  ];
  return [
    ...required.flatMap(([isMissing, field, message]) => (isMissing ? [{ field, message }] : [])),
    ...reportBackProblem(answer.reportBackOn, today, meetingDays),
  ];
}

const isBlank = (text: string): boolean => text.trim() === '';

function reportBackProblem(
  on: PlainDate | null,
  today: PlainDate,
  meetingDays: readonly PlainDate[],
): Missing[] {
  const problem = (message: string): Missing[] => [{ field: 'reportBackOn', message }];
  if (on === null) return problem('Choose the meeting that the response is reported to.');
  if (on <= today) return problem(`${formatDate(on)} is past. Choose a later meeting.`);
  return meetingDays.includes(on)
    ? []
    : problem(`The body does not meet on ${formatDate(on)}. Choose one of its meetings.`);
}
