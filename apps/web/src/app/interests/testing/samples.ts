import type { Register, RegisteredInterest } from '@minutebook/contracts';

export const fennId = '00000000-0000-4000-8000-000000000701';

export const anInterest = (change: Partial<RegisteredInterest> = {}): RegisteredInterest => ({
  id: '00000000-0000-4000-8000-000000000711',
  version: 1,
  category: 'employment',
  holder: 'member',
  description: 'Teacher, Harbour Academy Trust',
  withholding: 'none',
  beganOn: null,
  endedOn: null,
  notifiedOn: '2026-06-01',
  confirmedOn: '2026-06-02',
  ...change,
});

export const aRegister = (change: Partial<Register> = {}): Register => ({
  person: { id: fennId, name: 'Councillor Ada Fenn', kind: 'councillor' },
  standing: 'registered',
  becameMemberOn: '2026-05-20',
  dueBy: '2026-06-16',
  notifiedOn: '2026-06-01',
  publishedAt: null,
  entryCount: 0,
  pendingCount: 0,
  version: 3,
  policyName: 'Croydon 2021',
  entries: [],
  gifts: [],
  dispensations: [],
  ...change,
});
