import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file that shows whether an outcome lasted, and the mailed link by which the panel answered. */
export class KeepEvidenceOfReviews1795212000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outcome_reviews
        ADD COLUMN link_id uuid UNIQUE,
        ADD COLUMN file_sha256 text,
        ADD COLUMN file_name text NOT NULL DEFAULT '',
        ADD COLUMN file_bytes int NOT NULL DEFAULT 0,
        ADD COLUMN file_type text NOT NULL DEFAULT '',
        ADD FOREIGN KEY (authority_id, link_id) REFERENCES signed_links (authority_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outcome_reviews
        DROP COLUMN link_id, DROP COLUMN file_sha256, DROP COLUMN file_name, DROP COLUMN file_bytes,
        DROP COLUMN file_type`);
  }
}
