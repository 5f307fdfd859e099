import { Injectable, inject } from '@angular/core';
import type { LogLine, MeetingAct, UncorrectedAct } from '@minutebook/domain';
import { readDue, dueWords } from '../entry/due-words';
import { clockWords } from '../record-time';
import { LiveStore } from '../live.store';
import { AskAct } from './act-form';
import { ActRecorder } from './act-recorder';
import { textOf, type ActField, type ActValues } from './act-question';

/** Puts a line of the log right: a new time or wording, or the line struck. The first one stays on record. */
@Injectable()
export class CorrectionAct {
  private readonly ask = inject(AskAct);
  private readonly recorder = inject(ActRecorder);
  private readonly store = inject(LiveStore);

  correct(line: LogLine, sentence: string): Promise<boolean> {
    const isStruck = (values: ActValues) => textOf(values, 'how') === 'strike';
    const isExempt = this.store.exemptIds().has(line.eventId);
    return this.ask.ask({
      title: 'Correct an entry',
      about: `${clockWords(line.at)} ${sentence}`,
      isExempt,
      fields: [
        {
          kind: 'choice',
          name: 'how',
          label: 'What to do',
          value: 'change',
          options: [
            { value: 'change', label: line.act.kind === 'noted' ? 'Change time or text' : 'Change the time' },
            { value: 'strike', label: 'Strike it: it did not happen' },
          ],
        },
        ...this.fieldsOf(line).map((field) => ({
          ...field,
          isShown: (values: ActValues) => !isStruck(values),
        })),
        {
          kind: 'line',
          name: 'reason',
          label: 'Reason',
          value: 'Mistyped',
          hint: 'Stands in the log beside the first entry.',
        },
      ],
      action: (values) => (isStruck(values) ? 'Strike this entry' : 'Correct this entry'),
      send: (values) => this.send(line, values, isStruck(values)),
    });
  }

  private fieldsOf({ act, at }: LogLine): ActField[] {
    const time: ActField = { kind: 'time', name: 'at', label: 'Time', value: clockWords(at) };
    if (act.kind !== 'noted') return [time];
    const text: ActField = { kind: 'text', name: 'text', label: 'Text', value: act.text };
    if (act.note !== 'action' && act.note !== 'request') return [time, text];
    const due = act.due ? dueWords(act.due, this.recorder.setting.heldOn) : '';
    return [
      time,
      text,
      { kind: 'line', name: 'owner', label: 'Owner', value: act.owner, isOptional: true },
      { kind: 'line', name: 'due', label: 'Due', value: due, isOptional: true },
    ];
  }

  private send(line: LogLine, values: ActValues, isStruck: boolean): string {
    const at = this.recorder.instantOf(values);
    if (!at) return 'Enter a time of day, such as 6.44pm.';
    const replacement = isStruck ? null : { at, itemId: line.itemId, act: this.changed(line.act, values) };
    const act: MeetingAct = {
      kind: 'corrected',
      eventId: line.eventId,
      reason: textOf(values, 'reason'),
      replacement,
    };
    return this.store.record(act, this.store.moment(), line.itemId)?.detail ?? '';
  }

  private changed(act: UncorrectedAct, values: ActValues): UncorrectedAct {
    if (act.kind !== 'noted') return act;
    const text = textOf(values, 'text') || act.text;
    if (act.note !== 'action' && act.note !== 'request') return { ...act, text };
    const due = textOf(values, 'due');
    return {
      ...act,
      text,
      owner: textOf(values, 'owner'),
      due: due ? readDue(due, this.recorder.setting.heldOn) : null,
    };
  }
}
