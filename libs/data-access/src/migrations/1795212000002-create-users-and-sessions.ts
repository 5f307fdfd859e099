import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins, their roles, and the table of the session store, whose owner is worked out from the session itself. */
export class CreateUsersAndSessions1795212000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE users (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        person_id uuid,
        email text NOT NULL UNIQUE,
        name text NOT NULL,
        password_hash text NOT NULL,
        is_active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT users_email_is_lower_case CHECK (email = lower(email)),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, person_id) REFERENCES people (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE role_grants (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        user_id uuid NOT NULL,
        body_id uuid,
        role text NOT NULL CHECK
          (role IN ('clerk', 'chair', 'member', 'report-author', 'monitoring-officer', 'administrator')),
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE NULLS NOT DISTINCT (user_id, body_id, role),
        FOREIGN KEY (authority_id, user_id) REFERENCES users (authority_id, id) ON DELETE CASCADE,
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE sessions (
        sid varchar PRIMARY KEY,
        sess json NOT NULL,
        expire timestamptz(6) NOT NULL,
        authority_id uuid NOT NULL
          GENERATED ALWAYS AS ((sess ->> 'authorityId')::uuid) STORED REFERENCES authorities
      )`);
    await runner.query(`CREATE INDEX ON sessions (expire)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sessions, role_grants, users`);
  }
}
