import { HttpClient, HttpContext } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, type FollowedTopic, paths, type Topic, type TopicStory } from '@minutebook/contracts';
import type { Observable } from 'rxjs';
import { staysHere } from '../core/session-ended';

@Injectable({ providedIn: 'root' })
export class TopicsApi {
  private readonly http = inject(HttpClient);
  /** Who opens a mailed link is not signed in, so a refusal never leads to the sign-in page. */
  private readonly byLink = { context: new HttpContext().set(staysHere, true) };

  list(): Observable<Topic[]> {
    return this.http.get<Topic[]>(apiUrl(paths.topics));
  }

  story(kind: string, key: string): Observable<TopicStory> {
    return this.http.get<TopicStory>(apiUrl(paths.topic, { kind, key }));
  }

  follow(kind: string, key: string): Observable<TopicStory> {
    return this.http.put<TopicStory>(apiUrl(paths.followTopic, { kind, key }), {});
  }

  unfollow(kind: string, key: string): Observable<unknown> {
    return this.http.delete(apiUrl(paths.followTopic, { kind, key }));
  }

  followedByLink(token: string): Observable<FollowedTopic> {
    return this.http.get<FollowedTopic>(apiUrl(paths.linkedFollowing, { token }), this.byLink);
  }

  unfollowByLink(token: string): Observable<unknown> {
    return this.http.post(apiUrl(paths.linkedFollowing, { token }), {}, this.byLink);
  }
}
