import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type BulkCommitments,
  type Commitment,
  type CommitmentDetail,
  type CommitmentsPage,
  type CommitmentsSummary,
  type SavedView,
  type UpdateCommitment,
} from '@minutebook/contracts';
import type { Observable } from 'rxjs';

/** Parts of an address, without those that are empty. */
export type Query = Record<string, string | number | undefined>;

const given = (query: Query): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)] as const] : [])),
  );

/** The commitments register. */
@Injectable({ providedIn: 'root' })
export class CommitmentsApi {
  private readonly http = inject(HttpClient);

  page(query: Query): Observable<CommitmentsPage> {
    return this.http.get<CommitmentsPage>(apiUrl(paths.commitments), { params: given(query) });
  }

  summary(query: Query): Observable<CommitmentsSummary> {
    return this.http.get<CommitmentsSummary>(apiUrl(paths.commitmentsSummary), { params: given(query) });
  }

  one(commitmentId: string): Observable<CommitmentDetail> {
    return this.http.get<CommitmentDetail>(apiUrl(paths.commitment, { commitmentId }));
  }

  change(commitmentId: string, changes: UpdateCommitment): Observable<Commitment> {
    return this.http.patch<Commitment>(apiUrl(paths.commitment, { commitmentId }), changes);
  }

  bulk(change: BulkCommitments): Observable<unknown> {
    return this.http.post(apiUrl(paths.commitmentsBulk), change);
  }

  addEvidence(commitmentId: string, file: File): Observable<unknown> {
    const form = new FormData();
    form.append('title', file.name.replace(/\.[^.]+$/, ''));
    form.append('file', file, file.name);
    return this.http.post(apiUrl(paths.commitmentEvidence, { commitmentId }), form);
  }

  sendLink(commitmentId: string): Observable<unknown> {
    return this.http.post(apiUrl(paths.commitmentLink, { commitmentId }), {});
  }

  recallLinks(commitmentId: string): Observable<unknown> {
    return this.http.delete(apiUrl(paths.commitmentLink, { commitmentId }));
  }

  decide(
    proposalId: string,
    decision: { version: number; accept: boolean; note: string },
  ): Observable<unknown> {
    return this.http.post(apiUrl(paths.decideProposal, { proposalId }), decision);
  }

  views(): Observable<SavedView[]> {
    return this.http.get<SavedView[]>(apiUrl(paths.savedViews));
  }

  saveView(name: string, query: Record<string, string>): Observable<unknown> {
    return this.http.post(apiUrl(paths.savedViews), { name, query });
  }

  forgetView(viewId: string): Observable<unknown> {
    return this.http.delete(apiUrl(paths.savedView, { viewId }));
  }
}

export const fileUrl = (commitmentId: string, updateId: string): string =>
  apiUrl(paths.commitmentFile, { commitmentId, updateId });

/** Where the register as it is filtered can be downloaded. */
export const listUrl = (format: 'csv' | 'xlsx', query: Query): string => {
  const path = apiUrl(format === 'csv' ? paths.commitmentsCsv : paths.commitmentsXlsx);
  const search = new URLSearchParams(given(query)).toString();
  return search ? `${path}?${search}` : path;
};
