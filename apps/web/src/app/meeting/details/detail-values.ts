import type { Meeting } from '@minutebook/contracts';
import { formatDate, formatTime } from '@minutebook/domain';
import type { FieldWords } from '../../core/reconcile';

export interface DetailValues {
  heldOn: string | null;
  startTime: string;
  venue: string;
  /** One note a line. */
  agendaNotes: string;
}

export const detailValues = ({ heldOn, startTime, venue, agendaNotes }: Meeting): DetailValues => ({
  heldOn,
  startTime,
  venue,
  agendaNotes: agendaNotes.join('\n'),
});

export const detailFields: FieldWords<DetailValues>[] = [
  { key: 'heldOn', label: 'Date', show: (on) => (on ? formatDate(on) : '') },
  { key: 'startTime', label: 'Starts at', show: (at) => (at ? formatTime(at) : '') },
  { key: 'venue', label: 'Venue', isText: true },
  { key: 'agendaNotes', label: 'Notes', isText: true },
];
