import type { LiveMeeting } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';
import { clockWords } from '../record-time';

/** How the meeting stands: "In session since 5.06pm"; without a quorum "Inquorate since 7.17pm: no decisions". */
export function sessionWords(live: LiveMeeting): { mark: Mark; word: string } {
  const { phase, quorum } = live;
  if (phase === 'not-begun') return { mark: 'open', word: 'Not begun' };
  if (phase === 'closed') return { mark: 'done', word: `Ended at ${clockWords(live.closedAt ?? '')}` };
  if (phase === 'adjourned') {
    return {
      mark: 'soon',
      word: `Adjourned since ${clockWords(live.sittings.at(-1)?.to ?? live.openedAt ?? '')}`,
    };
  }
  if (quorum.inquorateSince) {
    return { mark: 'late', word: `Inquorate since ${clockWords(quorum.inquorateSince)}: no decisions` };
  }
  return { mark: 'under-way', word: `In session since ${clockWords(live.openedAt ?? '')}` };
}
