import { addDays } from '@minutebook/domain';
import type { HeldMeeting } from '../held/index';
import type { FollowedMeeting } from './followed';

/** What is under way of the panel's last meeting, all of it made up: its owners can be written to. */
export function followedLately({ body, heldOn }: HeldMeeting): FollowedMeeting {
  return {
    body,
    heldOn,
    enteredOn: addDays(heldOn, 13),
    commitments: [
      {
        under: 'Children in Care',
        mark: 'Q1',
        owner: 'Head of Performance',
        ownerEmail: 'performance@demo.minutebook.example',
        topics: ['health'],
        days: [
          { on: addDays(heldOn, 20), state: 'under-way', note: 'The figures of two quarters are there.' },
        ],
      },
      {
        under: 'Homes for young people',
        mark: 'A1',
        owner: 'Head of Corporate Parenting',
        ownerEmail: 'parenting@demo.minutebook.example',
        topics: ['leaving care', 'voice'],
        isFromYoungPeople: true,
        days: [{ on: addDays(heldOn, 15), state: 'under-way', note: 'Two afternoons are offered.' }],
      },
      {
        under: 'Homes for young people',
        mark: 'R1',
        owner: 'Cabinet Member for Homes',
        topics: ['leaving care'],
        days: [],
      },
    ],
  };
}
