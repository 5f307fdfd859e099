import { Param, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { id } from '@minutebook/contracts';
import { z } from 'zod';
import { notFound, Refusal } from './refusal';

// Words for the issues that a contract leaves without its own sentence.
z.config({
  customError: (issue) => {
    if (issue.input === undefined) return 'Fill this in.';
    if (issue.code === 'invalid_value') return `Choose one of: ${issue.values.map(String).join(', ')}.`;
    if (issue.code === 'unrecognized_keys') return `This does not belong here: ${issue.keys.join(', ')}.`;
    return undefined;
  },
});

/** The reference in an address, `@Id('bodyId') bodyId: string`. One that is no reference at all is simply not found. */
export const Id = (name: string) => Param(name, { schema: id });

const pathOf = (path: readonly (PropertyKey | { key: PropertyKey })[] = []): string =>
  path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');

/** Checks what comes in against the contract named at the parameter; the handler gets the parsed value. */
export class ContractPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({
      exceptionFactory: (issues) =>
        new Refusal(
          400,
          'invalid-input',
          'Some of this cannot be accepted. See what it says at each field.',
          {
            errors: issues.slice(0, 100).map(({ path, message }) => ({ path: pathOf(path), message })),
          },
        ),
    });
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type !== 'param') return super.transform(value, metadata);
    if (metadata.schema === id && !id.safeParse(value).success) throw notFound('record');
    return super.transform(value, metadata);
  }
}
