import {
  aCoOptee,
  aLog,
  aMeetingInSession,
  aParticipant,
  aSetting,
  aYoungPerson,
  type WrittenLog,
} from '@minutebook/testing';
import { foldMeeting, type MeetingAct, type MeetingSetting } from '../live/index';
import { contentOf, type BlockKind, type MinuteBlock, type MinuteEntry } from '../minutes/index';
import { defaultWordingFor } from '../policy/index';
import { decisionNoticeModel, documentFileName, documentTitle, minutesModel } from './index';

const council = { name: 'Borough of Ambleford' };
const wording = defaultWordingFor('panel');
const setting = aSetting();
const sourceOf = (log: WrittenLog, own: MeetingSetting = setting) => ({
  council,
  setting: own,
  live: foldMeeting(own, log.events),
});

const block = (kind: BlockKind, text: string, more: Partial<MinuteBlock> = {}): MinuteBlock => ({
  ...{ id: `${kind}-${text}`, kind, content: contentOf(text), owner: '', due: null },
  ...{ addressedTo: '', sourceEventIds: [], ...more },
});
const entry = (itemId: string, number: string, ...blocks: MinuteBlock[]): MinuteEntry => ({
  ...{ id: `entry-${itemId}`, itemId, number, title: itemId, blocks },
  part: itemId === 'placement' ? 'B' : 'A',
});
const contact = { name: 'Dana Whitfield', phone: '020 7946 0183', email: 'dana@ambleford.example' };

const begun = (...itemIds: string[]): MeetingAct => ({ kind: 'items-begun', itemIds });
const excluded: MeetingAct = {
  ...{ kind: 'public-excluded', motionId: null, itemIds: ['placement'], paragraphs: [1, 2] },
};

describe('the model of the minutes', () => {
  it('has who was there, when it began and ended, and the runs of each minute', () => {
    const log = aMeetingInSession().add('20:00', { kind: 'meeting-closed' });
    const entries = [
      entry(
        'report',
        '14/19',
        block('conclusion', 'One.'),
        block('conclusion', 'Two.'),
        block('recommendation', 'Go on.'),
      ),
    ];
    expect(minutesModel({ ...sourceOf(log), entries, wording, standing: 'draft', signature: null })).toEqual({
      council,
      body: { name: 'Corporate Parenting Panel' },
      standing: 'draft',
      meeting: { heldOn: '2019-03-06', startedAt: '17:09', venue: 'F11, Town Hall' },
      present: {
        present: ['Councillor Ada (Chair)', 'Councillor Ben (Vice-Chair)', 'Councillors Cara and Dev'],
        ...{ coOptees: [], alsoPresent: [], apologies: [], substitutes: [] },
      },
      entries: [
        {
          ...{ number: '14/19', title: 'report', part: 'A', exemptParagraphs: [] },
          runs: [
            {
              ...{ kind: 'conclusion', heading: wording.headings.conclusions, marker: 'number' },
              blocks: [
                { content: contentOf('One.'), note: '' },
                { content: contentOf('Two.'), note: '' },
              ],
            },
            {
              ...{ kind: 'recommendation', heading: wording.headings.recommendations, marker: 'number' },
              blocks: [{ content: contentOf('Go on.'), note: '' }],
            },
          ],
        },
      ],
      endedAt: '20:00',
      signature: null,
    });
  });

  it('says apologies that take no number in the head only, and others as a minute as well', () => {
    const entries = (number: string) => [entry('apologies', number, block('discussion', 'There were none.'))];
    const own = aSetting({
      items: [
        { ...setting.items[0]!, id: 'apologies', part: 'A', purpose: 'apologies', exemptParagraphs: [] },
      ],
    });
    const titles = (number: string) =>
      minutesModel({
        ...sourceOf(aMeetingInSession(), own),
        entries: entries(number),
        wording,
        standing: 'draft',
        signature: null,
      }).entries.map(({ title }) => title);
    expect(titles('')).toEqual([]);
    expect(titles('33/21')).toEqual(['apologies']);
  });

  it('has of a Part B minute its paragraphs and summary, whatever else comes with it', () => {
    const entries = [
      entry(
        'placement',
        '15/19',
        block('discussion', 'The child lives with an aunt.'),
        block('summary', 'A report was agreed.'),
      ),
    ];
    const model = minutesModel({
      ...sourceOf(aMeetingInSession()),
      entries,
      wording,
      standing: 'approved',
      signature: null,
    });
    expect(model.entries).toMatchObject([
      {
        part: 'B',
        exemptParagraphs: [1, 2],
        runs: [{ kind: 'summary', blocks: [{ content: contentOf('A report was agreed.') }] }],
      },
    ]);
    expect(JSON.stringify(model)).not.toContain('aunt');
  });

  it('takes the time for which it was called where the beginning is not recorded', () => {
    const signature = { name: 'Councillor Ada', on: '2019-07-03' };
    const model = minutesModel({ ...sourceOf(aLog()), entries: [], wording, standing: 'signed', signature });
    expect([model.meeting.startedAt, model.endedAt, model.signature]).toEqual(['17:00', null, signature]);
  });

  it('knows young people by pseudonym and people known by role by their role', () => {
    const own = aSetting({
      members: [
        aParticipant('ada', { role: 'chair' }),
        aCoOptee('leaver', 'Care Leaver', { name: 'Care Leaver', publicDisplay: 'role' }),
      ],
    });
    const log = aMeetingInSession(['ada', 'leaver']).add('17:20', {
      kind: 'participant-added',
      participant: aYoungPerson('F'),
    });
    const { present } = minutesModel({
      ...sourceOf(log, own),
      entries: [],
      wording,
      standing: 'draft',
      signature: null,
    });
    expect(present.coOptees).toEqual([{ label: '', names: ['Care Leaver'] }]);
    expect(present.alsoPresent).toEqual(['Child F (Young Person and Member of EMPIRE)']);
  });
});

