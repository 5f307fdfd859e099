import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { ScorecardPreview } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { ImportPage } from './import-page';
import { ScorecardsApi } from './scorecards.api';
import { aScorecard } from './testing/a-scorecard';

const doubt = (over: Partial<ScorecardPreview['doubts'][number]>): ScorecardPreview['doubts'][number] => ({
  ...{ key: 'total:V2', kind: 'total', cell: 'V2', row: 2, code: 'MC 8', repair: '', blocks: false },
  text: 'The 12 months of MC 8 add up to 2,021, and the table says 1,985.',
  ...over,
});
const preview: ScorecardPreview = {
  ...{ sha256: 'abc', months: ['2019-04', '2019-05'] },
  indicators: [{ row: 2, code: 'MC 8', title: 'Missing', isNew: true, figures: 2 }],
  doubts: [
    doubt({}),
    doubt({ key: 'lost-percent:W3', kind: 'lost-percent', cell: 'W3', repair: 'Take 98%.' }),
    doubt({
      key: 'duplicate:A4',
      kind: 'duplicate',
      cell: 'A4',
      repair: 'Leave this row out.',
      blocks: true,
    }),
  ],
};

describe('taking in a table', () => {
  const api = { read: jest.fn(), preview: jest.fn(), confirm: jest.fn() };

  async function choose() {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: ScorecardsApi, useValue: api }],
    });
    const fixture = TestBed.createComponent(ImportPage);
    fixture.componentRef.setInput('scorecardId', 's1');
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const chooser = element.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File(['x'], 'may.csv');
    Object.defineProperty(chooser, 'files', { value: [file] });
    chooser?.dispatchEvent(new Event('change'));
    await new Promise((done) => setTimeout(done));
    await fixture.whenStable();
    const take = () => element.querySelector<HTMLButtonElement>('.buttons button');
    const boxes = () => [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    return { fixture, element, file, take, boxes };
  }
  beforeEach(() => {
    jest.resetAllMocks();
    api.read.mockReturnValue(of(aScorecard()));
    api.preview.mockReturnValue(of(preview));
  });

  it('names every doubtful cell, takes what can be put right, and waits for what cannot', async () => {
    const { element, fixture, file, take, boxes } = await choose();
    const cells = [...element.querySelectorAll('td.cell')].map(({ textContent }) => textContent?.trim());
    expect(cells).toEqual(['V2', 'W3', 'A4']);
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
    expect(take()?.disabled).toBe(true);
    boxes()[1]?.click();
    await fixture.whenStable();
    expect(take()?.disabled).toBe(false);
    api.confirm.mockReturnValue(of(aScorecard()));
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    take()?.click();
    await new Promise((done) => setTimeout(done));
    const repairs = ['lost-percent:W3', 'duplicate:A4'];
    expect(api.confirm).toHaveBeenCalledWith('s1', file, { version: 4, sha256: 'abc', repairs });
    expect(navigate).toHaveBeenCalledWith(['/scorecards', 's1']);
  });

  it('says in a sentence why a table is refused', async () => {
    const detail = 'This table has more than 2000 rows.';
    const error = { type: '', title: '', status: 422, code: 'no-scorecard', detail };
    api.preview.mockReturnValue(throwError(() => new HttpErrorResponse({ status: 422, error })));
    const { element, take } = await choose();
    expect(element.querySelector('[role=alert]')?.textContent).toBe(detail);
    expect(take()).toBeNull();
  });
});
