import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type AttendanceStatistics, type SixMonths } from '@minutebook/contracts';
import type { Observable } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class AttendanceApi {
  private readonly http = inject(HttpClient);

  statistics(bodyId: string, period: { from?: string; to?: string }): Observable<AttendanceStatistics> {
    const params = Object.fromEntries(Object.entries(period).filter(([, value]) => value));
    return this.http.get<AttendanceStatistics>(apiUrl(paths.attendanceStatistics, { bodyId }), { params });
  }

  sixMonths(): Observable<SixMonths> {
    return this.http.get<SixMonths>(apiUrl(paths.sixMonths));
  }
}
