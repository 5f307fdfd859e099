import { Injectable, inject } from '@angular/core';
import { eligibleVoters, type Ballot, type LiveMotion } from '@minutebook/domain';
import { AskAct } from './act-form';
import { ActRecorder } from './act-recorder';
import { textOf } from './act-question';

/** What follows a vote on demand: a member's own vote for the minutes (M-06). */
@Injectable()
export class VoteActs {
  private readonly ask = inject(AskAct);
  private readonly recorder = inject(ActRecorder);

  recordOwnVote({ motionId, itemId, number }: LiveMotion): Promise<boolean> {
    const { setting, live } = this.recorder;
    return this.ask.ask({
      title: `Record a member's vote on motion ${number}`,
      about: 'A member may demand, immediately after the vote, that the minutes say how they voted.',
      fields: [
        { kind: 'person', name: 'person', label: 'Member', among: eligibleVoters(setting, live, itemId) },
        {
          kind: 'choice',
          name: 'vote',
          label: 'Voted',
          value: 'against',
          options: [
            { value: 'for', label: 'For' },
            { value: 'against', label: 'Against' },
            { value: 'abstain', label: 'Abstained' },
          ],
        },
        this.recorder.timeField(),
      ],
      action: 'Record this vote',
      send: (values) =>
        this.recorder.record(
          {
            kind: 'vote-recorded',
            motionId,
            participantId: textOf(values, 'person'),
            vote: textOf(values, 'vote') as Ballot,
          },
          values,
          itemId,
        ),
    });
  }
}
