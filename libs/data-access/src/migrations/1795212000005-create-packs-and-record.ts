import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Packs, publications and the record of who did what. The last two are written once: triggers refuse anything else. */
export class CreatePacksAndRecord1795212000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE packs (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        meeting_id uuid NOT NULL,
        version integer NOT NULL,
        variant text NOT NULL DEFAULT 'public' CHECK (variant IN ('public')),
        state text NOT NULL DEFAULT 'queued'
          CHECK (state IN ('queued', 'building', 'ready', 'failed', 'stopped')),
        step text NOT NULL DEFAULT 'queued' CHECK (step IN
          ('queued', 'collecting', 'laying-out', 'writing-docx', 'checking', 'storing', 'done')),
        steps_done integer NOT NULL DEFAULT 0,
        steps_total integer NOT NULL DEFAULT 0,
        model jsonb NOT NULL,
        page_map jsonb,
        pdf_sha256 text,
        pdf_bytes integer,
        docx_sha256 text,
        docx_bytes integer,
        agenda_revision integer NOT NULL,
        requested_by uuid,
        requested_by_name text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        finished_at timestamptz,
        failure_code text,
        failure_detail text,
        claim uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT packs_ready_check CHECK (state <> 'ready'
          OR (page_map IS NOT NULL AND pdf_sha256 IS NOT NULL AND docx_sha256 IS NOT NULL)),
        UNIQUE (authority_id, id),
        UNIQUE (meeting_id, version),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id) ON DELETE CASCADE,
        FOREIGN KEY (authority_id, requested_by) REFERENCES users (authority_id, id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX packs_one_running ON packs (meeting_id) WHERE state IN ('queued', 'building')`,
    );
    await runner.query(`
      CREATE TABLE publications (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        meeting_id uuid NOT NULL UNIQUE,
        pack_id uuid NOT NULL,
        published_at timestamptz NOT NULL,
        published_on date NOT NULL,
        publish_by date NOT NULL,
        clear_days integer NOT NULL,
        required_clear_days integer NOT NULL,
        late_reason text,
        decided_by text,
        to_follow jsonb NOT NULL DEFAULT '[]',
        published_by uuid,
        published_by_name text NOT NULL,
        agenda jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT publications_late_check CHECK ((late_reason IS NULL) = (decided_by IS NULL)),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id),
        FOREIGN KEY (authority_id, pack_id) REFERENCES packs (authority_id, id),
        FOREIGN KEY (authority_id, published_by) REFERENCES users (authority_id, id)
      )`);
    await runner.query(`
      CREATE TABLE audit_entries (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authorities,
        at timestamptz NOT NULL DEFAULT now(),
        actor_user_id uuid,
        actor_name text NOT NULL,
        action text NOT NULL,
        entity text NOT NULL,
        entity_id text NOT NULL,
        body_id uuid,
        meeting_id uuid,
        summary text NOT NULL
      )`);
    await runner.query(`CREATE INDEX ON audit_entries (authority_id, meeting_id, id)`);
    await this.#makeAppendOnly(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entries, publications, packs`);
    await runner.query(`DROP FUNCTION refuse_change()`);
  }

  async #makeAppendOnly(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of ['publications', 'audit_entries']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }
}
