import { Injectable, inject } from '@angular/core';
import { attempt } from '../../core/attempt';
import { MeetingStore } from '../../meeting/meeting.store';
import { LiveLog } from '../follow/live-log';
import { LiveApi } from '../live.api';
import { newId } from '../new-id';
import { AskAct } from './act-form';
import { ActRecorder } from './act-recorder';
import { textOf } from './act-question';

/**
 * A young person comes to the meeting. The letter is given by the server, and a real name goes straight into the sealed key: it is
 * kept nowhere on this device, so this one act needs the connection (C-02, C-04).
 */
@Injectable()
export class YoungPersonAct {
  private readonly api = inject(LiveApi);
  private readonly meetings = inject(MeetingStore);
  private readonly log = inject(LiveLog);
  private readonly ask = inject(AskAct);
  private readonly recorder = inject(ActRecorder);

  add(): Promise<boolean> {
    const eventId = newId();
    return this.ask.ask({
      title: 'Add a young person',
      about: 'They appear as "Child" and a letter, drawn at random for this meeting.',
      fields: [
        {
          kind: 'line',
          name: 'capacity',
          label: 'Capacity',
          value: 'Young Person and Member of EMPIRE',
          hint: 'Printed behind the pseudonym.',
        },
        {
          kind: 'line',
          name: 'realName',
          label: 'Real name',
          isOptional: true,
          hint: 'Sealed and encrypted. It is not shown again in the console, and only the Monitoring Officer can open the key.',
        },
        this.recorder.timeField('Here from'),
      ],
      action: 'Add under a pseudonym',
      send: async (values) => {
        const at = this.recorder.instantOf(values);
        if (!at) return 'Enter a time of day, such as 6.44pm.';
        const [capacity, realName] = [textOf(values, 'capacity'), textOf(values, 'realName')];
        const meetingId = this.meetings.meetingId();
        const { value, problem } = await attempt(
          this.api.addYoungPerson(meetingId, { eventId, at, capacity, realName }),
        );
        if (value) this.log.add([value]);
        return problem?.detail ?? '';
      },
    });
  }
}
