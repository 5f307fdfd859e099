import { Injectable, inject } from '@angular/core';
import type { Outcome } from '@minutebook/contracts';
import {
  helpedGroups,
  helpedWords,
  outcomeThemes,
  themeWords,
  type HelpedGroup,
  type OutcomeTheme,
} from '@minutebook/domain';
import { isStale } from '../core/attempt';
import { AskAct } from '../live/acts/act-form';
import { listOf, textOf } from '../live/acts/act-question';
import { OutcomesStore } from './outcomes.store';

/** Edits a line of the outcomes item. The member who wrote it sees the new words, and who changed them. */
@Injectable()
export class EditOutcome {
  private readonly asking = inject(AskAct);
  private readonly outcomes = inject(OutcomesStore);

  ask(outcome: Outcome): Promise<boolean> {
    let { version } = outcome;
    return this.asking.ask({
      title: 'Edit an outcome',
      about: outcome.isOwn ? '' : `Written by ${outcome.saidBy}, who sees the change.`,
      fields: [
        { kind: 'text', name: 'text', label: 'Outcome', value: outcome.text },
        {
          kind: 'checks',
          name: 'themes',
          label: 'What is it about?',
          isOptional: true,
          options: outcomeThemes.map((value) => ({ value, label: themeWords[value] })),
          value: outcome.themes,
        },
        {
          kind: 'checks',
          name: 'helps',
          label: 'Whom does it help?',
          isOptional: true,
          options: helpedGroups.map((value) => ({ value, label: helpedWords[value] })),
          value: outcome.helps,
        },
      ],
      action: 'Save the outcome',
      send: async (values) => {
        const text = textOf(values, 'text');
        const themes = listOf(values, 'themes') as OutcomeTheme[];
        const helps = listOf(values, 'helps') as HelpedGroup[];
        const { problem } = await this.outcomes.change(outcome.id, { version, text, themes, helps });
        if (!problem) return '';
        if (!isStale(problem)) return problem.detail;
        const current = problem.current as Outcome;
        version = current.version;
        return `Somebody else changed it meanwhile. It now says: "${current.text}". Save again to put yours in its place.`;
      },
    });
  }
}
