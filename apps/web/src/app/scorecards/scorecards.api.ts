import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type IndicatorStory,
  type Scorecard,
  type ScorecardLine,
  type ScorecardPreview,
  type UpdateIndicator,
  type WithdrawFigure,
} from '@minutebook/contracts';
import type { Observable } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class ScorecardsApi {
  private readonly http = inject(HttpClient);

  list(): Observable<ScorecardLine[]> {
    return this.http.get<ScorecardLine[]>(apiUrl(paths.scorecards));
  }

  create(bodyId: string, title: string): Observable<Scorecard> {
    return this.http.post<Scorecard>(apiUrl(paths.scorecards), { bodyId, title });
  }

  read(scorecardId: string, month: string | undefined): Observable<Scorecard> {
    return this.http.get<Scorecard>(apiUrl(paths.scorecard, { scorecardId }), {
      params: month ? { month } : {},
    });
  }

  story(indicatorId: string): Observable<IndicatorStory> {
    return this.http.get<IndicatorStory>(apiUrl(paths.indicatorStory, { indicatorId }));
  }

  update(indicatorId: string, changes: UpdateIndicator): Observable<Scorecard> {
    return this.http.patch<Scorecard>(apiUrl(paths.indicator, { indicatorId }), changes);
  }

  withdraw(indicatorId: string, withdrawal: WithdrawFigure): Observable<Scorecard> {
    return this.http.post<Scorecard>(apiUrl(paths.withdrawFigure, { indicatorId }), withdrawal);
  }

  preview(scorecardId: string, file: File): Observable<ScorecardPreview> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<ScorecardPreview>(apiUrl(paths.previewImport, { scorecardId }), form);
  }

  confirm(
    scorecardId: string,
    file: File,
    { version, sha256, repairs }: { version: number; sha256: string; repairs: string[] },
  ): Observable<Scorecard> {
    const form = new FormData();
    form.append('version', String(version));
    form.append('sha256', sha256);
    form.append('repairs', repairs.join(','));
    form.append('file', file, file.name);
    return this.http.post<Scorecard>(apiUrl(paths.confirmImport, { scorecardId }), form);
  }
}
