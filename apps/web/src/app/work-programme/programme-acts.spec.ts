import { TestBed } from '@angular/core/testing';
import type { ProgrammeTopic } from '@minutebook/contracts';
import { AskAct } from '../live/acts/act-form';
import {
  initialValues,
  missingIn,
  resolved,
  type ActQuestion,
  type ActValues,
} from '../live/acts/act-question';
import { of } from 'rxjs';
import { ProgrammeActs } from './programme-acts';
import { AskSlot } from './slot-dialog';
import { aProgramme, aTopic } from './testing/a-programme';
import { WorkProgrammeApi } from './work-programme.api';
import { WorkProgrammeStore } from './work-programme.store';

describe('what can be done with a topic', () => {
  const api = { moveTopic: jest.fn(), putOnAgenda: jest.fn(), undoTopic: jest.fn(), page: jest.fn() };
  let answer: ActValues;
  let asked: ActQuestion[];
  let refusals: string[];
  const asking = {
    ask: async (question: ActQuestion): Promise<boolean> => {
      asked.push(question);
      const values = { ...initialValues(question.fields), ...answer };
      refusals = Object.values(missingIn(question.fields, values));
      return refusals.length === 0 && (await question.send(values)) === '';
    },
  };
  let acts: ProgrammeActs;
  beforeEach(async () => {
    jest.resetAllMocks();
    asked = [];
    answer = {};
    TestBed.configureTestingModule({
      providers: [
        ...[ProgrammeActs, WorkProgrammeStore],
        { provide: WorkProgrammeApi, useValue: api },
        { provide: AskAct, useValue: asking },
        { provide: AskSlot, useValue: {} },
      ],
    });
    api.page.mockReturnValue(of({ programme: aProgramme(), years: [2021], meetings: [] }));
    acts = TestBed.inject(ProgrammeActs);
    await TestBed.inject(WorkProgrammeStore).open('b1', 2021);
  });

  const item = {
    ...{ id: 'i1', meetingId: 'm1', heldOn: '2021-06-22', isPublished: false, isWithdrawn: false },
  };
  it.each<[string, Partial<ProgrammeTopic>, string[]]>([
    ['as agreed', {}, ['Move to...', 'Edit...', 'Put on the agenda', 'Remove']],
    ['on the agenda', { item }, ['Move to...', 'Edit...', 'Remove']],
    [
      'moved',
      { change: 'moved' },
      ['Move to...', 'Edit...', 'Put on the agenda', 'Undo the draft', 'Remove'],
    ],
    ['without a date', { slotId: null }, ['Move to...', 'Edit...', 'Remove']],
    ['to be removed', { change: 'removed' }, ['Keep it after all']],
  ])('%s', (_, over, labels) => {
    expect(acts.of(aTopic(over)).map(({ label }) => label)).toEqual(labels);
  });

  it('is moved to another meeting with a reason, as a draft', async () => {
    await acts.moveTo(aTopic());
    expect(refusals).toEqual(['Choose where the topic goes.', 'Say why it moves.']);
    const [field] = asked[0]?.fields ?? [];
    const places = field && 'options' in field ? resolved(field.options as never, {}) : [];
    expect(places).toEqual([
      { value: 'september', label: '14 September 2021, 0 substantive items' },
      { value: 'none', label: 'No date yet' },
    ]);
    api.moveTopic.mockReturnValue(of(aProgramme()));
    answer = { slot: 'none', reason: 'No room in June' };
    await acts.moveTo(aTopic());
    expect(api.moveTopic).toHaveBeenCalledWith('t1', {
      ...{ version: 3, slotId: null, reason: 'No room in June' },
    });
  });

  it('keeps the place that it was dropped on, unless another meeting is chosen after all', async () => {
    api.moveTopic.mockReturnValue(of(aProgramme()));
    answer = { reason: 'No room in June' };
    await acts.moveTo(aTopic(), 'september', 2);
    answer = { ...answer, slot: 'none' };
    await acts.moveTo(aTopic(), 'september', 2);
    const reason = 'No room in June';
    expect(api.moveTopic.mock.calls).toEqual([
      ['t1', { version: 3, slotId: 'september', reason, position: 2 }],
      ['t1', { version: 3, slotId: null, reason }],
    ]);
  });

  it('goes on the agenda with one click', async () => {
    api.putOnAgenda.mockReturnValue(of(aProgramme()));
    acts
      .of(aTopic())
      .find(({ label }) => label === 'Put on the agenda')
      ?.run();
    await new Promise((done) => setTimeout(done));
    expect(asked).toEqual([]);
    expect(api.putOnAgenda).toHaveBeenCalledWith(expect.objectContaining({ id: 't1', version: 3 }));
  });
});
