import { Injectable, inject } from '@angular/core';
import type { OutcomeLogLine } from '@minutebook/contracts';
import { reviewAnswers, type ReviewAnswer } from '@minutebook/domain';
import type { Observable } from 'rxjs';
import { attempt, isStale } from '../core/attempt';
import { AskAct } from '../live/acts/act-form';
import { listOf, textOf, type ActField, type ActValues } from '../live/acts/act-question';
import { CommitmentsApi } from '../commitments/commitments.api';
import { OutcomesApi } from './outcomes.api';
import { answerLabels, reviewStanding } from './review-words';

type Commitments = OutcomeLogLine['commitments'];
type Send = (version: number, values: ActValues) => Observable<OutcomeLogLine>;

/** As many as the register gives at once; the words find the others out of sight. */
const shown = 200;

/** "28/19, A1. Bring the figures for dental checks by placement." */
const optionOf = ({ id, reference, text }: Commitments[number]) => ({
  value: id,
  label: `${reference}. ${text.length > 90 ? `${text.slice(0, 89)}…` : text}`,
});

const lasted = (values: ActValues): boolean => ['yes', 'partly'].includes(textOf(values, 'answer'));

/** What is asked after the answer: that it lasted is shown, that it did not is explained. */
const answerFields: ActField[] = [
  {
    ...{ kind: 'text', name: 'evidence', label: 'What shows it', isShown: lasted },
    hint: 'A figure, a report or who told you. No names of children.',
    missing: 'Say what shows that it lasted.',
  },
  { kind: 'text', name: 'words', label: 'In your words', isOptional: true, isShown: lasted },
  {
    ...{ kind: 'text', name: 'reason', label: 'What became of it, or why it cannot be said' },
    hint: 'No names of children.',
    missing: 'Say what became of it, or why it cannot be said yet.',
    isShown: (values) => textOf(values, 'answer') !== '' && !lasted(values),
  },
];

const answerIn = (values: ActValues) => ({
  answer: textOf(values, 'answer') as ReviewAnswer,
  words: textOf(values, lasted(values) ? 'words' : 'reason'),
  evidence: lasted(values) ? textOf(values, 'evidence') : '',
});

/** Says of a line whether it lasted, and what it came from. Each gives the line as it is afterwards, or null. */
@Injectable({ providedIn: 'root' })
export class ReviewActs {
  private readonly api = inject(OutcomesApi);
  private readonly commitments = inject(CommitmentsApi);
  private readonly asking = inject(AskAct);

  review(line: OutcomeLogLine): Promise<OutcomeLogLine | null> {
    const options = reviewAnswers.map((value) => ({ value, label: answerLabels[value] }));
    let file: File | null = null;
    const fields: ActField[] = [
      { kind: 'choice', name: 'answer', label: 'Answer', options },
      ...answerFields,
      {
        ...{ kind: 'file', name: 'file', label: 'A file, if there is one', isOptional: true },
        hint: 'PDF, Word, Excel or a picture, without names of children.',
        isShown: (values) => textOf(values, 'answer') !== '',
        choose: (chosen) => (file = chosen),
      },
    ];
    return this.ask(line, {
      ...{ title: 'Did it last?', about: line.text, fields, action: 'Save the answer' },
      send: (version, values) => this.api.review(line.id, { version, ...answerIn(values) }, file),
    });
  }

  /** By mail, each member with a new link; true when it was sent. */
  askPanel(line: OutcomeLogLine): Promise<boolean> {
    return this.asking.ask({
      ...{ title: 'Ask the panel', about: line.text, fields: [], action: 'Send the mails' },
      note: () =>
        'Each member who has an e-mail address gets a new link. Links that were sent before stop working.',
      send: async () => (await attempt(this.api.askPanel(line.id))).problem?.detail ?? '',
    });
  }

  /** Only the clerk links; the list is that of the body. */
  async link(line: OutcomeLogLine): Promise<OutcomeLogLine | null> {
    const { value } = await attempt(this.commitments.page({ bodyId: line.meeting.bodyId, limit: shown }));
    const linked = line.commitments.map(({ id }) => id);
    const others = (value?.rows ?? []).filter(({ id }) => !linked.includes(id));
    const isFound = (label: string, values: ActValues): boolean =>
      label.toLowerCase().includes(textOf(values, 'find').toLowerCase());
    const fields: ActField[] = [
      {
        ...{ kind: 'checks', name: 'linked', label: 'It came from', isOptional: true, value: linked },
        ...{ options: line.commitments.map(optionOf), isShown: () => linked.length > 0 },
      },
      { kind: 'line', name: 'find', label: 'Words or reference', isOptional: true },
      {
        ...{ kind: 'choice', name: 'more', label: 'Commitment to add', isOptional: true },
        options: (values) => others.map(optionOf).filter(({ label }) => isFound(label, values)),
      },
    ];
    return this.ask(line, {
      ...{ title: 'Link to commitments', about: line.text, fields, action: 'Save the links' },
      send: (version, values) => {
        const more = textOf(values, 'more');
        const commitmentIds = [...listOf(values, 'linked'), ...(more ? [more] : [])];
        return this.api.link(line.id, { version, commitmentIds });
      },
    });
  }

  private async ask(
    line: OutcomeLogLine,
    question: {
      title: string;
      about: string;
      fields: ActField[];
      action: string;
      send: Send;
    },
  ): Promise<OutcomeLogLine | null> {
    let { version } = line;
    let saved: OutcomeLogLine | null = null;
    const { send, ...asked } = question;
    await this.asking.ask({
      ...asked,
      send: async (values) => {
        const { value, problem } = await attempt(send(version, values));
        saved = value;
        if (!problem) return '';
        if (!isStale(problem)) return problem.detail;
        const current = problem.current as OutcomeLogLine;
        version = current.version;
        return `Somebody else changed this outcome meanwhile: ${reviewStanding(current).word}. Save again if yours still holds.`;
      },
    });
    return saved;
  }
}
