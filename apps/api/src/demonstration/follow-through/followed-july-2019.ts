import type { FollowedMeeting } from './followed';

/** What became of minute 31/19; it is made up that full Council had the report in autumn. */
export const followedJuly2019: FollowedMeeting = {
  body: 'cpp',
  heldOn: '2019-07-03',
  enteredOn: '2019-07-17',
  commitments: [
    {
      under: 'Corporate Parenting Panel Annual Report',
      mark: 'D1',
      owner: 'Head of Corporate Parenting',
      topics: ['annual report'],
      days: [{ on: '2019-10-08', state: 'done', note: 'The report went on to full Council.' }],
    },
  ],
};
