import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an item is planned to begin, for the console and those who follow; the agenda does not print it. */
export class PlanItems1795212000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE agenda_items ADD COLUMN planned_at text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE agenda_items DROP COLUMN planned_at`);
  }
}
