import { permissions, roles } from '@minutebook/domain';
import { z } from 'zod';
import { id } from './common';

export const signInSchema = z.object({
  email: z.email({ error: 'Enter your e-mail address, such as name@council.gov.uk.' }).max(254),
  password: z.string().min(1, { error: 'Enter your password.' }).max(1024),
});
export type SignIn = z.infer<typeof signInSchema>;

/** A role held for one body, or for all of the council's bodies when `bodyId` is null. */
export const grantSchema = z.object({ role: z.enum(roles), bodyId: id.nullable() });

export const meSchema = z.object({
  id,
  name: z.string(),
  email: z.string(),
  authority: z.object({ id, name: z.string() }),
  grants: z.array(grantSchema),
  /** What the grants allow, so that the client need not work it out: permission to the bodies it holds for, or `all`. */
  permissions: z.partialRecord(z.enum(permissions), z.union([z.literal('all'), z.array(id)])),
});
export type Me = z.infer<typeof meSchema>;

/** Who is asking, and the token that every changing request has to bring in `x-xsrf-token`. */
export const sessionSchema = z.object({ user: meSchema.nullable() });
export type Session = z.infer<typeof sessionSchema>;
