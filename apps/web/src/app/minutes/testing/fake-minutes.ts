import type { Minutes } from '@minutebook/contracts';
import { of, throwError, type Observable } from 'rxjs';

/** An API client of minutes that answers from memory: none have been begun. */
export class FakeMinutesApi {
  minutes = jest.fn((): Observable<Minutes> =>
    throwError(() => ({ status: 404, code: 'not-found', detail: '' })),
  );
  wording = jest.fn(() => of({ bodyInMinutes: 'The Panel', headings: {}, phrases: [] }));
}
