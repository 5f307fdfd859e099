import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

export interface AnswersOptions {
  /** What the route does, in a line. */
  summary: string;
  /** 200 unless told; 204 when nothing comes back. */
  status?: 200 | 201 | 202 | 204;
  /** Contract of what comes back. */
  schema?: z.ZodType;
  /** What comes back is a list of those. */
  isList?: boolean;
  /** Media type, where it is not JSON: files and event streams. */
  contentType?: string;
  /** Refusals beside those that the OpenAPI document adds by itself (400, 401, 403, 404): 409, 413, 415, 422, 429, 503. */
  refuses?: number[];
}

/** Says what a route answers: its status, its contract for the OpenAPI document, and how it may refuse. */
export function Answers(options: AnswersOptions): MethodDecorator {
  const { summary, status = 200, schema, isList = false, contentType, refuses = [] } = options;
  const content = contentType
    ? { schema: { type: 'string', ...(contentType.startsWith('text/') ? {} : { format: 'binary' }) } }
    : schema
      ? { standardSchema: schema, isArray: isList }
      : {};
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ...(contentType ? [ApiProduces(contentType)] : []),
    ApiResponse({ status, description: summary, ...content }),
    ...refuses.map((refusal) => ApiResponse({ status: refusal, description: '' })),
  );
}
