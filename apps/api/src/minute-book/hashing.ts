import { createHash } from 'node:crypto';
import type { Hashing } from '@minutebook/domain';
import canonicalJson from 'canonicalize';

/** Canonical JSON of RFC 8785, so that a hash does not depend on how a row was stored. */
export const hashing: Hashing = {
  canonicalize: (value) => canonicalJson(value) ?? '',
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};
