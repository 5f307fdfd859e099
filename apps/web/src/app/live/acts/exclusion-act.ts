import { Injectable, inject } from '@angular/core';
import { exclusionMotionFor, formatParagraphs, type LiveItem } from '@minutebook/domain';
import { newId } from '../new-id';
import { AskAct } from './act-form';
import { ActRecorder } from './act-recorder';
import { isOn, listOf, textOf, type ActField, type ActValues } from './act-question';
import { isUntouched, itemOption } from './item-words';

/** Excluding press and public, and letting them in again (E-01 to E-04). */
@Injectable()
export class ExclusionAct {
  private readonly ask = inject(AskAct);
  private readonly recorder = inject(ActRecorder);

  /** Moved, seconded, agreed and in force with one form; put to a vote, the motion waits in its card. */
  exclude(): Promise<boolean> {
    const open = this.open();
    return this.ask.ask({
      title: 'Exclude press and public',
      about: 'The public leaves, and recording stops. What is noted from then on is kept apart, in Part B.',
      fields: [
        itemsField(open),
        {
          kind: 'check',
          name: 'confidential',
          label: 'Confidential by law or court order: no motion is needed',
        },
        ...this.motionFields(),
        this.recorder.timeField('Public out at'),
      ],
      note: (values) => paragraphWords(paragraphsOf(open, values)),
      action: (values) =>
        needsMotion(values) && textOf(values, 'how') === 'vote' ? 'Put the motion' : 'Exclude the public',
      send: (values) => this.send(open, values),
    });
  }

  /** For a motion that was carried by a vote. */
  afterVote(motionId: string): Promise<boolean> {
    const open = this.open();
    return this.ask.ask({
      title: 'Exclude press and public',
      about: 'The motion is carried. The public leaves, and recording stops.',
      fields: [itemsField(open), this.recorder.timeField('Public out at')],
      action: 'Exclude the public',
      send: (values) => this.goPrivate(open, values, motionId),
    });
  }

  readmit(): Promise<boolean> {
    return this.ask.ask({
      title: 'Readmit press and public',
      about: 'The meeting goes on in public, and what is noted is open again.',
      fields: [this.recorder.timeField('Public in at')],
      action: 'Readmit the public',
      send: (values) => this.recorder.record({ kind: 'public-readmitted' }, values),
    });
  }

  private open(): LiveItem[] {
    return this.recorder.live.items.filter((item) => isUntouched(item) || item.state === 'on');
  }

  private motionFields(): ActField[] {
    return [
      {
        kind: 'person',
        name: 'mover',
        label: 'Moved by',
        missing: 'Choose who moves it.',
        among: this.recorder.movers(),
        isShown: needsMotion,
      },
      {
        kind: 'person',
        name: 'seconder',
        label: 'Seconded by',
        missing: 'Choose who seconds it.',
        among: this.recorder.movers(),
        isShown: needsMotion,
      },
      {
        kind: 'choice',
        name: 'how',
        label: 'Decision',
        value: 'agreed',
        isShown: needsMotion,
        options: [
          { value: 'agreed', label: 'Agreed without a vote' },
          { value: 'vote', label: 'Put to a vote' },
        ],
      },
    ];
  }

  private send(open: readonly LiveItem[], values: ActValues): string {
    if (isOn(values, 'confidential')) return this.goPrivate(open, values, null);
    const motionId = newId();
    const moved = this.recorder.record(
      {
        kind: 'motion-moved',
        motionId,
        motionType: 'exclusion',
        amendsId: null,
        text: exclusionMotionFor(paragraphsOf(open, values)),
        moverId: textOf(values, 'mover'),
        seconderId: textOf(values, 'seconder'),
      },
      values,
    );
    if (moved || textOf(values, 'how') === 'vote') return moved;
    const agreed = this.recorder.record(
      {
        kind: 'vote-taken',
        motionId,
        method: 'consensus',
        for: 0,
        against: 0,
        abstain: 0,
        named: [],
        casting: null,
        result: 'carried',
      },
      values,
    );
    return agreed || this.goPrivate(open, values, motionId);
  }

  private goPrivate(open: readonly LiveItem[], values: ActValues, motionId: string | null): string {
    const itemIds = listOf(values, 'items');
    const paragraphs = paragraphsOf(open, values);
    return this.recorder.record({ kind: 'public-excluded', motionId, itemIds, paragraphs }, values);
  }
}

const needsMotion = (values: ActValues): boolean => !isOn(values, 'confidential');

/** The items of Part B, all of them chosen; where there is none, every item that is left. */
function itemsField(open: readonly LiveItem[]): ActField {
  const partB = open.filter(({ part }) => part === 'B');
  return {
    kind: 'checks',
    name: 'items',
    label: 'For these items',
    missing: 'Choose the items.',
    options: (partB.length > 0 ? partB : open).map(itemOption),
    value: partB.map(({ id }) => id),
  };
}

/** Of the items that were chosen, in order. */
function paragraphsOf(items: readonly LiveItem[], values: ActValues): number[] {
  const chosen = new Set(listOf(values, 'items'));
  const all = items.filter(({ id }) => chosen.has(id)).flatMap(({ exemptParagraphs }) => exemptParagraphs);
  return [...new Set(all)].sort((a, b) => a - b);
}

const paragraphWords = (paragraphs: number[]): string =>
  paragraphs.length === 0
    ? 'These items name no paragraph of Schedule 12A yet.'
    : `Exempt under ${formatParagraphs(paragraphs)} of Part 1 of Schedule 12A.`;
