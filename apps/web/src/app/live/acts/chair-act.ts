import { Injectable, inject } from '@angular/core';
import type { PresidingReason } from '@minutebook/domain';
import { AskAct } from './act-form';
import { ActRecorder } from './act-recorder';
import { textOf, type ActField, type ActValues } from './act-question';

const isElected = (values: ActValues): boolean => textOf(values, 'how') === 'elected';

const ways = [
  { value: 'vice-chair', label: 'The Vice-Chair takes the chair' },
  { value: 'elected', label: 'Elected for this meeting' },
  { value: 'returned', label: 'The Chair returns' },
];

/** Who presides: the Vice-Chair in the Chair's absence, or a member elected for this meeting (B-10). */
@Injectable()
export class ChairAct {
  private readonly ask = inject(AskAct);
  private readonly recorder = inject(ActRecorder);

  preside(): Promise<boolean> {
    const hasChair = this.recorder.live.presidingId !== null;
    return this.ask.ask({
      title: hasChair ? 'Hand over the chair' : 'Somebody takes the chair',
      about: 'When Chair and Vice-Chair are away, the members here elect one of themselves for this meeting.',
      fields: [
        {
          kind: 'choice',
          name: 'how',
          label: 'How',
          value: 'vice-chair',
          options: ways,
        },
        {
          kind: 'person',
          name: 'person',
          label: 'Takes the chair',
          missing: 'Choose who takes the chair.',
          among: () => this.recorder.membersHere(),
        },
        ...this.electionFields(),
        this.recorder.timeField(),
      ],
      action: 'Record who presides',
      send: (values) =>
        this.recorder.record(
          {
            kind: 'presiding-changed',
            participantId: textOf(values, 'person'),
            how: textOf(values, 'how') as PresidingReason,
            moverId: (isElected(values) && textOf(values, 'mover')) || null,
            seconderId: (isElected(values) && textOf(values, 'seconder')) || null,
          },
          values,
        ),
    });
  }

  private electionFields(): ActField[] {
    return [
      {
        kind: 'person',
        name: 'mover',
        label: 'Moved by',
        missing: 'Choose who moves it.',
        among: this.recorder.movers(),
        isShown: isElected,
      },
      {
        kind: 'person',
        name: 'seconder',
        label: 'Seconded by',
        missing: 'Choose who seconds it.',
        among: this.recorder.movers(),
        isShown: isElected,
      },
    ];
  }
}
