import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Problem } from '@minutebook/contracts';
import type { Request, Response } from 'express';
import { QueryFailedError } from 'typeorm';
import { Refusal } from './refusal';

/** Words for what Express, its parsers and Nest refuse themselves. */
const known: Record<number, [code: string, detail: string]> = {
  400: ['malformed-request', 'The request cannot be read. Send well formed JSON.'],
  404: ['no-such-address', 'There is nothing at this address.'],
  405: ['method-not-allowed', 'This address does not take that kind of request.'],
  413: ['too-large', 'This is larger than is taken here.'],
  415: ['unsupported-content', 'Send JSON here (content type application/json).'],
};

/** Every refusal and every error leaves as `application/problem+json`, with nothing of our insides in it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = problemOf(error);
    if (problem.status >= 500 && problem.reference)
      this.report(error, problem.reference, http.getRequest<Request>());
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const wait = error instanceof Refusal ? error.extra.retryAfter : undefined;
    if (wait !== undefined) response.setHeader('Retry-After', String(wait));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  /** Where and what, but no address parameters, bodies or values: those may be personal. */
  private report(error: unknown, reference: string, request: Request): void {
    const route = (request.route as { path?: string } | undefined)?.path ?? 'no route';
    this.log.error(`${reference} ${request.method} ${route} ${describeError(error)}`);
  }
}

const problem = (status: number, code: string, detail: string, more: Partial<Problem> = {}): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Refused',
  status,
  code,
  detail,
  ...more,
});

function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) {
    const { errors, current } = error.extra;
    return problem(error.status, error.code, error.detail, {
      ...(errors ? { errors } : {}),
      ...(current === undefined ? {} : { current }),
    });
  }
  const status = error instanceof HttpException ? error.getStatus() : 500;
  if (status < 500) {
    const [code, detail] = known[status] ?? ['refused', 'The request was refused.'];
    return problem(status, code, detail);
  }
  const reference = randomUUID();
  const detail =
    'Something went wrong on our side. Try again; if it stays, tell your administrator the reference.';
  return problem(500, 'internal-error', detail, { reference });
}

/** The driver's messages quote values, so of a failed query only its kind and the frames are kept. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  if (!(error instanceof QueryFailedError)) return [`${error.name}: ${error.message}`, ...frames].join('\n');
  const { code, constraint, table } = error.driverError as {
    code?: string;
    constraint?: string;
    table?: string;
  };
  return [`${error.name} ${code ?? ''} ${table ?? ''} ${constraint ?? ''}`, ...frames].join('\n');
}
