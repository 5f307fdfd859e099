import { workProgrammeModel, type ProgrammeSource } from './programme-model';

const source: ProgrammeSource = {
  council: { name: 'Barrowmere Borough Council' },
  body: { name: 'Children Scrutiny Sub-Committee' },
  meeting: { heldOn: '2021-09-14', startTime: '18:30', venue: 'Town Hall' },
  programme: { year: 2021, header: null, workstreamPriority: '', layout: 'table' },
  slots: [
    {
      ...{ heldOn: '2021-11-02', dateNote: '', postponedFrom: null, theme: '', note: 'To be confirmed.' },
      topics: [],
    },
    {
      ...{ heldOn: '2021-09-14', dateNote: '', postponedFrom: null, theme: '', note: '' },
      topics: [
        { title: 'Budget', leads: ['A Lead'], change: null },
        { title: 'Exam results', leads: [], change: 'moved' },
      ],
    },
  ],
  undated: [],
  decided: { heldOn: '2021-06-22', minuteNumber: '31/21' },
  changes: ['“Exam results” moved.'],
};

describe('the printed work programme', () => {
  it('is in order of its meetings and marks what is not agreed', () => {
    const model = workProgrammeModel(source);
    expect(model.year).toBe('2021/22');
    expect(model.standing).toBe('Agreed on Tuesday, 22 June 2021, minute 31/21');
    const unnumbered = { heldOn: '2021-06-22', minuteNumber: '' };
    expect(workProgrammeModel({ ...source, decided: unnumbered }).standing).toBe(
      'Agreed on Tuesday, 22 June 2021',
    );
    expect(model.rows.map(({ heldOn }) => heldOn)).toEqual(['2021-09-14', '2021-11-02']);
    expect(model.rows[0]?.topics.map(({ mark }) => mark)).toEqual(['', 'new date proposed']);
    expect(model.changes).toEqual(source.changes);
  });

  it('says once that all of it is proposed, before any of it is agreed', () => {
    const model = workProgrammeModel({ ...source, decided: null });
    expect(model.standing).toBe('Proposed; not agreed yet');
    expect(model.rows.flatMap(({ topics }) => topics.map(({ mark }) => mark))).toEqual(['', '']);
    expect(model.changes).toEqual([]);
  });
});
