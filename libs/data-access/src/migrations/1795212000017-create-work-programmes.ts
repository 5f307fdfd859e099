import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work programme of a body and municipal year: its meetings, their topics, and the decisions that agreed them. */
export class CreateWorkProgrammes1795212000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_programmes (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid NOT NULL,
        year integer NOT NULL,
        layout text NOT NULL DEFAULT 'table' CHECK (layout IN ('table', 'themes')),
        workstream_priority text NOT NULL DEFAULT '',
        header jsonb,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, body_id, year),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE work_programme_slots (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        programme_id uuid NOT NULL,
        held_on date NOT NULL,
        theme text NOT NULL DEFAULT '',
        note text NOT NULL DEFAULT '',
        date_note text NOT NULL DEFAULT '',
        postponed_from date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (programme_id, held_on),
        FOREIGN KEY (authority_id, programme_id) REFERENCES work_programmes (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE work_programme_topics (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        programme_id uuid NOT NULL,
        slot_id uuid,
        position integer NOT NULL,
        title text NOT NULL,
        theme text NOT NULL DEFAULT '',
        leads text[] NOT NULL DEFAULT '{}',
        purpose text NOT NULL DEFAULT '',
        lines_of_enquiry text[] NOT NULL DEFAULT '{}',
        origin text NOT NULL DEFAULT 'committee' CHECK (origin IN
          ('committee', 'officers', 'recommendation', 'indicator', 'young-people', 'statute', 'quarterly')),
        origin_note text NOT NULL DEFAULT '',
        commitment_id uuid,
        minutes integer CHECK (minutes > 0),
        weight text NOT NULL DEFAULT 'substantive' CHECK (weight IN ('substantive', 'standing')),
        series_id uuid,
        moves jsonb NOT NULL DEFAULT '[]',
        is_removed boolean NOT NULL DEFAULT false,
        adopted jsonb,
        item_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, programme_id) REFERENCES work_programmes (authority_id, id),
        FOREIGN KEY (authority_id, slot_id) REFERENCES work_programme_slots (authority_id, id),
        FOREIGN KEY (authority_id, commitment_id) REFERENCES commitments (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX work_programme_topics_by_programme
      ON work_programme_topics (authority_id, programme_id, position)`);
    await runner.query(`CREATE INDEX work_programme_topics_by_commitment
      ON work_programme_topics (authority_id, commitment_id)`);
    await runner.query(`
      CREATE TABLE work_programme_decisions (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        programme_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        entry_id uuid,
        minute_number text NOT NULL,
        at timestamptz NOT NULL,
        by_name text NOT NULL,
        changes text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, programme_id) REFERENCES work_programmes (authority_id, id),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id),
        FOREIGN KEY (authority_id, entry_id) REFERENCES minute_entries (authority_id, id)
      )`);
    await runner.query(`CREATE TRIGGER work_programme_decisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
      ON work_programme_decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE work_programme_decisions, work_programme_topics, work_programme_slots, work_programmes`,
    );
  }
}
