import { anAgendaItem } from '@minutebook/testing';
import { exclusionMotion, scheduleParagraphs } from './schedule-12a';
import { agendaWarnings } from './warnings';

const apologies = anAgendaItem('apologies', { position: 1 });
const exclusion = anAgendaItem('exclusion', { position: 2, kind: 'exclusion' });
const placement = anAgendaItem('placement', { part: 'B', kind: 'report', exemptParagraphs: [1, 2] });
const codes = (...items: Parameters<typeof agendaWarnings>[0]) =>
  agendaWarnings(items).map(({ code, itemId }) => [code, itemId]);

describe('warnings about an agenda', () => {
  it('are none for Part A, the motion, then Part B with its paragraphs', () => {
    expect(codes(apologies, exclusion, placement)).toEqual([]);
  });

  it('are none for Part A with the motion last and no Part B, as agendas usually are', () => {
    expect(codes(apologies, exclusion)).toEqual([]);
    expect(codes(apologies)).toEqual([]);
  });

  it('say that the agenda is empty, also when all of it is withdrawn', () => {
    expect(codes()).toEqual([['agenda-empty', null]]);
    expect(codes({ ...apologies, isWithdrawn: true })).toEqual([['agenda-empty', null]]);
  });

  it('say that Part B has no motion before it (E-02)', () => {
    expect(codes(apologies, placement)).toEqual([['exclusion-missing', null]]);
    expect(codes(apologies, { ...exclusion, isWithdrawn: true }, placement)).toEqual([
      ['exclusion-missing', null],
    ]);
  });

  it('say that the motion is missing when it stands in Part B itself', () => {
    const within = anAgendaItem('exclusion', { part: 'B', kind: 'exclusion', exemptParagraphs: [1] });
    expect(codes(apologies, within)).toEqual([['exclusion-missing', null]]);
  });

  it('say that business of Part A comes after the motion', () => {
    const late = anAgendaItem('late', { position: 3 });
    expect(codes(apologies, exclusion, late, placement)).toEqual([['exclusion-not-last', 'exclusion']]);
    expect(codes(apologies, exclusion, { ...late, isWithdrawn: true }, placement)).toEqual([]);
  });

  it('name the Part B item that indicates no paragraph (E-03)', () => {
    expect(codes(apologies, exclusion, { ...placement, exemptParagraphs: [] })).toEqual([
      ['paragraph-missing', 'placement'],
    ]);
  });
});

describe('Schedule 12A', () => {
  it('has its seven paragraphs in order', () => {
    expect(scheduleParagraphs.map((paragraph) => paragraph.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(scheduleParagraphs[0]?.text).toBe('Information relating to any individual.');
  });

  it('is what the motion points to, on the items themselves (E-03)', () => {
    expect(exclusionMotion).toMatch(
      /^That, under Section 100A\(4\) .* those paragraphs indicated in Part 1 of Schedule 12A/,
    );
  });
});
