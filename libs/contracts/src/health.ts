import { z } from 'zod';

/** `ok` is all that there is to say; what is not well is a problem with status 503. */
export const healthSchema = z.object({ status: z.literal('ok') });
export type Health = z.infer<typeof healthSchema>;
