import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of what was decided in private, in the schema of exempt matter and with no key to it from outside (E-10). */
export class CreateExemptCommitments1795212000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exempt.commitments (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        entry_part text NOT NULL DEFAULT 'B' CHECK (entry_part = 'B'),
        block_id uuid NOT NULL UNIQUE,
        parent_id uuid,
        kind text NOT NULL CHECK (kind IN ('action', 'request', 'recommendation', 'resolution')),
        reference text NOT NULL,
        ordinal text NOT NULL DEFAULT '',
        position integer NOT NULL,
        minute_number text NOT NULL DEFAULT '',
        source_title text NOT NULL,
        body_name text NOT NULL,
        text text NOT NULL,
        conclusions text[] NOT NULL DEFAULT '{}',
        owner text NOT NULL DEFAULT '',
        addressed_to text NOT NULL DEFAULT '',
        followed_owner text NOT NULL DEFAULT '',
        followed_due jsonb,
        due jsonb,
        due_on date,
        state text NOT NULL DEFAULT 'not-begun' CHECK (state IN
          ('not-begun', 'under-way', 'done', 'dropped', 'withdrawn')),
        closed_at timestamptz,
        closed_by_name text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id),
        FOREIGN KEY (authority_id, entry_id, entry_part) REFERENCES minute_entries (authority_id, id, part),
        FOREIGN KEY (authority_id, parent_id) REFERENCES exempt.commitments (authority_id, id)
      )`);
    await runner.query(
      `CREATE INDEX commitments_by_body ON exempt.commitments (authority_id, body_id, state, due_on)`,
    );
    await runner.query(
      `CREATE INDEX commitments_by_meeting ON exempt.commitments (authority_id, meeting_id, position)`,
    );
    await this.#createUpdates(runner);
  }

  async #createUpdates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exempt.commitment_updates (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        commitment_id uuid NOT NULL,
        at timestamptz NOT NULL,
        by_name text NOT NULL,
        by_user_id uuid,
        way text NOT NULL CHECK (way IN ('clerk', 'minutes')),
        kind text NOT NULL CHECK (kind IN ('note', 'state', 'due', 'owner', 'corrected', 'withdrawn')),
        text text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, commitment_id) REFERENCES exempt.commitments (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX commitment_updates_by_commitment
      ON exempt.commitment_updates (authority_id, commitment_id, at)`);
    await runner.query(`CREATE TRIGGER commitment_updates_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
      ON exempt.commitment_updates FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE exempt.commitment_updates, exempt.commitments`);
  }
}
