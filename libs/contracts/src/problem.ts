import { z } from 'zod';

/**
 * Every refusal of the API (RFC 9457, `application/problem+json`). `code` is stable and meant for programs, `detail` is one
 * sentence that says what is wrong and what to do. `errors` names the fields. `current` is the record as it stands now,
 * on a stale save (409).
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  current: z.unknown().optional(),
  reference: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
