import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@minutebook/domain';

export const permissionKey = 'minutebook:permission';

/**
 * States what a route asks for; a route that states nothing is refused. The guard checks that the actor holds the permission
 * for some body; the service then authorises it for the body of the record.
 */
export const Requires = (permission: Permission): MethodDecorator =>
  applyDecorators(SetMetadata(permissionKey, permission), ApiExtension('x-permission', permission));
