import { HttpErrorResponse } from '@angular/common/http';
import { FormControl, FormGroup } from '@angular/forms';
import type { Problem } from '@minutebook/contracts';
import { showProblem, toProblem } from './problem';

const refusal: Problem = {
  type: 'about:blank',
  title: 'Not accepted',
  status: 422,
  code: 'invalid-input',
  detail: 'Some fields need another look.',
  errors: [{ path: 'venue', message: 'Fill this in.' }],
};

describe('a failed call', () => {
  it("keeps the API's own sentence", () => {
    expect(toProblem(new HttpErrorResponse({ status: 422, error: refusal }))).toBe(refusal);
  });

  it('is read also where the answer came as text', () => {
    const error = JSON.stringify(refusal);
    expect(toProblem(new HttpErrorResponse({ status: 422, error }))).toEqual(refusal);
  });

  it.each([0, 502, 503, 504])('with status %i is a lost connection, and nothing was lost', (status) => {
    const problem = toProblem(new HttpErrorResponse({ status, error: new ProgressEvent('error') }));
    expect(problem).toMatchObject({ code: 'offline' });
    expect(problem.detail).toContain('Nothing was lost');
  });

  it('without a sentence never shows a bare code', () => {
    const problem = toProblem(new HttpErrorResponse({ status: 500, error: '<html>' }));
    expect(problem.detail).toContain('Nothing was changed');
  });
});

describe('a refused form', () => {
  const form = () => new FormGroup({ venue: new FormControl(''), name: new FormControl('') });

  it('says it at the field, and nowhere else', () => {
    const group = form();
    expect(showProblem(group, refusal)).toBe('');
    expect(group.controls.venue.errors).toEqual({ server: 'Fill this in.' });
    expect(group.controls.venue.touched).toBe(true);
    expect(group.controls.name.errors).toBeNull();
  });

  it('says it at the head where no field is named, or one that the form does not have', () => {
    expect(showProblem(form(), { ...refusal, errors: undefined })).toBe(refusal.detail);
    expect(showProblem(form(), { ...refusal, errors: [{ path: 'bodyId', message: 'x' }] })).toBe(
      refusal.detail,
    );
  });
});
