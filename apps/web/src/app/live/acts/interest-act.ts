import { Injectable, inject, signal } from '@angular/core';
import type { Dispensation } from '@minutebook/contracts';
import {
  describeInterest,
  interestKinds,
  type InterestKind,
  type InterestsPolicy,
  type LiveDisclosure,
  type LiveItem,
} from '@minutebook/domain';
import { attempt } from '../../core/attempt';
import { InterestsApi } from '../../interests/interests.api';
import { newId } from '../new-id';
import { AskAct } from './act-form';
import { ActRecorder } from './act-recorder';
import { isOn, textOf, type ActField, type ActValues, type Option } from './act-question';
import { dispensationWords } from './dispensation-words';
import {
  circumstanceOf,
  consequencesOf,
  dispensationOf,
  optionsFor,
  participationOf,
} from './interest-words';
import { itemOption } from './item-words';

/** Somebody discloses an interest in an item; what follows by the table in force is said before it is recorded. */
@Injectable()
export class InterestAct {
  private readonly ask = inject(AskAct);
  private readonly recorder = inject(ActRecorder);
  private readonly register = inject(InterestsApi);
  private readonly dispensations = signal<readonly Dispensation[]>([]);

  /** `participantId` where it is known whose it is; `earlier` to change what was said before. */
  disclose(participantId = '', earlier?: LiveDisclosure): Promise<boolean> {
    const { interests } = this.recorder.setting;
    if (this.recorder.mayRecord()) void this.lookUpDispensations();
    return this.ask.ask({
      title: earlier ? 'Change a disclosure' : 'Disclose an interest',
      about: `By ${interests.name}.`,
      fields: [
        ...this.whoFields(participantId, earlier),
        ...kindFields(interests, earlier),
        ...detailFields(earlier, this.recorder.mayRecord()),
        ...(this.recorder.mayRecord() ? [this.recorder.timeField()] : []),
      ],
      follows: (values) => {
        const participation = participationOf(interests, values);
        return participation ? consequencesOf(participation) : [];
      },
      note: (values) => this.noteOn(interests, values),
      action: 'Record the disclosure',
      send: (values) => this.send(interests, values, earlier),
    });
  }

  /** The form does not wait for it: without a connection it goes without. */
  private async lookUpDispensations(): Promise<void> {
    const { value } = await attempt(this.register.dispensations());
    if (value) this.dispensations.set(value);
  }

  private noteOn(interests: InterestsPolicy, values: ActValues): string {
    const { setting, live } = this.recorder;
    const granted = dispensationWords(this.dispensations(), setting, live.participants, values);
    const isUnsaid = participationOf(interests, values)?.askMonitoringOfficer ?? false;
    const unsaid =
      'The code does not say what follows. The stricter reading is taken: ask the Monitoring Officer.';
    return [granted, isUnsaid ? unsaid : ''].filter((sentence) => sentence !== '').join(' ');
  }

  private whoFields(participantId: string, earlier?: LiveDisclosure): ActField[] {
    return [
      {
        kind: 'person',
        name: 'person',
        label: 'Who',
        missing: 'Choose whose interest it is.',
        among: this.recorder.members(),
        value: earlier?.participantId ?? participantId,
        ...(participantId && !earlier ? { isShown: () => false } : {}),
      },
      {
        kind: 'choice',
        name: 'item',
        label: 'Item',
        options: itemsOf(this.recorder.live.items),
        value: earlier?.itemId ?? '',
      },
    ];
  }

  private send(interests: InterestsPolicy, values: ActValues, earlier?: LiveDisclosure): string {
    const itemId = textOf(values, 'item');
    return this.recorder.record(
      {
        kind: 'interest-disclosed',
        disclosureId: earlier?.disclosureId ?? newId(),
        participantId: textOf(values, 'person'),
        itemId,
        interest: textOf(values, 'interest') as InterestKind,
        circumstance: circumstanceOf(interests, values),
        isSensitive: isOn(values, 'sensitive'),
        description: isOn(values, 'sensitive') ? '' : textOf(values, 'description'),
        dispensation: dispensationOf(values),
      },
      values,
    );
  }
}

const itemsOf = (items: readonly LiveItem[]): Option[] =>
  items.filter(({ state }) => state !== 'withdrawn' && state !== 'done').map(itemOption);

function kindFields(interests: InterestsPolicy, earlier?: LiveDisclosure): ActField[] {
  return [
    {
      kind: 'choice',
      name: 'interest',
      label: 'Kind of interest',
      value: earlier?.interest ?? '',
      options: interestKinds.map((kind) => ({ value: kind, label: describeInterest(kind) })),
    },
    {
      kind: 'choice',
      name: 'circumstance',
      label: 'How it stands to the matter',
      missing: 'Choose how the interest stands to the matter.',
      options: (values: ActValues) => optionsFor(interests, values),
      isShown: (values) => optionsFor(interests, values).length > 1,
    },
  ];
}

/** A dispensation is entered by the clerk; a member tells the clerk of it. */
function detailFields(earlier: LiveDisclosure | undefined, isByClerk: boolean): ActField[] {
  return [
    {
      kind: 'check',
      name: 'sensitive',
      label: 'Sensitive: only the fact is said',
      value: earlier?.isSensitive ?? false,
    },
    {
      kind: 'line',
      name: 'description',
      label: 'What it is',
      value: earlier?.description ?? '',
      hint: '"Trustee of a fostering charity".',
      isOptional: true,
      isShown: (values) => !isOn(values, 'sensitive'),
    },
    {
      kind: 'checks',
      name: 'dispensation',
      label: 'Dispensation',
      isOptional: true,
      options: [
        { value: 'speak', label: 'May speak' },
        { value: 'vote', label: 'May vote' },
      ],
      isShown: () => isByClerk,
    },
  ];
}
