import { formatDateTime } from '../calendar/index';
import type { PackModel } from './pack-model';

/**
 * The sentence that summons the members, in its fixed form and without a full stop, as agendas print it (N-08).
 * "A meeting of the Corporate Parenting Panel which you are hereby summoned to attend, will be held on Wednesday, 3 July 2019
 * at 5.00pm in F10, Town Hall".
 */
export function summonsSentence({ body, meeting }: Pick<PackModel, 'body' | 'meeting'>): string {
  const when = formatDateTime(meeting.heldOn, meeting.startTime);
  const where = meeting.venue === '' ? '' : ` in ${meeting.venue}`;
  return `A meeting of the ${body.name} which you are hereby summoned to attend, will be held on ${when}${where}`;
}
