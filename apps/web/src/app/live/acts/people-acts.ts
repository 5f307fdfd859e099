import { Injectable, inject } from '@angular/core';
import type { LiveParticipant, UncorrectedAct } from '@minutebook/domain';
import { shortName } from '../entry/find-people';
import { LiveStore } from '../live.store';
import { newId } from '../new-id';
import { AskAct } from './act-form';
import { ActRecorder } from './act-recorder';
import { isOn, textOf } from './act-question';

/** Who is here, and who stands in for whom. */
@Injectable()
export class PeopleActs {
  private readonly store = inject(LiveStore);
  private readonly ask = inject(AskAct);
  private readonly recorder = inject(ActRecorder);

  /** Records what one press says about somebody; gives the sentence of a refusal. */
  now(act: UncorrectedAct): string {
    return this.store.record(act)?.detail ?? '';
  }

  addGuest(): Promise<boolean> {
    return this.ask.ask({
      title: 'Add somebody in attendance',
      about: 'An officer, a witness or a guest. A seat and a vote come with a membership, not here.',
      fields: [
        { kind: 'line', name: 'name', label: 'Name', hint: 'For somebody known by role only, the role.' },
        { kind: 'line', name: 'capacity', label: 'Capacity', hint: '"Head of Corporate Parenting".' },
        { kind: 'check', name: 'roleOnly', label: 'Print the role only, without the name' },
        { kind: 'check', name: 'remote', label: 'Takes part remotely' },
        this.recorder.timeField('Here from'),
      ],
      action: 'Add to the meeting',
      send: (values) => {
        const [id, name, capacity] = [newId(), textOf(values, 'name'), textOf(values, 'capacity')];
        const printed = isOn(values, 'roleOnly') ? capacity : name;
        const refused = this.recorder.record(
          {
            kind: 'participant-added',
            participant: {
              id,
              kind: 'in-attendance',
              personId: null,
              personKind: 'officer',
              role: null,
              category: '',
              name: printed,
              capacity,
              votingRight: 'non-voting',
              publicDisplay: isOn(values, 'roleOnly') ? 'role' : 'name',
            },
          },
          values,
        );
        if (refused || this.recorder.live.phase === 'not-begun') return refused;
        const mode = isOn(values, 'remote') ? 'remote' : 'in-room';
        return this.recorder.record({ kind: 'arrived', participantId: id, mode }, values);
      },
    });
  }

  substitute(reserve?: LiveParticipant): Promise<boolean> {
    const reserves = this.recorder.members().filter(({ role }) => role === 'reserve');
    const absent = this.recorder
      .members()
      .filter((one) => one.role !== 'reserve' && !one.isHere && !one.substitutedById);
    return this.ask.ask({
      title: reserve ? `${shortName(reserve.name)} stands in` : 'Name a substitute',
      about: 'A reserve takes the place of one member, for the whole meeting.',
      fields: [
        {
          kind: 'person',
          name: 'reserve',
          label: 'Reserve member',
          among: reserves,
          value: reserve?.id ?? '',
          isShown: () => !reserve,
        },
        { kind: 'person', name: 'for', label: 'In place of', missing: 'Choose the member.', among: absent },
        this.recorder.timeField(),
      ],
      action: 'Record the substitute',
      send: (values) =>
        this.recorder.record(
          {
            kind: 'substituted',
            participantId: textOf(values, 'reserve'),
            forId: textOf(values, 'for'),
          },
          values,
        ),
    });
  }
}
