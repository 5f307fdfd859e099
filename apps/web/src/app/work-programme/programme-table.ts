import { DragDropModule, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { ProgrammeSlot, ProgrammeTopic, WorkProgramme } from '@minutebook/contracts';
import { formatDay, formatDate, spanWords } from '@minutebook/domain';
import { MbIcon, MbMark } from '@minutebook/ui';
import { ProgrammeActs, type TopicAct } from './programme-acts';
import { meetingWords, noDate } from './programme-words';
import { TopicRow } from './topic-row';

/** Topics under their meetings. Each row moves by its menu; dragging it to another meeting is an extra. */
@Component({
  selector: 'mb-programme-table',
  imports: [DragDropModule, MatIconButton, MatMenuModule, MbIcon, MbMark, RouterLink, TopicRow],
  templateUrl: './programme-table.html',
  styleUrl: './programme-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgrammeTable {
  readonly programme = input.required<WorkProgramme>();
  readonly mayEdit = input(false);

  protected readonly acts = inject(ProgrammeActs);
  protected readonly formatDay = formatDay;
  protected readonly formatDate = formatDate;
  protected readonly spanWords = spanWords;
  protected readonly meetingWords = meetingWords;
  /** In one loop: a row that is dragged knows only the list that it is written in. */
  protected readonly groups = computed((): Group[] => {
    const { slots, undated } = this.programme();
    const groups = slots.map((slot): Group => ({
      ...{ id: slot.id, slot, topics: slot.topics },
      note: slot.note || (slot.topics.length === 0 ? 'No topic yet.' : ''),
    }));
    return undated.length === 0 ? groups : [...groups, { id: noDate, slot: null, topics: undated, note: '' }];
  });
  protected readonly total = computed(() => {
    const { slots, undated } = this.programme();
    const topics = slots.reduce((sum, slot) => sum + slot.topics.length, undated.length);
    return `${topics} ${topics === 1 ? 'topic' : 'topics'}, ${slots.length} ${slots.length === 1 ? 'meeting' : 'meetings'}`;
  });

  protected slotActs(slot: ProgrammeSlot): TopicAct[] {
    const programme = this.programme();
    const edit = { label: 'Edit the meeting...', run: () => void this.acts.changeSlot(programme, slot) };
    const add = { label: 'Add a topic...', run: () => void this.acts.add(programme, { slotId: slot.id }) };
    const remove = { label: 'Take it out', run: () => void this.acts.removeSlot(slot) };
    return slot.topics.length === 0 ? [add, edit, remove] : [add, edit];
  }

  protected drop({ item, currentIndex, previousIndex, container, previousContainer }: Dropped): void {
    const topic = item.data as ProgrammeTopic;
    const position = currentIndex + 1;
    if (container !== previousContainer) void this.acts.moveTo(topic, container.data, position);
    else if (currentIndex !== previousIndex) void this.acts.place(topic, position);
  }
}

type Dropped = CdkDragDrop<string>;

interface Group {
  id: string;
  slot: ProgrammeSlot | null;
  topics: ProgrammeTopic[];
  note: string;
}