describe('the model of the decision notice', () => {
  const voted = aMeetingInSession()
    .add(
      '17:20',
      {
        ...{ kind: 'motion-moved', motionId: 'm1', motionType: 'substantive', amendsId: null },
        ...{ text: 'That the charter be agreed.', moverId: 'ada', seconderId: 'ben' },
      },
      'report',
    )
    .add(
      '17:25',
      {
        ...{ kind: 'vote-taken', motionId: 'm1', method: 'show-of-hands', for: 3, against: 1, abstain: 0 },
        ...{ named: [], casting: null, result: 'carried' },
      },
      'report',
    );
  const notice = (log: WrittenLog, ...entries: MinuteEntry[]) =>
    decisionNoticeModel({ ...sourceOf(log), entries, contact, issuedOn: '2019-03-07' }).decisions;

  it('has resolutions and recommendations in their words, with the vote, and no item without one', () => {
    const noted = entry('schools', '15/19', block('discussion', 'The report was noted.'));
    const decided = entry(
      'report',
      '14/19',
      block('resolution', 'To agree the charter.'),
      block('recommendation', 'Review it.'),
    );
    expect(notice(voted, decided, noted)).toEqual([
      {
        ...{ number: '14/19', title: 'report', part: 'A', exemptParagraphs: [], summary: '' },
        resolutions: ['To agree the charter.'],
        recommendations: ['Review it.'],
        vote: 'Carried, 3 for, 1 against, 0 abstained',
      },
    ]);
  });

  it('keeps the marks of a list in a resolution', () => {
    const item = (text: string) => ({ type: 'listItem' as const, content: contentOf(text) });
    const content = [
      ...contentOf('To review:'),
      {
        type: 'orderedList' as const,
        attrs: { start: 1 },
        content: [item('the charter; and'), item('the statement.')],
      },
    ];
    const [decision] = notice(voted, entry('report', '14/19', block('resolution', '', { content })));
    expect(decision?.resolutions).toEqual(['To review:\n1. the charter; and\n2. the statement.']);
  });

  it('does not repeat a vote that the resolution gives itself', () => {
    const text = 'To agree the charter.\nCarried, 3 for, 1 against, 0 abstained.';
    expect(notice(voted, entry('report', '14/19', block('resolution', text)))[0]?.vote).toBe('');
  });

  it('has of Part B the public line, once the item was taken, and none of its votes', () => {
    const placement = entry('placement', '16/19', block('resolution', 'To move the child.'));
    expect(notice(voted, placement)).toEqual([]);
    const taken = aMeetingInSession().add('19:00', excluded).add('19:01', begun('placement'));
    expect(notice(taken, placement)).toEqual([
      {
        ...{ number: '16/19', title: 'placement', part: 'B', exemptParagraphs: [1, 2], summary: '' },
        ...{ resolutions: [], recommendations: [], vote: '' },
      },
    ]);
  });

  it('is silent on a vote that was taken while the public was out', () => {
    const log = aMeetingInSession().add('17:15', excluded);
    for (const event of voted.events.slice(-2)) log.add('17:30', event.act, 'report');
    expect(notice(log, entry('report', '14/19', block('resolution', 'To agree.')))[0]?.vote).toBe('');
  });
});

describe('names of documents', () => {
  it('say body, day and kind', () => {
    expect(documentTitle('minutes', 'Corporate Parenting Panel', '2019-03-06')).toBe(
      'Corporate Parenting Panel, 6 March 2019: minutes',
    );
    expect(documentFileName('chairs-brief', 'Audit/Risk: Panel', '2019-03-06')).toBe(
      'Audit-Risk- Panel 6 March 2019 chair’s brief',
    );
  });
});
