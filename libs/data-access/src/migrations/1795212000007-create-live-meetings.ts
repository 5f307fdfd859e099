import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of a meeting as it happens, in the open and in the schema `exempt`, and what is worked out from it. */
export class CreateLiveMeetings1795212000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meetings
      ADD COLUMN live_seq integer NOT NULL DEFAULT 0,
      ADD COLUMN outcomes_revision integer NOT NULL DEFAULT 0`);
    for (const table of ['meeting_events', 'exempt.meeting_events']) await this.#createLog(runner, table);
    await runner.query(`
      CREATE TABLE attendances (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        meeting_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text CHECK (role IN ('chair', 'vice-chair', 'member', 'co-optee', 'reserve')),
        is_expected boolean NOT NULL,
        status text NOT NULL
          CHECK (status IN ('expected', 'present', 'apologies', 'late-apologies', 'absent')),
        mode text NOT NULL CHECK (mode IN ('in-room', 'remote')),
        minutes integer NOT NULL,
        counts_in_law boolean NOT NULL,
        as_substitute boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (meeting_id, participant_id),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id),
        FOREIGN KEY (authority_id, person_id) REFERENCES people (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX ON attendances (authority_id, person_id)`);
    await this.#createOutcomes(runner);
    await this.#createSealed(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sealed.pseudonym_keys`);
    await runner.query(`DROP SCHEMA sealed`);
    await runner.query(`DROP TABLE outcomes, attendances, exempt.meeting_events, meeting_events`);
    await runner.query(`ALTER TABLE meetings DROP COLUMN live_seq, DROP COLUMN outcomes_revision`);
  }

  /** Numbers count over both logs: they are given out under a lock of the meeting's row. */
  async #createLog(runner: QueryRunner, table: string): Promise<void> {
    await runner.query(`
      CREATE TABLE ${table} (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        meeting_id uuid NOT NULL,
        seq integer NOT NULL,
        at timestamptz NOT NULL,
        item_id uuid,
        kind text NOT NULL,
        act jsonb NOT NULL,
        recorded_at timestamptz NOT NULL,
        recorded_by uuid,
        recorded_by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT meeting_events_kind_check CHECK (kind = (act ->> 'kind')),
        UNIQUE (authority_id, id),
        UNIQUE (meeting_id, seq),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id),
        FOREIGN KEY (authority_id, item_id) REFERENCES agenda_items (authority_id, id),
        FOREIGN KEY (authority_id, recorded_by) REFERENCES users (authority_id, id)
      )`);
    await runner.query(`
      CREATE TRIGGER meeting_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async #createOutcomes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outcomes (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        meeting_id uuid NOT NULL,
        item_id uuid NOT NULL,
        position integer NOT NULL,
        text text NOT NULL,
        said_by text NOT NULL,
        participant_id uuid NOT NULL,
        is_pseudonym boolean NOT NULL DEFAULT false,
        entered_by uuid NOT NULL,
        edited_by text,
        themes text[] NOT NULL DEFAULT '{}',
        helps text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        CONSTRAINT outcomes_position_key UNIQUE (meeting_id, position) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id),
        FOREIGN KEY (authority_id, item_id) REFERENCES agenda_items (authority_id, id),
        FOREIGN KEY (authority_id, entered_by) REFERENCES users (authority_id, id)
      )`);
  }

  /** Who a young person is, away from everything else and encrypted (C-04). */
  async #createSealed(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA sealed`);
    await runner.query(`
      CREATE TABLE sealed.pseudonym_keys (
        participant_id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authorities,
        meeting_id uuid NOT NULL,
        pseudonym text NOT NULL,
        real_name_encrypted bytea,
        delete_after date,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (meeting_id, pseudonym),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX ON sealed.pseudonym_keys (delete_after)`);
  }
}
