import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes, decision notice, attendance, disclosures and the chair's brief, each frozen when it was asked for. */
export class CreateMeetingDocuments1795212000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_documents (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authorities,
        meeting_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN
          ('minutes', 'decision-notice', 'attendance', 'disclosures', 'chairs-brief')),
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'ready', 'failed')),
        model jsonb NOT NULL,
        model_sha256 text NOT NULL,
        open_item_ids uuid[] NOT NULL DEFAULT '{}',
        pdf_sha256 text,
        pdf_bytes integer,
        docx_sha256 text,
        docx_bytes integer,
        page_count integer,
        requested_by uuid,
        requested_by_name text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        failure_code text,
        failure_detail text,
        claim uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT meeting_documents_ready_check CHECK (state <> 'ready'
          OR (page_count IS NOT NULL AND pdf_sha256 IS NOT NULL AND docx_sha256 IS NOT NULL)),
        CONSTRAINT meeting_documents_model_check CHECK (model ->> 'kind' = kind),
        UNIQUE (authority_id, id),
        FOREIGN KEY (authority_id, meeting_id) REFERENCES meetings (authority_id, id) ON DELETE CASCADE,
        FOREIGN KEY (authority_id, requested_by) REFERENCES users (authority_id, id)
      )`);
    await runner.query(`CREATE INDEX meeting_documents_by_meeting
      ON meeting_documents (authority_id, meeting_id, kind, requested_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE meeting_documents`);
  }
}
