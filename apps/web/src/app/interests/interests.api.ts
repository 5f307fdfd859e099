import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  apiUrl,
  paths,
  type CreateDispensation,
  type CreateGift,
  type CreateInterest,
  type CreateWithheldInterest,
  type Dispensation,
  type Gift,
  type InterestWarning,
  type Register,
  type RegisteredInterest,
  type RegisterSummary,
  type UpdateDispensation,
  type UpdateGift,
  type UpdateInterest,
  type WithheldInterest,
  type WithholdInterest,
} from '@minutebook/contracts';
import type { Observable } from 'rxjs';

/** Registers of interests, gifts and dispensations. Where `personId` is null the reader's own register is meant. */
@Injectable({ providedIn: 'root' })
export class InterestsApi {
  private readonly http = inject(HttpClient);

  registers(): Observable<RegisterSummary[]> {
    return this.http.get<RegisterSummary[]>(apiUrl(paths.registers));
  }

  warnings(): Observable<InterestWarning[]> {
    return this.http.get<InterestWarning[]>(apiUrl(paths.interestWarnings));
  }

  register(personId: string | null): Observable<Register> {
    return this.http.get<Register>(
      personId ? apiUrl(paths.register, { personId }) : apiUrl(paths.ownRegister),
    );
  }

  recordNotification(
    personId: string | null,
    input: { version: number; notifiedOn?: string },
  ): Observable<Register> {
    const url = personId
      ? apiUrl(paths.registerNotification, { personId })
      : apiUrl(paths.ownRegisterNotification);
    return this.http.post<Register>(url, input);
  }

  publish(personId: string, version: number): Observable<Register> {
    return this.http.post<Register>(apiUrl(paths.publishRegister, { personId }), { version });
  }

  addInterest(personId: string | null, interest: CreateInterest): Observable<RegisteredInterest> {
    const url = personId ? apiUrl(paths.registerEntries, { personId }) : apiUrl(paths.ownRegisterEntries);
    return this.http.post<RegisteredInterest>(url, interest);
  }

  addWithheld(personId: string | null, interest: CreateWithheldInterest): Observable<RegisteredInterest> {
    const url = personId ? apiUrl(paths.exemptRegisterEntries, { personId }) : apiUrl(paths.exemptOwnEntries);
    return this.http.post<RegisteredInterest>(url, interest);
  }

  updateInterest(interestId: string, changes: UpdateInterest): Observable<RegisteredInterest> {
    return this.http.patch<RegisteredInterest>(apiUrl(paths.registeredInterest, { interestId }), changes);
  }

  confirmInterest({ id: interestId, version }: RegisteredInterest): Observable<RegisteredInterest> {
    return this.http.post<RegisteredInterest>(apiUrl(paths.confirmInterest, { interestId }), { version });
  }

  removeInterest({ id: interestId, version }: RegisteredInterest, isOwn: boolean): Observable<unknown> {
    const path = isOwn ? paths.ownRegisterEntry : paths.registeredInterest;
    return this.http.delete(apiUrl(path, { interestId }), { params: { version } });
  }

  withheld(interestId: string, isOwn: boolean): Observable<WithheldInterest> {
    const path = isOwn ? paths.exemptOwnEntry : paths.exemptInterest;
    return this.http.get<WithheldInterest>(apiUrl(path, { interestId }));
  }

  withhold(interestId: string, change: WithholdInterest): Observable<WithheldInterest> {
    return this.http.patch<WithheldInterest>(apiUrl(paths.exemptInterest, { interestId }), change);
  }

  addGift(personId: string | null, gift: CreateGift): Observable<Gift> {
    const url = personId ? apiUrl(paths.registerGifts, { personId }) : apiUrl(paths.ownRegisterGifts);
    return this.http.post<Gift>(url, gift);
  }

  updateGift(giftId: string, changes: UpdateGift): Observable<Gift> {
    return this.http.patch<Gift>(apiUrl(paths.gift, { giftId }), changes);
  }

  confirmGift({ id: giftId, version }: Gift): Observable<Gift> {
    return this.http.post<Gift>(apiUrl(paths.confirmGift, { giftId }), { version });
  }

  removeGift({ id: giftId, version }: Gift, isOwn: boolean): Observable<unknown> {
    const path = isOwn ? paths.ownRegisterGift : paths.gift;
    return this.http.delete(apiUrl(path, { giftId }), { params: { version } });
  }

  dispensations(): Observable<Dispensation[]> {
    return this.http.get<Dispensation[]>(apiUrl(paths.dispensations));
  }

  grant(dispensation: CreateDispensation): Observable<Dispensation> {
    return this.http.post<Dispensation>(apiUrl(paths.dispensations), dispensation);
  }

  updateDispensation(dispensationId: string, changes: UpdateDispensation): Observable<Dispensation> {
    return this.http.patch<Dispensation>(apiUrl(paths.dispensation, { dispensationId }), changes);
  }

  removeDispensation({ id: dispensationId, version }: Dispensation): Observable<unknown> {
    return this.http.delete(apiUrl(paths.dispensation, { dispensationId }), { params: { version } });
  }
}
