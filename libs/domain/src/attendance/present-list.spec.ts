import {
  aCoOptee,
  aGuest,
  aLog,
  aParticipant,
  aSetting,
  aYoungPerson,
  type WrittenLog,
} from '@minutebook/testing';
import { foldMeeting, type AttendanceStatus, type MeetingAct, type Participant } from '../live/index';
import { presentList } from './present-list';
import { votingPresence } from './voting-presence';

const councillor = (id: string, name: string, more: Partial<Participant> = {}) =>
  aParticipant(id, { name: `Councillor ${name}`, ...more });
const marked = (participantId: string, status: AttendanceStatus = 'present'): MeetingAct => ({
  kind: 'attendance-marked',
  participantId,
  status,
  mode: 'in-room',
});
const added = (participant: Participant): MeetingAct => ({ kind: 'participant-added', participant });
const left = (participantId: string): MeetingAct => ({ kind: 'left', participantId, reason: 'left' });

/** The Corporate Parenting Panel of 6 March 2019, 5.09pm to 8.00pm; co-optees and officers are made up. */
function march2019() {
  const members = [
    councillor('flemming', 'Alisa Flemming', { role: 'chair' }),
    councillor('campbell', 'Janet Campbell'),
    councillor('fitzpatrick', 'Jerry Fitzpatrick'),
    councillor('gatland', 'Maria Gatland'),
    councillor('henson', 'Maddie Henson'),
    councillor('khan', 'Shafi Khan'),
    councillor('redfern', 'Helen Redfern'),
    aCoOptee('peake', 'Foster Carers', { name: 'Gloria Peake' }),
    aCoOptee('hidden', 'Foster Carers', { name: 'Foster Carers', publicDisplay: 'role' }),
    aCoOptee('davies', 'Virtual School Head', { name: 'Shelley Davies' }),
    aCoOptee('bailey', 'Virtual School Head', { name: 'Sarah Bailey' }),
  ];
  const log = aLog();
  for (const { id } of members) log.add('17:00', marked(id));
  log.add('17:01', added(aGuest('ward', '', { name: 'Councillor Robert Ward' })));
  log.add('17:01', added(aGuest('director', 'Director of Early Help', { name: 'Nick Pendry' })));
  for (const letter of ['F', 'S']) log.add('17:02', added(aYoungPerson(letter)));
  log.add('17:09', { kind: 'meeting-opened', presidingId: 'flemming' });
  log.add('19:07', left('gatland')).add('19:17', left('henson')).add('20:00', { kind: 'meeting-closed' });
  return { setting: aSetting({ members }), log };
}

describe('the meeting of 6 March 2019', () => {
  const { setting, log } = march2019();
  const live = foldMeeting(setting, log.events);

  it('prints who was there as its minutes do', () => {
    expect(presentList(setting, live)).toEqual({
      present: [
        'Councillor Alisa Flemming (Chair)',
        'Councillors Janet Campbell, Jerry Fitzpatrick, Maria Gatland, Maddie Henson, Shafi Khan and Helen Redfern',
      ],
      coOptees: [
        { label: 'Foster Carers', names: ['Gloria Peake', '1 other'] },
        { label: 'Virtual School Head', names: ['Shelley Davies', 'Sarah Bailey'] },
      ],
      alsoPresent: [
        'Councillor Robert Ward',
        'Nick Pendry (Director of Early Help)',
        'Child F (Young Person and Member of EMPIRE)',
        'Child S (Young Person and Member of EMPIRE)',
      ],
      apologies: [],
      substitutes: [],
    });
  });

  it('had seven voting members, six from 7.07pm and five from 7.17pm', () => {
    expect(votingPresence(setting, live)).toEqual([
      { from: log.at('17:09'), present: 7 },
      { from: log.at('19:07'), present: 6 },
      { from: log.at('19:17'), present: 5 },
    ]);
  });
});

