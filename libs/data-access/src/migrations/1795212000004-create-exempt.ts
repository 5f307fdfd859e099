import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exempt matter in a schema of its own, so that rights to it can be given and taken as one (E-10). */
export class CreateExempt1795212000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA exempt`);
    await runner.query(`
      CREATE TABLE exempt.item_details (
        item_id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authorities,
        item_part text NOT NULL DEFAULT 'B' CHECK (item_part = 'B'),
        title text NOT NULL,
        description text NOT NULL DEFAULT '',
        public_interest_reasons text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (authority_id, item_id),
        FOREIGN KEY (authority_id, item_id, item_part) REFERENCES agenda_items (authority_id, id, part)
          ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
      )`);
    await runner.query(`
      CREATE TABLE exempt.papers (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        item_id uuid NOT NULL,
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
        FOREIGN KEY (authority_id, item_id) REFERENCES exempt.item_details (authority_id, item_id)
          ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (authority_id, uploaded_by) REFERENCES users (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX ON exempt.papers (authority_id, item_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE exempt.papers, exempt.item_details`);
    await runner.query(`DROP SCHEMA exempt`);
  }
}
