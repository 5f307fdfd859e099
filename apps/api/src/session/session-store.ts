import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
import type { Pool } from 'pg';
import { grantsOfAccount } from '../platform/index';

const readQuery = `
  SELECT s.sess, CASE WHEN u.id IS NULL THEN NULL
    ELSE json_build_object('name', u.name, 'grants', ${grantsOfAccount}) END AS account
  FROM sessions s
  LEFT JOIN users u ON u.authority_id = s.authority_id AND u.id = (s.sess ->> 'userId')::uuid AND u.is_active
  WHERE s.sid = $1 AND s.expire > now()`;

interface Row {
  sess: SessionData;
  account: SessionData['account'];
}

/**
 * The sessions in PostgreSQL. Each request reads its session and the account behind it in one query, since every answer
 * waits for both; the account is left out again when the session is saved.
 */
export function sessionStore(pool: Pool): session.Store {
  const PostgresStore = connectPgSimple(session);
  class SessionStore extends PostgresStore {
    override get(sid: string, callback: (error: unknown, session?: SessionData | null) => void): void {
      pool.query<Row>({ name: 'session', text: readQuery, values: [sid] }).then(
        ({ rows: [row] }) => {
          callback(null, row ? { ...row.sess, account: row.account } : null);
        },
        (error: unknown) => {
          callback(error);
        },
      );
    }

    override set(
      sid: string,
      { account: _, ...kept }: SessionData,
      callback?: (error?: unknown) => void,
    ): void {
      super.set(sid, kept as SessionData, callback);
    }
  }
  return new SessionStore({
    pool,
    tableName: 'sessions',
    createTableIfMissing: false,
    disableTouch: true, // renewSession writes instead, once in five minutes and not at each request
    errorLog: () => undefined, // the error itself reaches the problem filter
  });
}
