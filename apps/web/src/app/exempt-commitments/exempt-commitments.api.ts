import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type ExemptCommitmentDetail,
  type ExemptCommitmentsPage,
  type ExemptCommitmentsQuery,
  type UpdateExemptCommitment,
} from '@minutebook/contracts';
import type { Observable } from 'rxjs';

/** The register of Part B, which has addresses of its own. */
@Injectable({ providedIn: 'root' })
export class ExemptCommitmentsApi {
  private readonly http = inject(HttpClient);

  page({ bodyId, state, page }: ExemptCommitmentsQuery): Observable<ExemptCommitmentsPage> {
    const params = { ...(bodyId && { bodyId }), ...(state && { state }), page: String(page ?? 1) };
    return this.http.get<ExemptCommitmentsPage>(apiUrl(paths.exemptCommitments), { params });
  }

  one(commitmentId: string): Observable<ExemptCommitmentDetail> {
    return this.http.get<ExemptCommitmentDetail>(apiUrl(paths.exemptCommitment, { commitmentId }));
  }

  change(commitmentId: string, changes: UpdateExemptCommitment): Observable<ExemptCommitmentDetail> {
    return this.http.patch<ExemptCommitmentDetail>(apiUrl(paths.exemptCommitment, { commitmentId }), changes);
  }
}
