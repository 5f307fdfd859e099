import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an indicator is measured: what is counted by the quarter moves from quarter to quarter. */
export class SayHowOftenIsMeasured1795212000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE scorecard_indicators ADD COLUMN frequency text NOT NULL DEFAULT 'monthly'
        CONSTRAINT scorecard_indicators_frequency_check CHECK (frequency IN ('monthly', 'quarterly', 'yearly'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE scorecard_indicators DROP COLUMN frequency`);
  }
}
