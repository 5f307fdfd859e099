import { aMeeting } from '../testing/samples';
import { meetingMonths } from './meeting-months';

const meetings = [
  aMeeting({ id: 'evening', heldOn: '2019-07-03', startTime: '18:30' }),
  aMeeting({ id: 'september', heldOn: '2019-09-04', itemCount: 0 }),
  aMeeting({ id: 'afternoon', heldOn: '2019-07-03', startTime: '14:00', itemCount: 1 }),
];
const order = (which: 'coming' | 'past') =>
  meetingMonths(meetings, '2019-06-24', which).map(({ heading, lines }) => [
    heading,
    lines.map(({ id }) => id),
  ]);

describe('the list of meetings', () => {
  it('stands by month in the order of time', () => {
    expect(order('coming')).toEqual([
      ['July 2019', ['afternoon', 'evening']],
      ['September 2019', ['september']],
    ]);
  });

  it('has the latest first among those that are past', () => {
    expect(order('past')).toEqual([
      ['September 2019', ['september']],
      ['July 2019', ['evening', 'afternoon']],
    ]);
  });

  it('says how far each agenda is', () => {
    const [july, september] = meetingMonths(meetings, '2019-06-24', 'coming');
    expect(july?.lines[0]).toMatchObject({
      day: 'Wed 3',
      time: '2.00pm',
      detail: 'Town Hall. 1 item on the agenda',
    });
    expect(september?.lines[0]?.detail).toBe('Town Hall. No agenda yet');
  });
});
