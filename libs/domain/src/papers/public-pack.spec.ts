import { aMember, aPackSource, aPartAItem, aPartBItem, anUpload } from '@minutebook/testing';
import type { PartBSource } from './public-pack';
import { isToFollow, publicPackModel } from './public-pack';
import { summonsSentence } from './summons';

describe('the model of a public pack', () => {
  it('numbers the items in order and marks what is to follow', () => {
    const model = publicPackModel(
      aPackSource({
        items: [
          aPartBItem('placement', 1),
          aPartAItem('scorecard', 2, { paperExpectation: 'to-follow' }),
          aPartAItem('minutes', 1, { papers: [anUpload('minutes of 6 March')] }),
          aPartAItem('exclusion', 3),
        ],
      }),
    );
    expect(
      model.items.map(({ number, part, id, isToFollow: follows }) => [number, part, id, follows]),
    ).toEqual([
      [1, 'A', 'minutes', false],
      [2, 'A', 'scorecard', true],
      [3, 'A', 'exclusion', false],
      [4, 'B', 'placement', false],
    ]);
    expect(model.items[0]?.papers).toEqual([anUpload('minutes of 6 March')]);
  });

  it('leaves out an item withdrawn before publication', () => {
    const items = [aPartAItem('first', 1, { isWithdrawn: true }), aPartAItem('second', 2)];
    expect(publicPackModel(aPackSource({ items })).items).toMatchObject([{ number: 1, id: 'second' }]);
  });

  it('keeps an item withdrawn since publication, without its papers', () => {
    const withdrawn = aPartAItem('first', 1, {
      isWithdrawn: true,
      paperExpectation: 'to-follow',
      papers: [anUpload('report')],
    });
    const model = publicPackModel(
      aPackSource({ isPublished: true, items: [withdrawn, aPartAItem('second', 2)] }),
    );
    expect(model.items).toMatchObject([
      { number: 1, isWithdrawn: true, isToFollow: false, papers: [] },
      { number: 2, id: 'second' },
    ]);
  });

  it('carries a report written in Minutebook whole', () => {
    const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const }] };
    const papers = [{ kind: 'report' as const, id: 'r', title: 'Annual report', body }];
    const [item] = publicPackModel(aPackSource({ items: [aPartAItem('report', 1, { papers })] })).items;
    expect(item?.papers).toEqual(papers);
  });

  it('summons the members in the fixed form of words', () => {
    const model = publicPackModel(aPackSource());
    expect(summonsSentence(model)).toBe(
      'A meeting of the Corporate Parenting Panel which you are hereby summoned to attend, will be held on ' +
        'Wednesday, 3 July 2019 at 5.00pm in F10, Town Hall',
    );
    expect(summonsSentence({ ...model, meeting: { ...model.meeting, venue: '' } })).toMatch(/at 5\.00pm$/);
  });
});

describe('what a public pack must not hold (E-10, C-05)', () => {
  const sentinel = 'SENTINEL-EXEMPT-DETAIL';

  it('shows of a Part B item the neutral title and its paragraphs, and nothing else', () => {
    const model = publicPackModel(aPackSource({ items: [aPartBItem('Placement matter', 1)] }));
    expect(model.items).toEqual([
      {
        id: 'Placement matter',
        part: 'B',
        number: 1,
        title: 'Placement matter',
        description: '',
        isToFollow: false,
        isWithdrawn: false,
        exemptParagraphs: [1, 2],
        papers: [],
      },
    ]);
  });

  it('drops exempt detail even when a careless caller hands it over', () => {
    const careless = {
      ...aPartBItem('Placement matter', 1),
      description: sentinel,
      publicInterestReasons: sentinel,
      paperExpectation: 'to-follow',
      leadOfficer: sentinel,
      detail: { title: sentinel },
      papers: [{ ...anUpload(sentinel), secret: sentinel }],
    } as unknown as PartBSource;
    const model = publicPackModel(aPackSource({ items: [careless] }));
    expect(JSON.stringify(model)).not.toContain(sentinel);
    expect(model.items[0]?.isToFollow).toBe(false);
  });

  it('takes from everything else only what it prints', () => {
    const extra = { internalNote: sentinel };
    const base = aPackSource();
    const source = {
      ...base,
      ...extra,
      council: { ...base.council, ...extra },
      body: { ...base.body, ...extra },
      meeting: { ...base.meeting, ...extra },
      clerk: { ...base.clerk, ...extra },
      monitoringOfficer: { ...base.monitoringOfficer, ...extra },
      members: [{ ...aMember('Councillor Shafi Khan'), ...extra }],
      items: [{ ...aPartAItem('minutes', 1, { papers: [{ ...anUpload('minutes'), ...extra }] }), ...extra }],
    };
    expect(JSON.stringify(publicPackModel(source))).not.toContain(sentinel);
  });

  it('does not name people whom the public knows by role only', () => {
    const members = [
      aMember(sentinel, {
        kind: 'co-optee',
        role: 'co-optee',
        category: 'Care Leaver',
        publicDisplay: 'role',
      }),
    ];
    expect(JSON.stringify(publicPackModel(aPackSource({ members })))).not.toContain(sentinel);
  });
});

describe('a paper that is to follow (N-05)', () => {
  it.each([
    ['to-follow', 0, true],
    ['to-follow', 1, false],
    ['expected', 0, false],
    ['none', 0, false],
  ] as const)('expectation "%s" with %i papers: %s', (expectation, papers, follows) => {
    expect(isToFollow(expectation, papers)).toBe(follows);
  });
});
