import type { Due } from '@minutebook/contracts';
import type { MeetingRow } from '../meetings/index';
import type { ReadinessRow } from './due-queries';

type Blocker = Due['meetings'][number]['blockers'][number];

/** What still keeps an agenda from being published, in the order in which a clerk would mend it. None once it is out. */
export function blockersOf({ publication, state }: MeetingRow, ready: ReadinessRow): Blocker[] {
  if (publication || state !== 'scheduled') return [];
  if (ready.items === 0)
    return [{ code: 'agenda-is-empty', text: 'Nothing on the agenda yet' }, ...officers(ready)];
  const { missing, pack } = ready;
  return [
    ...officers(ready),
    ...(missing > 0
      ? [{ code: 'paper-is-missing', text: missing === 1 ? '1 paper missing' : `${missing} papers missing` }]
      : []),
    ...(pack === 'none' ? [{ code: 'no-pack', text: 'Pack not built yet' }] : []),
    ...(pack === 'outdated'
      ? [{ code: 'pack-not-current', text: 'Agenda changed since the pack was built' }]
      : []),
  ];
}

function officers({ has_clerk, has_monitoring_officer }: ReadinessRow): Blocker[] {
  return [
    ...(has_clerk ? [] : [{ code: 'body-has-no-clerk', text: 'No clerk appointed for this body' }]),
    ...(has_monitoring_officer
      ? []
      : [{ code: 'council-has-no-monitoring-officer', text: 'No monitoring officer appointed' }]),
  ];
}
