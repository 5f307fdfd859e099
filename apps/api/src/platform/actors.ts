import type { Grant } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from './actor';
import { preparedQuery } from './prepared-query';

interface ActorRow {
  name: string;
  grants: Grant[];
}

/** The roles of the account `u`, as JSON. */
export const grantsOfAccount = `COALESCE(
    (SELECT json_agg(json_build_object('role', g.role, 'bodyId', g.body_id))
       FROM role_grants g WHERE g.authority_id = u.authority_id AND g.user_id = u.id), '[]')`;

const actorQuery = `
  SELECT u.name, ${grantsOfAccount} AS grants
  FROM users u WHERE u.authority_id = $1 AND u.id = $2 AND u.is_active`;

/** Looks up who asks. The guard has it from the session store, which reads it with the session at each request. */
@Injectable()
export class Actors {
  private firstAuthority?: string;

  constructor(private readonly database: DataSource) {}

  /** The account with its grants in one query, or null when it no longer exists or is inactive. */
  async find(authorityId: string, userId: string): Promise<Actor | null> {
    const [row] = await preparedQuery<ActorRow>(this.database, 'actor', actorQuery, [authorityId, userId]);
    return row ? { userId, authorityId, name: row.name, grants: row.grants } : null;
  }

  /** A reader who has not signed in, of the council that was set up first. Asks the database once in the process's life. */
  async anonymous(): Promise<Actor> {
    this.firstAuthority ??= await this.findFirstAuthority();
    return {
      userId: null,
      name: 'Anonymous',
      authorityId: this.firstAuthority ?? '00000000-0000-0000-0000-000000000000',
      grants: [],
    };
  }

  private async findFirstAuthority(): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }[]>(
      'SELECT id FROM authorities ORDER BY created_at, id LIMIT 1',
    );
    return row?.id;
  }
}
