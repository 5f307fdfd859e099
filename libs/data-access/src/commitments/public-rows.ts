import { areMinutesPublic, minutesStates } from '@minutebook/domain';

const closed = minutesStates.filter((state) => !areMinutesPublic(state)).map((state) => `'${state}'`);

/**
 * SQL for pages that have no rule of their own for minutes that are not out yet: no row of those. A row from before the minute book
 * has no minutes and counts as out.
 */
export const isOfPublicMinutes = (alias: string): string =>
  `not exists (select 1 from minutes x where x.authority_id = ${alias}.authority_id and x.meeting_id = ${alias}.meeting_id
    and x.state in (${closed.join(', ')}))`;
