import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which conclusions of its minute a recommendation rests on, where the clerk chose; what became of whoever it was made to; and why
 * the cabinet member sent a response back.
 */
export class ChooseConclusionsAndSendBackResponses1795212000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE commitments ADD COLUMN chosen_conclusions uuid[]`);
    await runner.query(`ALTER TABLE recommendation_responses
      ADD COLUMN addressee_change text NOT NULL DEFAULT '' CHECK (addressee_change IN ('', 'renamed', 'dissolved')),
      ADD COLUMN addressee_now text NOT NULL DEFAULT '',
      ADD COLUMN sent_back_reason text NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE recommendation_responses
      DROP COLUMN addressee_change, DROP COLUMN addressee_now, DROP COLUMN sent_back_reason`);
    await runner.query(`ALTER TABLE commitments DROP COLUMN chosen_conclusions`);
  }
}
