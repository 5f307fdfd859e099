import { argon2id, hash, verify } from 'argon2';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. The hash carries them, so they may grow later. */
const cost = { type: argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let standIn: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without one (no such account) a stand-in is checked all the same, so that the
 * time taken does not tell whether there is an account.
 */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  standIn ??= hashPassword('no account has this password');
  const matches = await verify(passwordHash ?? (await standIn), password);
  return matches && passwordHash !== undefined;
}
