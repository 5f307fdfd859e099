import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type AdoptWorkProgramme,
  type CreateProgrammeSlot,
  type CreateProgrammeTopic,
  type CreateWorkProgramme,
  type MoveProgrammeTopic,
  type ProgrammeTopic,
  type UpdateProgrammeSlot,
  type UpdateProgrammeTopic,
  type UpdateWorkProgramme,
  type WorkProgramme,
  type WorkProgrammePage,
} from '@minutebook/contracts';
import type { Observable } from 'rxjs';

type Change = Observable<WorkProgramme>;
type Versioned = Pick<ProgrammeTopic, 'id' | 'version'>;

/** Work programmes; every change answers with the whole programme. */
@Injectable({ providedIn: 'root' })
export class WorkProgrammeApi {
  private readonly http = inject(HttpClient);

  page(bodyId: string, year: number | null): Observable<WorkProgrammePage> {
    const params: Record<string, number> = year === null ? {} : { year };
    return this.http.get<WorkProgrammePage>(apiUrl(paths.bodyWorkProgramme, { bodyId }), { params });
  }

  begin(bodyId: string, programme: CreateWorkProgramme): Change {
    return this.http.post<WorkProgramme>(apiUrl(paths.bodyWorkProgramme, { bodyId }), programme);
  }

  describe(programmeId: string, changes: UpdateWorkProgramme): Change {
    return this.http.patch<WorkProgramme>(apiUrl(paths.workProgramme, { programmeId }), changes);
  }

  adopt(programmeId: string, decision: AdoptWorkProgramme): Change {
    return this.http.post<WorkProgramme>(apiUrl(paths.adoptWorkProgramme, { programmeId }), decision);
  }

  addSlot(programmeId: string, slot: CreateProgrammeSlot): Change {
    return this.http.post<WorkProgramme>(apiUrl(paths.programmeSlots, { programmeId }), slot);
  }

  changeSlot(slotId: string, changes: UpdateProgrammeSlot): Change {
    return this.http.patch<WorkProgramme>(apiUrl(paths.programmeSlot, { slotId }), changes);
  }

  removeSlot({ id: slotId, version }: Versioned): Change {
    return this.http.delete<WorkProgramme>(apiUrl(paths.programmeSlot, { slotId }), { params: { version } });
  }

  addTopic(programmeId: string, topic: CreateProgrammeTopic): Change {
    return this.http.post<WorkProgramme>(apiUrl(paths.programmeTopics, { programmeId }), topic);
  }

  changeTopic(topicId: string, changes: UpdateProgrammeTopic): Change {
    return this.http.patch<WorkProgramme>(apiUrl(paths.programmeTopic, { topicId }), changes);
  }

  moveTopic(topicId: string, move: MoveProgrammeTopic): Change {
    return this.http.post<WorkProgramme>(apiUrl(paths.moveProgrammeTopic, { topicId }), move);
  }

  undoTopic({ id: topicId, version }: Versioned): Change {
    return this.http.post<WorkProgramme>(apiUrl(paths.undoProgrammeTopic, { topicId }), { version });
  }

  putOnAgenda({ id: topicId, version }: Versioned): Change {
    return this.http.post<WorkProgramme>(apiUrl(paths.putTopicOnAgenda, { topicId }), { version });
  }

  removeTopic({ id: topicId, version }: Versioned): Change {
    return this.http.delete<WorkProgramme>(apiUrl(paths.programmeTopic, { topicId }), {
      params: { version },
    });
  }
}
