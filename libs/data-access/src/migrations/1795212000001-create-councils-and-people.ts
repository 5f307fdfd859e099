import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Councils, their bodies, the people on them, and local practice. Each table has the pair (authority_id, id) as a second
 * key, and every reference is such a pair: a row cannot point into another council.
 */
export class CreateCouncilsAndPeople1795212000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE authorities (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        slug text NOT NULL UNIQUE,
        name text NOT NULL,
        website text NOT NULL DEFAULT '',
        address text[] NOT NULL DEFAULT '{}',
        agenda_notes text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE special_days (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        "on" date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('holiday', 'closure')),
        name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, "on")
      )`);
    await runner.query(`
      CREATE TABLE bodies (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        name text NOT NULL,
        short_name text NOT NULL,
        slug text NOT NULL,
        kind text NOT NULL CHECK
          (kind IN ('committee', 'sub-committee', 'panel', 'working-group', 'full-council', 'executive')),
        usual_venue text NOT NULL DEFAULT '',
        usual_start_time text NOT NULL DEFAULT '18:00',
        agenda_notes text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, slug)
      )`);
    await runner.query(`
      CREATE TABLE people (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        kind text NOT NULL CHECK (kind IN ('councillor', 'co-optee', 'officer')),
        name text NOT NULL,
        job_title text NOT NULL DEFAULT '',
        email text NOT NULL DEFAULT '',
        phone text NOT NULL DEFAULT '',
        public_display text NOT NULL DEFAULT 'name' CHECK (public_display IN ('name', 'role')),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE memberships (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('chair', 'vice-chair', 'member', 'co-optee', 'reserve')),
        voting_right text NOT NULL CHECK (voting_right IN ('voting', 'education-only', 'non-voting')),
        category text NOT NULL DEFAULT '',
        position integer NOT NULL DEFAULT 0,
        starts_on date NOT NULL,
        ends_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT memberships_period_check CHECK (ends_on >= starts_on),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id),
        FOREIGN KEY (person_id, authority_id) REFERENCES people (id, authority_id)
      )`);
    await runner.query(`CREATE INDEX ON memberships (authority_id, body_id)`);
    await runner.query(`
      CREATE TABLE office_holders (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid,
        person_id uuid NOT NULL,
        office text NOT NULL CHECK (office IN ('clerk', 'monitoring-officer')),
        starts_on date NOT NULL,
        ends_on date,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT office_holders_period_check CHECK (ends_on >= starts_on),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id),
        FOREIGN KEY (person_id, authority_id) REFERENCES people (id, authority_id)
      )`);
    // one rule of a kind from a date on; for the whole council, body_id is null, and two nulls are the same here
    await runner.query(`
      CREATE TABLE policies (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid,
        kind text NOT NULL CHECK (kind IN ('publication', 'pack')),
        effective_from date NOT NULL,
        value jsonb NOT NULL,
        source text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        CONSTRAINT policies_one_from_a_date
          UNIQUE NULLS NOT DISTINCT (authority_id, body_id, kind, effective_from),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE policies, office_holders, memberships, people, bodies, special_days, authorities`,
    );
  }
}
