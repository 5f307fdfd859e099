import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type Commitment, type WorkProgramme } from '@minutebook/contracts';
import { attempt } from '../core/attempt';
import { ProgrammeActs } from './programme-acts';

/** "Add to work programme" of a recommendation: the form of a topic, filled in with where it came from. */
@Injectable()
export class AddFromCommitment {
  private readonly http = inject(HttpClient);
  private readonly acts = inject(ProgrammeActs);

  async ask(programme: WorkProgramme, commitmentId: string): Promise<void> {
    const call = this.http.get<Commitment>(apiUrl(paths.commitment, { commitmentId }));
    const { value } = await attempt(call);
    if (!value) return;
    const isRecommendation = value.kind === 'recommendation';
    await this.acts.add(programme, {
      commitmentId,
      title: value.sourceTitle,
      purpose: value.text,
      origin: isRecommendation ? 'recommendation' : 'committee',
      leads: value.owner === '' ? [] : [value.owner],
    });
  }
}
