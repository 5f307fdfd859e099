import {
  adoptedFrom,
  formatDate,
  type PlainDate,
  type ProgrammeHeader,
  type ProgrammeLayout,
  type TopicMove,
  type TopicOrigin,
  type TopicWeight,
} from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { ProgrammeTopicRow } from './programme-topic.entity';
import { ProgrammeDecisionRow, ProgrammeSlotRow, WorkProgrammeRow } from './work-programme.entity';

export interface TopicToLoad {
  title: string;
  leads?: string[];
  theme?: string;
  purpose?: string;
  linesOfEnquiry?: string[];
  origin?: TopicOrigin;
  originNote?: string;
  commitmentId?: string;
  minutes?: number;
  weight?: TopicWeight;
  moves?: TopicMove[];
  itemId?: string;
}

export interface ProgrammeToLoad {
  authorityId: string;
  bodyId: string;
  year: number;
  layout: ProgrammeLayout;
  workstreamPriority?: string;
  header: ProgrammeHeader;
  slots: {
    heldOn: PlainDate;
    theme?: string;
    note?: string;
    dateNote?: string;
    postponedFrom?: PlainDate;
    topics: TopicToLoad[];
  }[];
  /** The minuted decision that agreed it; without one all of it is a draft. */
  decision?: { meetingId: string; minuteNumber: string; at: Date; byName: string };
}

/** Brings in a programme that was kept elsewhere. One that is there already is left as it is; gives its id. */
export async function loadProgramme(manager: EntityManager, programme: ProgrammeToLoad): Promise<string> {
  const { authorityId, bodyId, year, layout, workstreamPriority = '', header, slots, decision } = programme;
  const before = await manager.findOneBy(WorkProgrammeRow, { authorityId, bodyId, year });
  if (before) return before.id;
  const head = { authorityId, bodyId, year, layout, workstreamPriority, header };
  const { id: programmeId } = await manager.save(WorkProgrammeRow, manager.create(WorkProgrammeRow, head));
  const changes: string[] = [];
  for (const { topics, ...slot } of slots) {
    const { id: slotId } = await manager.save(
      ProgrammeSlotRow,
      manager.create(ProgrammeSlotRow, { ...slot, authorityId, programmeId }),
    );
    for (const [index, topic] of topics.entries()) {
      const drafted = { ...blank, ...topic, authorityId, programmeId, slotId, position: index + 1 };
      const adopted = decision ? adoptedFrom(drafted, drafted.moves) : null;
      await manager.insert(ProgrammeTopicRow, { ...drafted, adopted });
      changes.push(`“${topic.title}” added for ${formatDate(slot.heldOn)}.`);
    }
  }
  if (decision)
    await manager.insert(ProgrammeDecisionRow, { ...decision, authorityId, programmeId, changes });
  return programmeId;
}

const blank = { purpose: '', linesOfEnquiry: [] as string[], moves: [] as TopicMove[] };
