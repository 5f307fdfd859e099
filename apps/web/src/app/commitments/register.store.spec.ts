import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CommitmentsPage } from '@minutebook/contracts';
import { Subject, of, throwError } from 'rxjs';
import { CommitmentsApi } from './commitments.api';
import { RegisterStore } from './register.store';
import { Selection } from './selection';
import { aCommitment, aSummary } from './testing/samples';

const page = (ids: string[], next: string | null): CommitmentsPage => ({
  rows: ids.map((id) => aCommitment({ id })),
  total: 3,
  next,
});

describe('the rows of the register', () => {
  const api = { page: jest.fn(), summary: jest.fn() };

  function begin() {
    api.page.mockReset();
    api.summary.mockReset().mockReturnValue(of(aSummary()));
    TestBed.configureTestingModule({
      providers: [provideRouter([]), RegisterStore, Selection, { provide: CommitmentsApi, useValue: api }],
    });
    return { store: TestBed.inject(RegisterStore), selection: TestBed.inject(Selection) };
  }

  it('come a page at a time, each after the last', async () => {
    const { store } = begin();
    api.page.mockReturnValueOnce(of(page(['a', 'b'], 'cursor')));
    await store.open({ states: 'open' });
    expect([store.rows().length, store.total(), store.hasMore()]).toEqual([2, 3, true]);
    api.page.mockReturnValueOnce(of(page(['c'], null)));
    await store.more();
    expect(api.page).toHaveBeenLastCalledWith({ states: 'open', after: 'cursor', limit: 50 });
    expect([
      store
        .rows()
        .map(({ id }) => id)
        .join(''),
      store.hasMore(),
    ]).toEqual(['abc', false]);
  });

  it('are those of the last filters, however late an answer to earlier ones comes', async () => {
    const { store } = begin();
    const slow = new Subject<CommitmentsPage>();
    api.page.mockReturnValueOnce(slow).mockReturnValueOnce(of(page(['b'], null)));
    const first = store.open({ kinds: 'action' });
    await store.open({ kinds: 'request' });
    slow.next(page(['a'], null));
    slow.complete();
    await first;
    expect(store.rows().map(({ id }) => id)).toEqual(['b']);
  });

  it('stay where more of them cannot be fetched', async () => {
    const { store } = begin();
    api.page
      .mockReturnValueOnce(of(page(['a'], 'cursor')))
      .mockReturnValueOnce(throwError(() => new Error()));
    await store.open({});
    await store.more();
    expect(store.rows()).toHaveLength(1);
    expect(store.problem()).not.toBeNull();
    expect(store.hasMore()).toBe(true);
  });

  it('take in a row that was changed, and keep it selected', async () => {
    const { store, selection } = begin();
    api.page.mockReturnValueOnce(of(page(['a', 'b'], null)));
    await store.open({});
    selection.choose(store.rows());
    store.replace(aCommitment({ id: 'b', version: 2 }));
    expect(selection.rows().map(({ id, version }) => `${id}${version}`)).toEqual(['a1', 'b2']);
    selection.toggle(aCommitment({ id: 'a' }));
    expect(selection.rows()).toHaveLength(1);
  });
});
