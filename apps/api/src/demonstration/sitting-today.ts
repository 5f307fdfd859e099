import { addDays, latestPublication, type PlainDate, previousWorkingDay } from '@minutebook/domain';
import { paper, type PastMeeting } from './agendas/index';

/** A meeting of the panel whose agenda was published in time, so that it can be opened and minuted on the day of the load. */
export function sittingToday(heldOn: PlainDate): PastMeeting {
  const publishedOn = latestPublication(heldOn, { specialDays: [] }, 5);
  return {
    body: 'cpp',
    heldOn,
    startTime: '17:00',
    calledOn: previousWorkingDay(addDays(publishedOn, -28), { specialDays: [] }),
    publishedOn,
    changed: [],
    added: [
      {
        number: 8,
        title: 'Staying close to care leavers',
        description: 'What is offered to young people in the first year after they leave care.',
        paperExpectation: 'expected',
        leadOfficer: 'Head of Corporate Parenting',
      },
    ],
    papers: {
      // 4 and 7, the actions and the scorecard, fill themselves
      8: [
        paper('Staying close to care leavers', 6, ['The offer', 'Homes', 'Work and study', 'What they say']),
      ],
      10: [paper('Work programme', 2, ['Topics agreed for the year', 'Topics put forward'])],
    },
    partB: {
      openTitle: 'Placements of two young people',
      paragraphs: [1, 2],
      title: 'Two placements that broke down',
      description: 'What led to it, and what the service has changed since.',
      publicInterestReasons:
        'The young people could be recognised, and nothing is gained that outweighs this.',
      papers: [paper('Two placements reviewed', 3, ['What happened', 'What was learned'])],
    },
  };
}
