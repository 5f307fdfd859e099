import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Standing agendas, meetings, their items and the open papers. */
export class CreateMeetingsAndAgendas1795212000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standing_agendas (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid NOT NULL,
        effective_from date NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        UNIQUE (body_id, effective_from),
        FOREIGN KEY (authority_id, body_id) REFERENCES bodies (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE standing_agenda_items (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        standing_agenda_id uuid NOT NULL,
        part text NOT NULL CHECK (part IN ('A', 'B')),
        position integer NOT NULL,
        kind text NOT NULL DEFAULT 'standing' CHECK (kind IN ('standing', 'report', 'exclusion')),
        title text NOT NULL,
        description text NOT NULL DEFAULT '',
        paper_expectation text NOT NULL DEFAULT 'none'
          CHECK (paper_expectation IN ('none', 'expected', 'to-follow')),
        exempt_paragraphs integer[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT standing_agenda_items_part_b_check CHECK (part = 'A' OR description = ''),
        UNIQUE (authority_id, id),
        CONSTRAINT standing_agenda_items_position_key
          UNIQUE (standing_agenda_id, part, position) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (authority_id, standing_agenda_id)
          REFERENCES standing_agendas (authority_id, id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE meetings (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        body_id uuid NOT NULL,
        held_on date NOT NULL,
        start_time text NOT NULL,
        venue text NOT NULL DEFAULT '',
        state text NOT NULL DEFAULT 'scheduled' CHECK (state IN
          ('scheduled', 'agenda-published', 'in-session', 'adjourned', 'closed', 'postponed', 'cancelled')),
        agenda_notes text[] NOT NULL DEFAULT '{}',
        agenda_revision integer NOT NULL DEFAULT 1,
        cancelled_reason text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, id),
        FOREIGN KEY (body_id, authority_id) REFERENCES bodies (id, authority_id)
      )`);
    await runner.query(`CREATE INDEX ON meetings (authority_id, held_on)`);
    // the key (authority_id, id, part) is what papers refer to: an open paper names Part A, exempt matter Part B
    await runner.query(`
      CREATE TABLE agenda_items (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        meeting_id uuid NOT NULL,
        part text NOT NULL CHECK (part IN ('A', 'B')),
        position integer NOT NULL,
        kind text NOT NULL DEFAULT 'report' CHECK (kind IN ('standing', 'report', 'exclusion')),
        title text NOT NULL,
        description text NOT NULL DEFAULT '',
        lead_officer text NOT NULL DEFAULT '',
        report_due_on date,
        paper_expectation text NOT NULL DEFAULT 'none'
          CHECK (paper_expectation IN ('none', 'expected', 'to-follow')),
        promised_on date,
        exempt_paragraphs integer[] NOT NULL DEFAULT '{}'
          CHECK (exempt_paragraphs <@ ARRAY[1, 2, 3, 4, 5, 6, 7]),
        withdrawn_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT agenda_items_part_b_check
          CHECK (part = 'A' OR (description = '' AND cardinality(exempt_paragraphs) > 0)),
        UNIQUE (authority_id, id),
        UNIQUE (authority_id, id, part),
        CONSTRAINT agenda_items_position_key
          UNIQUE (meeting_id, part, position) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (meeting_id, authority_id) REFERENCES meetings (id, authority_id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE papers (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        item_id uuid NOT NULL,
        item_part text NOT NULL DEFAULT 'A' CHECK (item_part = 'A'),
        series_id uuid NOT NULL DEFAULT gen_random_uuid(),
        position integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ('upload', 'report')),
        title text NOT NULL,
        file_name text NOT NULL DEFAULT '',
        bytes integer NOT NULL DEFAULT 0,
        page_count integer,
        pages jsonb NOT NULL DEFAULT '[]',
        sha256 text NOT NULL DEFAULT '',
        body jsonb,
        revision integer NOT NULL DEFAULT 1,
        superseded_at timestamptz,
        uploaded_by uuid,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT papers_report_body_check CHECK ((kind = 'report') = (body IS NOT NULL)),
        UNIQUE (authority_id, id),
        UNIQUE (series_id, revision),
        FOREIGN KEY (authority_id, item_id, item_part) REFERENCES agenda_items (authority_id, id, part)
          ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (authority_id, uploaded_by) REFERENCES users (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX ON papers (authority_id, item_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE papers, agenda_items, meetings, standing_agenda_items, standing_agendas`);
  }
}
