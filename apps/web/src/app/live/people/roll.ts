import type { AttendanceMode, AttendanceStatus, LiveParticipant } from '@minutebook/domain';

export interface RollChoice {
  value: string;
  label: string;
  letter: string;
  status: AttendanceStatus;
  mode: AttendanceMode;
}

/** What can be said of a member at the roll call, each with its letter. */
export const rollChoices: readonly RollChoice[] = [
  { value: 'present', label: 'Present', letter: 'p', status: 'present', mode: 'in-room' },
  { value: 'remote', label: 'Remote', letter: 'r', status: 'present', mode: 'remote' },
  { value: 'apologies', label: 'Apologies', letter: 'a', status: 'apologies', mode: 'in-room' },
  { value: 'late', label: 'Late', letter: 'l', status: 'late-apologies', mode: 'in-room' },
  { value: 'absent', label: 'Absent', letter: 'x', status: 'absent', mode: 'in-room' },
];

/** Which of the choices somebody has; empty while nothing is known. */
export function rollOf({ status, mode }: Pick<LiveParticipant, 'status' | 'mode'>): string {
  if (status === 'present' && mode === 'remote') return 'remote';
  return rollChoices.find((choice) => choice.status === status && choice.mode === 'in-room')?.value ?? '';
}

/** Who opens the meeting unless somebody else is named: the Chair, or in their absence the Vice-Chair (B-10). */
export function chairFor<Person extends Pick<LiveParticipant, 'role' | 'status'>>(
  people: readonly Person[],
): Person | null {
  const mayCome = ({ status }: Person) => status === 'present' || status === 'expected';
  const of = (role: LiveParticipant['role']) => people.find((one) => one.role === role && mayCome(one));
  return of('chair') ?? of('vice-chair') ?? null;
}
