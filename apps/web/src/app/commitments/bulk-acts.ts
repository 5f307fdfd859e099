import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Injectable, Injector, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { BulkCommitments, Commitment, Problem } from '@minutebook/contracts';
import { Confirm } from '@minutebook/ui';
import { firstValueFrom } from 'rxjs';
import { attempt } from '../core/attempt';
import { AskAct } from '../live/acts/act-form';
import { textOf } from '../live/acts/act-question';
import { CommitmentsApi } from './commitments.api';
import { countWords } from './commitment-words';
import { DueDialog, type DueQuestion } from './due-dialog';

export const bulkVerbs = [
  { act: 'remind', label: 'Remind owners' },
  { act: 'due', label: 'Change due date' },
  { act: 'owner', label: 'Change owner' },
  { act: 'close', label: 'Close...' },
] as const;
export type BulkAct = (typeof bulkVerbs)[number]['act'];

/** The most rows that one change may take (as the API says). */
export const mostRows = 200;

/** The four changes that many rows can have at once. All rows are changed or none. */
@Injectable()
export class BulkActs {
  private readonly api = inject(CommitmentsApi);
  private readonly dialog = inject(MatDialog);
  /** Of the route, which has what date boxes need. */
  private readonly injector = inject(Injector);
  private readonly confirm = inject(Confirm);
  private readonly asking = inject(AskAct);
  private readonly announcer = inject(LiveAnnouncer);

  /** True when it was done. The problem is set where a plain question cannot show it itself. */
  async run(
    act: BulkAct,
    rows: readonly Commitment[],
  ): Promise<{ isDone: boolean; problem: Problem | null }> {
    if (act === 'remind') return this.remind(rows);
    const isDone = await (act === 'due'
      ? this.due(rows)
      : act === 'owner'
        ? this.owner(rows)
        : this.close(rows));
    if (isDone) void this.announcer.announce(`${countWords(rows.length, 'row')} changed.`);
    return { isDone, problem: null };
  }

  private async remind(rows: readonly Commitment[]): Promise<{ isDone: boolean; problem: Problem | null }> {
    const without = rows.filter(({ ownerEmail }) => !ownerEmail).length;
    const isWanted = await this.confirm.ask({
      title: 'Remind owners',
      about: countWords(rows.length, 'row'),
      points: [
        { mark: 'done', text: 'Each owner gets one mail with all that is theirs, however many rows it is.' },
        { mark: 'done', text: 'It goes out in working hours. The history of each row says so.' },
        ...(without > 0
          ? [
              {
                mark: 'soon' as const,
                text: `${countWords(without, 'row')} without an address: nobody is reminded there.`,
              },
            ]
          : []),
      ],
      action: `Remind the owners of ${countWords(rows.length, 'row')}`,
    });
    if (!isWanted) return { isDone: false, problem: null };
    const problem = await this.send(rows, { act: 'remind' });
    if (!problem) void this.announcer.announce('The owners are reminded.');
    return { isDone: !problem, problem };
  }

  private async due(rows: readonly Commitment[]): Promise<boolean> {
    const data: DueQuestion = {
      amount: rows.length,
      send: (dueOn) => this.send(rows, { act: 'due', dueOn }),
    };
    const dialog = this.dialog.open<DueDialog, DueQuestion, boolean>(DueDialog, {
      data,
      width: '480px',
      injector: this.injector,
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }

  private owner(rows: readonly Commitment[]): Promise<boolean> {
    return this.asking.ask({
      title: 'Change the owner',
      about: `${countWords(rows.length, 'row')}. The history of each says who it was before.`,
      fields: [
        { kind: 'line', name: 'owner', label: 'Owner', hint: 'A role before a name: "Head of Service".' },
        { kind: 'line', name: 'ownerEmail', label: 'E-mail address', isOptional: true },
      ],
      action: `Change the owner of ${countWords(rows.length, 'row')}`,
      send: async (values) =>
        words(
          await this.send(rows, {
            act: 'owner',
            owner: textOf(values, 'owner'),
            ownerEmail: textOf(values, 'ownerEmail'),
          }),
        ),
    });
  }

  private close(rows: readonly Commitment[]): Promise<boolean> {
    return this.asking.ask({
      title: `Close ${countWords(rows.length, 'row')}`,
      about: 'Reminders stop. The rows stay in the register and can be reopened.',
      fields: closingFields,
      action: `Close ${countWords(rows.length, 'row')}`,
      send: async (values) =>
        words(
          await this.send(rows, {
            act: 'close',
            state: textOf(values, 'state') === 'dropped' ? 'dropped' : 'done',
            note: textOf(values, 'note'),
          }),
        ),
    });
  }

  private async send(
    rows: readonly Commitment[],
    change: BulkCommitments['change'],
  ): Promise<Problem | null> {
    const { problem } = await attempt(
      this.api.bulk({ rows: rows.map(({ id, version }) => ({ id, version })), change }),
    );
    return problem;
  }
}

/** What closing asks for, of one row or of many. */
export const closingFields = [
  {
    kind: 'choice',
    name: 'state',
    label: 'Because',
    value: 'done',
    options: [
      { value: 'done', label: 'It is done' },
      { value: 'dropped', label: 'It is dropped' },
    ],
  },
  {
    kind: 'text',
    name: 'note',
    label: 'What was done, or why not',
    missing: 'Enter what was done, or why it is dropped.',
  },
] as const;

/** The refusal, with the rows that it names. */
const words = (problem: Problem | null): string =>
  problem ? [problem.detail, ...(problem.errors ?? []).map(({ message }) => message)].join(' ') : '';
