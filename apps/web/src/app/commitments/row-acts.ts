import { Injectable, inject } from '@angular/core';
import type { Commitment, Problem, UpdateCommitment } from '@minutebook/contracts';
import { attempt, isStale } from '../core/attempt';
import { AskAct } from '../live/acts/act-form';
import { textOf } from '../live/acts/act-question';
import { closingFields } from './bulk-acts';
import { CommitmentsApi } from './commitments.api';
import { longDue, stateWords } from './commitment-words';

type Changes = Omit<UpdateCommitment, 'version'>;

/** How a row stands now, for somebody whose change came after another's. */
export const standsNow = ({ state, owner, ...row }: Commitment): string =>
  `It is now: ${stateWords(state).toLowerCase()}, owner ${owner || 'not named'}, due ${longDue(row)}.`;

/** Acts on one row that ask for words first. */
@Injectable({ providedIn: 'root' })
export class RowActs {
  private readonly api = inject(CommitmentsApi);
  private readonly asking = inject(AskAct);

  async change(row: Commitment, changes: Changes): Promise<Problem | null> {
    const { problem } = await attempt(this.api.change(row.id, { ...changes, version: row.version }));
    return problem;
  }

  async addEvidence(row: Commitment, file: File): Promise<Problem | null> {
    const { problem } = await attempt(this.api.addEvidence(row.id, file));
    return problem;
  }

  close(row: Commitment): Promise<boolean> {
    return this.asking.ask({
      title: `Close ${row.reference}`,
      about: 'Reminders stop. The row stays in the register and can be reopened.',
      fields: closingFields,
      action: `Close ${row.reference}`,
      send: this.sender(row, (values) => ({
        state: textOf(values, 'state') === 'dropped' ? 'dropped' : 'done',
        note: textOf(values, 'note'),
      })),
    });
  }

  note(row: Commitment): Promise<boolean> {
    return this.asking.ask({
      title: 'Add a note',
      about: `It stands in the history of ${row.reference}, with your name.`,
      fields: [{ kind: 'text', name: 'note', label: 'Note' }],
      action: 'Add the note',
      send: this.sender(row, (values) => ({ note: textOf(values, 'note') })),
    });
  }

  reopen(row: Commitment): Promise<boolean> {
    return this.asking.ask({
      title: `Reopen ${row.reference}`,
      about: 'It is open again, and its owner is reminded as before.',
      fields: [{ kind: 'text', name: 'note', label: 'Why' }],
      action: `Reopen ${row.reference}`,
      send: this.sender(row, (values) => ({ state: 'under-way', note: textOf(values, 'note') })),
    });
  }

  /** Sends the change. Of a row that somebody else changed it says how that stands now; sending again goes over it. */
  private sender(row: Commitment, changes: (values: Parameters<typeof textOf>[0]) => Changes) {
    let { version } = row;
    return async (values: Parameters<typeof textOf>[0]): Promise<string> => {
      const { problem } = await attempt(this.api.change(row.id, { ...changes(values), version }));
      if (!problem) return '';
      if (!isStale(problem)) return problem.detail;
      const current = problem.current as Commitment;
      version = current.version;
      return `Somebody else changed this row meanwhile. ${standsNow(current)} Send again if yours still holds.`;
    };
  }
}
