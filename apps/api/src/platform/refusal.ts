export interface FieldError {
  path: string;
  message: string;
}

export interface RefusalExtra {
  errors?: FieldError[];
  current?: unknown;
  /** Seconds after which asking again makes sense. */
  retryAfter?: number;
}

/** An expected refusal. The filter turns it into `application/problem+json`; `detail` says what is wrong and what to do. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly extra: RefusalExtra = {},
  ) {
    super(`${status} ${code}`);
    this.name = 'Refusal';
  }
}

/** 404, for what does not exist and for what belongs to another council alike. `what` as in "meeting". */
export const notFound = (what: string): Refusal => new Refusal(404, 'not-found', `There is no such ${what}.`);

/** 409: the request does not fit the state of the record. */
export const conflict = (code: string, detail: string): Refusal => new Refusal(409, code, detail);

/** 409 of a save made on an old version; `current` is the record as it stands now, in its wire shape. */
export const stale = (what: string, current: unknown): Refusal =>
  new Refusal(
    409,
    'stale-version',
    `Somebody else has changed this ${what} since you opened it. Compare the two and save again.`,
    { current },
  );

/** 422: well formed, and refused by a rule of the field. */
export const unprocessable = (code: string, detail: string, errors?: FieldError[]): Refusal =>
  new Refusal(422, code, detail, errors ? { errors } : {});
