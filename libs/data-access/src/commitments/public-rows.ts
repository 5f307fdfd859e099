import { areMinutesPublic, minutesStates } from '@minutebook/domain';

const open = minutesStates.filter(areMinutesPublic).map((state) => `'${state}'`);

/** SQL: the states of minutes that everybody may read, to stand after `in` or `not in`. */
export const publicMinutesStates = `(${open.join(', ')})`;

/**
 * SQL for pages that have no rule of their own for minutes that are not out yet: no row of those. A row from before the minute book
 * has no minutes and counts as out.
 */
export const isOfPublicMinutes = (alias: string): string =>
  `not exists (select 1 from minutes x where x.authority_id = ${alias}.authority_id and x.meeting_id = ${alias}.meeting_id
    and x.state not in ${publicMinutesStates})`;
