import { Injectable, inject } from '@angular/core';
import type { LiveItem } from '@minutebook/domain';
import { LiveStore } from '../live.store';
import { AskAct } from './act-form';
import { ActRecorder } from './act-recorder';
import { listOf, textOf } from './act-question';
import { isUntouched, itemLabel, itemOption, nextItem } from './item-words';

/** The order of business: what is on, what comes next, together, later, or not at all. */
@Injectable()
export class BusinessActs {
  private readonly store = inject(LiveStore);
  private readonly ask = inject(AskAct);
  private readonly recorder = inject(ActRecorder);

  /** Begins the next item, which ends the one that is on; after the last it only ends that. Gives the sentence of a refusal. */
  next(): string {
    const { items, currentItemIds } = this.recorder.live;
    const item = nextItem(items);
    if (item) return this.begin([item.id]);
    return currentItemIds.length > 0 ? this.end() : 'Every item has been taken.';
  }

  begin(itemIds: string[]): string {
    return this.store.record({ kind: 'items-begun', itemIds }, undefined, itemIds[0])?.detail ?? '';
  }

  end(): string {
    return this.store.record({ kind: 'items-ended' })?.detail ?? '';
  }

  takeTogether(): Promise<boolean> {
    const { items, currentItemIds } = this.recorder.live;
    const open = items.filter((item) => isUntouched(item) || item.state === 'on');
    return this.ask.ask({
      title: 'Take items together',
      about: 'They are begun and ended as one; each keeps its own minute.',
      fields: [
        {
          kind: 'checks',
          name: 'items',
          label: 'Items',
          options: open.map(itemOption),
          value: [...currentItemIds],
        },
        this.recorder.timeField('Begun at'),
      ],
      action: 'Begin these items',
      send: (values) => {
        const itemIds = listOf(values, 'items');
        return this.recorder.record({ kind: 'items-begun', itemIds }, values, itemIds[0]);
      },
    });
  }

  varyOrder(): Promise<boolean> {
    const waiting = this.recorder.live.items.filter(isUntouched);
    return this.ask.ask({
      title: 'Change the order of business',
      about: 'The numbers of the agenda stay as they were printed.',
      fields: [
        {
          kind: 'order',
          name: 'items',
          label: 'Items not taken yet',
          options: waiting.map(itemOption),
          value: waiting.map(({ id }) => id),
        },
        this.recorder.timeField(),
      ],
      action: 'Take them in this order',
      send: (values) =>
        this.recorder.record({ kind: 'order-varied', itemIds: listOf(values, 'items') }, values),
    });
  }

  setAside(kind: 'item-deferred' | 'item-withdrawn', chosen?: LiveItem): Promise<boolean> {
    const isDeferred = kind === 'item-deferred';
    const items = this.recorder.live.items.filter(({ state }) => state === 'not-begun' || state === 'on');
    return this.ask.ask({
      title: `${isDeferred ? 'Defer' : 'Withdraw'} ${chosen ? itemLabel(chosen) : 'an item'}`,
      about: isDeferred ? 'It comes back at a later meeting.' : 'It goes off the agenda.',
      fields: [
        {
          kind: 'choice',
          name: 'item',
          label: 'Item',
          options: items.map(itemOption),
          value: chosen?.id ?? '',
          isShown: () => !chosen,
        },
        { kind: 'line', name: 'reason', label: 'Reason' },
        this.recorder.timeField(),
      ],
      action: isDeferred ? 'Defer this item' : 'Withdraw this item',
      send: (values) => {
        const itemId = textOf(values, 'item');
        return this.recorder.record({ kind, itemId, reason: textOf(values, 'reason') }, values, itemId);
      },
    });
  }
}
