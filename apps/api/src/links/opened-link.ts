import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Opened } from './link-desk';

export const openedBy = (context: ExecutionContext): Opened => {
  const { params, ip = '' } = context.switchToHttp().getRequest<Request>();
  return { token: String(params['token']), address: ip };
};

/** The mailed link of a route with `:token`, and the network address that opens it. */
export const OpenedLink = createParamDecorator(
  (_: unknown, context: ExecutionContext): Opened => openedBy(context),
  [
    (target, key) =>
      key !== undefined &&
      ApiParam({ name: 'token', type: String })(
        target,
        key,
        Object.getOwnPropertyDescriptor(target, key) ?? {},
      ),
  ],
);