describe('the present list', () => {
  const setting = aSetting();
  const opened: MeetingAct = { kind: 'meeting-opened', presidingId: 'ada' };
  const list = (log: WrittenLog, of = setting) => presentList(of, foldMeeting(of, log.events));
  const roll = (...ids: string[]) => ids.reduce((log, id) => log.add('17:00', marked(id)), aLog());

  it('begins with the Chair and the Vice-Chair, wherever they stand in the list', () => {
    const turned = aSetting({ members: [...setting.members].reverse() });
    expect(list(roll('cara', 'ben', 'ada').add('17:09', opened), turned).present).toEqual([
      'Councillor Ada (Chair)',
      'Councillor Ben (Vice-Chair)',
      'Councillor Cara',
    ]);
  });

  it('tells who was elected to preside', () => {
    const log = roll('cara', 'dev')
      .add('17:09', { ...opened, presidingId: 'cara' })
      .add('17:09', {
        kind: 'presiding-changed',
        participantId: 'cara',
        how: 'elected',
        moverId: 'dev',
        seconderId: null,
      });
    expect(list(log).present).toEqual(['Councillor Cara (in the Chair)', 'Councillor Dev']);
  });

  it('has those who came later and those who left, and nobody who never came', () => {
    const log = roll('ada', 'cara')
      .add('17:09', opened)
      .add('18:00', left('cara'))
      .add('18:10', { kind: 'arrived', participantId: 'dev', mode: 'in-room' });
    expect(list(log).present).toEqual(['Councillor Ada (Chair)', 'Councillors Cara and Dev']);
  });

  it('has before the opening who has been marked as present', () => {
    expect(list(roll('ada', 'cara')).present).toEqual(['Councillor Ada (Chair)', 'Councillor Cara']);
  });

  it('puts after the name a category that describes one person', () => {
    expect(list(roll('ada', 'teacher', 'governor').add('17:09', opened)).coOptees).toEqual([
      { label: '', names: ['Teacher (Teacher Representative)'] },
      { label: '', names: ['Governor (Parent Governor Representative)'] },
    ]);
  });

  it('gives apologies in one line', () => {
    const log = aLog()
      .add('09:00', marked('ben', 'apologies'))
      .add('09:01', marked('dev', 'late-apologies'))
      .add('09:02', marked('governor', 'apologies'))
      .add('09:03', marked('cara', 'absent'))
      .add('17:09', opened);
    expect(list(log).apologies).toEqual(['Councillor Ben, Councillor Dev (for lateness) and Governor']);
    expect(list(aLog().add('17:09', opened)).apologies).toEqual([]);
  });

  it('has a substitute among the councillors, and a reserve in nobody’s place with the others', () => {
    const log = aLog().add('09:00', marked('dev', 'apologies'));
    const substitute: MeetingAct = { kind: 'substituted', participantId: 'rae', forId: 'dev' };
    expect(
      list(aLog().add('09:01', substitute).add('17:00', marked('rae')).add('17:09', opened)),
    ).toMatchObject({
      present: ['Councillor Ada (Chair)', 'Councillor Rae'],
      alsoPresent: [],
      substitutes: ['Councillor Rae for Councillor Dev'],
    });
    expect(list(log.add('17:00', marked('rae')).add('17:09', opened))).toMatchObject({
      present: ['Councillor Ada (Chair)'],
      alsoPresent: ['Councillor Rae (Reserve Member)'],
      substitutes: [],
    });
  });

  it.each([
    ['Coram', 'Kevin (Coram)'],
    [', Coram', 'Kevin, Coram'],
    ['Head of Procurement (Children)', 'Kevin, Head of Procurement (Children)'],
    ['', 'Kevin'],
  ])('gives the capacity "%s" as "%s"', (capacity, printed) => {
    expect(
      list(
        aLog()
          .add('17:09', opened)
          .add('17:10', added(aGuest('kevin', capacity))),
      ).alsoPresent,
    ).toEqual([printed]);
  });
});

describe('people whom the public knows by role only (C-05)', () => {
  const sentinel = 'Sentinel Name';
  const hidden = { publicDisplay: 'role', name: sentinel } as const;
  const roles = ['chair', 'vice-chair', 'co-optee'] as const;

  it.each(roles)('are not named as %s, even if the list brought the name', (role) => {
    const setting = aSetting({
      members: [aParticipant('one', { ...hidden, role, category: role === 'co-optee' ? 'Care Leaver' : '' })],
    });
    const list = presentList(setting, foldMeeting(setting, aLog().add('17:00', marked('one')).events));
    expect(JSON.stringify(list)).not.toContain(sentinel);
    expect([...list.present, ...list.coOptees.flatMap(({ names }) => names)]).toHaveLength(1);
  });
});
