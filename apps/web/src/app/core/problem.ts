import { HttpErrorResponse } from '@angular/common/http';
import type { AbstractControl, FormGroup } from '@angular/forms';
import type { Problem } from '@minutebook/contracts';

const unreachable: Problem = {
  type: 'about:blank',
  title: 'No connection',
  status: 0,
  code: 'offline',
  detail: 'There is no connection to Minutebook. Nothing was lost. Check your network and try again.',
};

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;

/** Any error of a call as the API's own shape, so that pages have one thing to show. */
export function toProblem(error: unknown): Problem {
  if (isProblem(error)) return error;
  if (!(error instanceof HttpErrorResponse)) {
    return {
      ...unreachable,
      title: 'Failed',
      code: 'client',
      detail: 'This page could not go on. Load it again.',
    };
  }
  const body: unknown = typeof error.error === 'string' ? parsed(error.error) : error.error;
  if (isProblem(body)) return body;
  if (error.status === 0 || error.status === 502 || error.status === 503 || error.status === 504)
    return unreachable;
  return {
    ...unreachable,
    title: error.statusText,
    status: error.status,
    code: 'unexpected',
    detail: 'The server could not do this. Nothing was changed. Try again in a minute.',
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Puts the problem's field errors on their controls, by path, and returns what is left for the head of the form: the problem's
 * sentence when no control took it.
 */
export function showProblem(form: FormGroup, problem: Problem): string {
  let taken = 0;
  for (const { path, message } of problem.errors ?? []) {
    const control: AbstractControl | null = form.get(path);
    if (!control || control === form) continue;
    control.setErrors({ server: message });
    control.markAsTouched();
    taken += 1;
  }
  return taken > 0 && taken === problem.errors?.length ? '' : problem.detail;
}
