import type { Grant, PlainDate } from '@minutebook/domain';
import type { DataSource, EntityManager } from 'typeorm';

/** Whom a digest goes to, with what they may read at this moment. */
export interface Follower {
  name: string;
  email: string;
  grants: Grant[];
}

/** Accounts of a council that follow something and were not looked after today. Whoever cannot sign in any more hears nothing. */
const waitingQuery = `
  select f.user_id from topic_followers f
  join users u on u.authority_id = f.authority_id and u.id = f.user_id and u.is_active
  where f.authority_id = $1
  group by f.user_id having coalesce(max(f.looked_on), '-infinity') < $2::date
  order by f.user_id`;

export async function waitingFollowers(
  database: DataSource,
  authorityId: string,
  today: PlainDate,
): Promise<string[]> {
  const rows = await database.query<{ user_id: string }[]>(waitingQuery, [authorityId, today]);
  return rows.map(({ user_id }) => user_id);
}

const followerQuery = `
  select u.name, u.email,
    coalesce((select json_agg(json_build_object('role', g.role, 'bodyId', g.body_id) order by g.role, g.body_id)
      from role_grants g where g.authority_id = u.authority_id and g.user_id = u.id), '[]') as grants
  from users u where u.authority_id = $1 and u.id = $2 and u.is_active`;

export async function readFollower(
  manager: EntityManager,
  authorityId: string,
  userId: string,
): Promise<Follower | null> {
  const [row] = await manager.query<Follower[]>(followerQuery, [authorityId, userId]);
  return row ?? null;
}
