import type { Person } from '@minutebook/contracts';
import type { Person as PersonRow } from '@minutebook/data-access';

export const toPerson = (row: PersonRow): Person => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  name: row.name,
  jobTitle: row.jobTitle,
  email: row.email,
  phone: row.phone,
  publicDisplay: row.publicDisplay,
});
