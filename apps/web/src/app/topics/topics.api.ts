import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { apiUrl, paths, type Topic, type TopicStory } from '@minutebook/contracts';
import type { Observable } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class TopicsApi {
  private readonly http = inject(HttpClient);

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
}
