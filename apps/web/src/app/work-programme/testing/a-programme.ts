import type { ProgrammeSlot, ProgrammeTopic, WorkProgramme } from '@minutebook/contracts';

export const aTopic = (over: Partial<ProgrammeTopic> = {}): ProgrammeTopic => ({
  ...{ id: 't1', version: 3, slotId: 'june', title: 'Exam results', theme: '', leads: [], purpose: '' },
  ...{ linesOfEnquiry: [], origin: 'committee', originNote: '', commitment: null, minutes: null },
  ...{ weight: 'substantive', isQuarterly: false, change: null, agreedOn: null, moves: [], item: null },
  agendaWarning: '',
  ...over,
});

export const aSlot = (over: Partial<ProgrammeSlot> = {}): ProgrammeSlot => ({
  ...{ id: 'june', version: 1, heldOn: '2021-06-22', meeting: null, theme: '', note: '', dateNote: '' },
  ...{ postponedFrom: null, substantive: 1, minutes: 0, warnings: [], topics: [] },
  ...over,
});

/** Two meetings, the topic at the first. */
export const aProgramme = (over: Partial<WorkProgramme> = {}): WorkProgramme => ({
  ...{ id: 'p1', version: 7, body: { id: 'b1', name: 'Sub-Committee' }, year: 2021, layout: 'table' },
  ...{ workstreamPriority: '', header: null, policy: { substantiveItems: 2, minutes: 180 } },
  slots: [aSlot({ topics: [aTopic()] }), aSlot({ id: 'september', heldOn: '2021-09-14', substantive: 0 })],
  ...{ undated: [], drafts: [], decisions: [] },
  ...over,
});
