import { permissionKey } from '../platform/index';
import type { Permission } from '@minutebook/domain';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';

export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/api`, as in the contracts. */
  path: string;
  /** As "BodiesController.read". */
  handler: string;
  permission: Permission | undefined;
}

/** Every route that a controller declares, with the permission that it states. */
export function declaredRoutes(app: NestExpressApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, object>; name: string }).prototype;
    return new MetadataScanner()
      .getAllMethodNames(prototype)
      .flatMap((name) =>
        routesOf(prototype[name] as object, `${(metatype as { name: string }).name}.${name}`),
      );
  });
}

function routesOf(handler: object, name: string): Route[] {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  const paths = [Reflect.getMetadata(PATH_METADATA, handler) as string | string[]].flat();
  return paths.map((path) => ({
    method: (RequestMethod[method] as string).toLowerCase() as Route['method'],
    path: path.startsWith('/') ? path : `/${path}`,
    handler: name,
    permission: Reflect.getMetadata(permissionKey, handler) as Permission | undefined,
  }));
}

interface Layer {
  route?: { path: string | string[]; methods: Record<string, boolean> };
}

/** Every route that Express itself answers to, as "get /api/bodies": also those that no controller declares. */
export function answeredRoutes(app: NestExpressApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route
      ? [route.path].flat().flatMap((path) => Object.keys(route.methods).map((method) => `${method} ${path}`))
      : [],
  );
}
