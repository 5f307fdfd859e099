import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail that a service has taken is asked after for some days: whether it arrived is known only later. */
export class AskWhatBecameOfMail1795212000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail_messages
        ADD COLUMN taken_as text NOT NULL DEFAULT '',
        ADD COLUMN delivery text NOT NULL DEFAULT 'unknown'
          CHECK (delivery IN ('unknown', 'awaited', 'delivered')),
        ADD COLUMN asked_at timestamptz`);
    await runner.query(
      `CREATE INDEX mail_messages_awaited ON mail_messages (sent_at) WHERE delivery = 'awaited'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE mail_messages DROP COLUMN taken_as, DROP COLUMN delivery, DROP COLUMN asked_at`,
    );
  }
}
