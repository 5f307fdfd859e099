import { Injectable, inject } from '@angular/core';
import { joinWords } from '@minutebook/domain';
import { AskAct } from './act-form';
import { ActRecorder } from './act-recorder';
import { textOf } from './act-question';
import { isUntouched, itemLabel } from './item-words';

/** Adjourning, reconvening and closing. The opening has its own page: the roll call. */
@Injectable()
export class SittingActs {
  private readonly ask = inject(AskAct);
  private readonly recorder = inject(ActRecorder);

  adjourn(): Promise<boolean> {
    return this.ask.ask({
      title: 'Adjourn the meeting',
      about: 'The meeting stands still until it is reconvened. No decision can be taken meanwhile.',
      fields: [
        { kind: 'line', name: 'reason', label: 'Reason' },
        { kind: 'line', name: 'until', label: 'Until', hint: '"8.15pm", or another day.', isOptional: true },
        this.recorder.timeField(),
      ],
      action: 'Adjourn the meeting',
      send: (values) =>
        this.recorder.record(
          { kind: 'adjourned', reason: textOf(values, 'reason'), until: textOf(values, 'until') },
          values,
        ),
    });
  }

  reconvene(): Promise<boolean> {
    return this.ask.ask({
      title: 'Reconvene the meeting',
      fields: [this.recorder.timeField()],
      action: 'Reconvene the meeting',
      send: (values) => this.recorder.record({ kind: 'reconvened' }, values),
    });
  }

  close(): Promise<boolean> {
    const untouched = this.recorder.live.items.filter(isUntouched);
    const names = untouched.map(itemLabel);
    return this.ask.ask({
      title: 'Close the meeting',
      about:
        untouched.length > 0
          ? `Not taken yet: ${joinWords(names)}. Begin, defer or withdraw each of them first.`
          : 'Every item has been taken. Members may go on entering outcomes until you close that item.',
      fields: [this.recorder.timeField('Ended at')],
      action: 'Close the meeting',
      send: (values) => this.recorder.record({ kind: 'meeting-closed' }, values, null),
    });
  }
}
