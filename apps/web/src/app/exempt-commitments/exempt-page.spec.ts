import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ExemptCommitmentsPage } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { BodiesStore } from '../core/bodies.store';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { SessionStore } from '../core/session.store';
import { ExemptCommitmentsApi } from './exempt-commitments.api';
import { exemptCommitmentsRoutes } from './exempt-commitments.routes';
import { anExemptDetail, anExemptRow } from './testing/samples';

const late = anExemptRow({ lateByWorkingDays: 5 });
const other = anExemptRow({ id: '00000000-0000-4000-8000-000000000802', reference: '21/19, A2' });
const pageOf = (rows: ExemptCommitmentsPage['rows'], hasMore = false) => of({ rows, total: 2, hasMore });

describe('the page "Part B actions"', () => {
  const api = { page: jest.fn(), one: jest.fn() };

  async function show(address: string, mayEdit = true, hasMore = false) {
    api.page.mockReset().mockReturnValue(pageOf([late, other], hasMore));
    api.one.mockReset().mockReturnValue(of(anExemptDetail({ lateByWorkingDays: 5 })));
    const bodies = [late.body, { id: 'elsewhere', name: 'Another Committee' }];
    const can = (permission: string, id?: string) =>
      permission === 'exempt.edit' ? mayEdit : id !== 'elsewhere';
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [{ path: 'exempt-commitments', children: exemptCommitmentsRoutes }],
          withComponentInputBinding(),
        ),
        { provide: ExemptCommitmentsApi, useValue: api },
        { provide: BodiesStore, useValue: { all: () => bodies } },
        { provide: SessionStore, useValue: { can } },
        { provide: CouncilCalendarStore, useValue: { today: () => '2019-09-11' } },
      ],
    });
    const harness = await RouterTestingHarness.create(address);
    await harness.fixture.whenStable();
    return { harness, page: harness.routeNativeElement! };
  }
  const words = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();

  it('lists what is open on pink paper, with the words and the paragraph on every row', async () => {
    const { page } = await show('/exempt-commitments');
    expect(api.page).toHaveBeenCalledWith({ bodyId: undefined, state: 'open', page: 1 });
    expect(words(page.querySelector('mb-part-b .head'))).toContain('Not for publication');
    const rows = [...page.querySelectorAll('tbody tr')].map(words);
    expect(rows[0]).toContain('exempt by paragraph 3');
    expect(rows[0]).toContain('5 days late');
    const options = [...page.querySelectorAll('label:first-of-type option')].map(words);
    expect(options).toEqual(['All bodies', 'Example Panel']);
  });

  it('takes its filters from the address', async () => {
    const { harness, page } = await show('/exempt-commitments?state=all&body=some-body');
    expect(api.page).toHaveBeenCalledWith({ bodyId: 'some-body', state: undefined, page: 1 });
    const [, state] = [...page.querySelectorAll('select')];
    state!.value = 'done';
    state!.dispatchEvent(new Event('change'));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/exempt-commitments?state=done&body=some-body');
    expect(api.page).toHaveBeenLastCalledWith({ bodyId: 'some-body', state: 'done', page: 1 });
  });

  it('shows more rows below, each once, and says when the list cannot be fetched', async () => {
    const { harness, page } = await show('/exempt-commitments', true, true);
    const third = anExemptRow({ id: '00000000-0000-4000-8000-000000000803' });
    api.page.mockReturnValue(pageOf([other, third]));
    const more = [...page.querySelectorAll('button')].find((button) => words(button) === 'Show more');
    more!.click();
    await harness.fixture.whenStable();
    expect(api.page).toHaveBeenLastCalledWith({ bodyId: undefined, state: 'open', page: 2 });
    expect(page.querySelectorAll('tbody tr')).toHaveLength(3);
    api.page.mockReturnValue(throwError(() => new Error('gone')));
    await harness.navigateByUrl('/exempt-commitments?state=done');
    await harness.fixture.whenStable();
    expect(words(page)).toContain('The list could not be fetched.');
  });

  it('opens a row beside the list, on pink paper, for changes by those who may', async () => {
    const { page } = await show(`/exempt-commitments/${late.id}`);
    const panel = page.querySelector('aside');
    expect(words(panel)).toContain('Not for publication, paragraph 3');
    expect(words(panel)).toContain('minute 21/19, Commissioning matter of Example Panel');
    expect(words(panel)).toContain('Change, or add a note');
  });

  it('lets the Chair read and not change it', async () => {
    const { page } = await show(`/exempt-commitments/${late.id}`, false);
    expect(words(page.querySelector('aside'))).not.toContain('Change, or add a note');
  });
});
