import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type ChangeAddressee,
  type ChooseConclusions,
  type DecideOnResponse,
  type GiveNotice,
  type LinkedResponse,
  type PublicRecommendations,
  type Recommendation,
  type RecommendationDetail,
  type RecommendationsQuery,
  type ResponseAnswerInput,
} from '@minutebook/contracts';
import type { CabinetResponseModel } from '@minutebook/domain';
import type { Observable } from 'rxjs';

/** Recommendations, their responses, and the pages of mailed links. */
@Injectable({ providedIn: 'root' })
export class RecommendationsApi {
  private readonly http = inject(HttpClient);

  list(query: RecommendationsQuery): Observable<Recommendation[]> {
    const params = Object.fromEntries(Object.entries(query).filter(([, value]) => value));
    return this.http.get<Recommendation[]>(apiUrl(paths.recommendations), { params });
  }

  read(commitmentId: string): Observable<RecommendationDetail> {
    return this.http.get<RecommendationDetail>(apiUrl(paths.recommendation, { commitmentId }));
  }

  notify(commitmentId: string, notice: GiveNotice): Observable<RecommendationDetail> {
    const url = apiUrl(paths.recommendationNotice, { commitmentId });
    return this.http.post<RecommendationDetail>(url, notice);
  }

  chooseConclusions(commitmentId: string, choice: ChooseConclusions): Observable<RecommendationDetail> {
    const url = apiUrl(paths.recommendationConclusions, { commitmentId });
    return this.http.put<RecommendationDetail>(url, choice);
  }

  changeAddressee(commitmentId: string, said: ChangeAddressee): Observable<RecommendationDetail> {
    const url = apiUrl(paths.recommendationAddressee, { commitmentId });
    return this.http.put<RecommendationDetail>(url, said);
  }

  save(commitmentId: string, answer: ResponseAnswerInput): Observable<RecommendationDetail> {
    const url = apiUrl(paths.recommendationResponse, { commitmentId });
    return this.http.put<RecommendationDetail>(url, answer);
  }

  submit(commitmentId: string, version: number): Observable<RecommendationDetail> {
    const url = apiUrl(paths.submitResponse, { commitmentId });
    return this.http.post<RecommendationDetail>(url, { version });
  }

  approve(commitmentId: string, version: number): Observable<RecommendationDetail> {
    const url = apiUrl(paths.approveResponse, { commitmentId });
    return this.http.post<RecommendationDetail>(url, { version });
  }

  publish(commitmentId: string, version: number): Observable<RecommendationDetail> {
    const url = apiUrl(paths.publishResponse, { commitmentId });
    return this.http.post<RecommendationDetail>(url, { version });
  }

  withdraw(commitmentId: string, version: number, reason: string): Observable<RecommendationDetail> {
    const url = apiUrl(paths.withdrawResponse, { commitmentId });
    return this.http.post<RecommendationDetail>(url, { version, reason });
  }

  decide(commitmentId: string, decision: DecideOnResponse): Observable<RecommendationDetail> {
    const url = apiUrl(paths.committeeDecision, { commitmentId });
    return this.http.post<RecommendationDetail>(url, decision);
  }

  appendixA(meetingId: string): Observable<CabinetResponseModel> {
    return this.http.get<CabinetResponseModel>(apiUrl(paths.meetingCabinetResponse, { meetingId }));
  }

  linked(token: string): Observable<LinkedResponse> {
    return this.http.get<LinkedResponse>(apiUrl(paths.linkedResponse, { token }));
  }

  saveLinked(token: string, answer: ResponseAnswerInput): Observable<LinkedResponse> {
    return this.http.put<LinkedResponse>(apiUrl(paths.linkedResponse, { token }), answer);
  }

  submitLinked(token: string, answer: ResponseAnswerInput): Observable<LinkedResponse> {
    return this.http.post<LinkedResponse>(apiUrl(paths.submitLinkedResponse, { token }), answer);
  }

  linkedApproval(token: string): Observable<LinkedResponse> {
    return this.http.get<LinkedResponse>(apiUrl(paths.linkedApproval, { token }));
  }

  approveLinked(token: string, version: number): Observable<LinkedResponse> {
    return this.http.post<LinkedResponse>(apiUrl(paths.linkedApproval, { token }), { version });
  }

  sendBackLinked(token: string, version: number, reason: string): Observable<LinkedResponse> {
    const url = apiUrl(paths.sendBackLinkedResponse, { token });
    return this.http.post<LinkedResponse>(url, { version, reason });
  }

  tracker(): Observable<PublicRecommendations> {
    return this.http.get<PublicRecommendations>(apiUrl(paths.publicRecommendations));
  }
}
