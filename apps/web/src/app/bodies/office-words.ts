import type { Office } from '@minutebook/domain';

export const officeWords: Record<Office, string> = {
  clerk: 'Clerk',
  'monitoring-officer': 'Monitoring Officer',
};
