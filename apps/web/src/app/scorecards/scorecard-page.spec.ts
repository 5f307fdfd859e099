import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Scorecard } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { SessionStore } from '../core/session.store';
import { ScorecardPage } from './scorecard-page';
import { ScorecardsApi } from './scorecards.api';
import { anIndicator, aScorecard } from './testing/a-scorecard';

/** There is no canvas here; what would be drawn is kept. */
const drawn: { labels: string[]; datasets: { data: unknown[] }[] }[] = [];
jest.mock('chart.js', () => ({
  registerables: [],
  Chart: class {
    static register(): undefined {
      return undefined;
    }
    destroy(): undefined {
      return undefined;
    }
    constructor(_: unknown, { data }: { data: (typeof drawn)[number] }) {
      drawn.push(data);
    }
  },
}));

const story = { indicatorId: 'i13', minutes: [], commitments: [] };

async function show(scorecard: Scorecard, { permissions = [] as string[], inputs = {}, api = {} } = {}) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: ScorecardsApi, useValue: { read: () => of(scorecard), story: () => of(story), ...api } },
      { provide: SessionStore, useValue: { can: (one: string) => permissions.includes(one) } },
    ],
  });
  const fixture = TestBed.createComponent(ScorecardPage);
  fixture.componentRef.setInput('scorecardId', 's1');
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const text = (selector = '*') =>
    (element.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const rows = () => [...element.querySelectorAll('mb-scorecard-table tbody tr')];
  const button = (words: string) =>
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
  return { fixture, element, text, rows, button };
}

describe('the page of a scorecard', () => {
  it('shows what has a target, each with its colour as a word', async () => {
    const { rows } = await show(aScorecard());
    expect(rows().map(({ textContent }) => /Green|Amber|Red|Grey/.exec(textContent ?? '')?.[0])).toEqual([
      'Red',
      'Green',
    ]);
    expect(rows()[0]?.querySelector('svg')?.getAttribute('aria-label')).toContain('from 33% to 78%');
  });

  it('filters by colour, which stands in the address', async () => {
    const { button, rows, fixture } = await show(aScorecard());
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate');
    button('Green, 1')?.click();
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { show: 'green' } }));
    fixture.componentRef.setInput('show', 'all');
    await fixture.whenStable();
    expect(rows()).toHaveLength(3);
  });

  it('says what moved since the last meeting, what got worse first', async () => {
    const { text, element } = await show(aScorecard());
    expect(text('.mb-facts')).toContain('1 better and 1 worse since the meeting of 6 March 2019.');
    const lines = [...element.querySelectorAll('mb-since-meeting tbody tr')].map(({ textContent }) =>
      textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(lines[0]).toContain('LAC 13Plans reviewed80%78% Worse');
    expect(lines[1]).toMatch(/92%96% Better .*Amber.* to .*Green/);
  });

  it('has the figures in a table beside the chart, small ones withheld there and in the line', async () => {
    const months = anIndicator().months.map((figure, index) =>
      index === 1 ? { ...figure, state: 'small' as const, value: null } : figure,
    );
    const withheld = { state: 'withheld', value: null } as const;
    const indicators = [anIndicator({ unit: 'number', months, yearToDate: withheld })];
    const { text, element } = await show(aScorecard({ indicators }));
    await new Promise((done) => setTimeout(done));
    expect(drawn.at(-1)?.datasets[0]?.data).toEqual([33, null, 78]);
    expect(text('mb-indicator-panel table')).toContain('April 2019fewer than 5');
    expect(text('mb-scorecard-table tbody')).toContain('withheld');
    expect(text('mb-indicator-panel')).toContain('The figure for the year to date is withheld.');
    expect(element.querySelector('mb-sparkline path.line')?.getAttribute('d')?.match(/[ML]/g)).toHaveLength(
      2,
    );
  });

  it('brings what is chosen into sight where it stands under the table', async () => {
    const { element, fixture } = await show(aScorecard());
    const side = element.querySelector('aside');
    const scrolled = jest.fn();
    if (side) Object.assign(side, { scrollIntoView: scrolled });
    const choose = async (top: number) => {
      jest.spyOn(side as Element, 'getBoundingClientRect').mockReturnValue({ top } as DOMRect);
      element.querySelector<HTMLElement>('mb-scorecard-table button')?.click();
      await new Promise((done) => setTimeout(done));
      await fixture.whenStable();
    };
    await choose(40);
    expect(scrolled).not.toHaveBeenCalled();
    await choose(4000);
    expect(scrolled).toHaveBeenCalledWith({ block: 'start' });
  });

  it('lists what was withdrawn, with the reason', async () => {
    const line = { code: 'LAC 16', month: '2019-05', at: '', reason: 'Counted twice.' };
    const withdrawn = [
      { ...line, kind: 'month' as const, printed: '80%' },
      { ...line, kind: 'year-to-date' as const, printed: '' },
    ];
    const { text } = await show(aScorecard({ withdrawn }));
    expect(text('.withdrawn')).toBe(
      'LAC 16, May 2019: 80%. Counted twice.LAC 16, year to date at May 2019: no figure. Counted twice.',
    );
  });

  it('has buttons for those who may edit and plan only', async () => {
    const reader = await show(aScorecard());
    expect(reader.button('Edit the indicator')).toBeUndefined();
    expect(reader.text()).not.toContain('Add to the work programme');
    TestBed.resetTestingModule();
    const clerk = await show(aScorecard(), { permissions: ['scorecards.edit', 'programme.edit'] });
    expect(clerk.button('Edit the indicator')).toBeDefined();
    const link = clerk.element.querySelector('a[href^="/work-programme"]')?.getAttribute('href');
    expect(link).toBe('/work-programme?body=b1&indicator=LAC%2013&topic=Plans%20reviewed');
  });

  it('says why it could not be read', async () => {
    const api = { read: () => throwError(() => new Error('gone')) };
    const { text } = await show(aScorecard(), { api });
    expect(text()).toContain('The scorecard could not be read');
  });
});
