import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indexes for a register of tens of thousands of rows: one in the very order of each of its lists, so that a first page is read
 * and nothing is sorted, with what the filters ask, so that rows which do not fit are passed over in the index; one for counting,
 * which does not touch the rows either; one of topics.
 */
export class AnswerTheRegisterQuickly1795212000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.#dropOrders(runner);
    await runner.query(`CREATE INDEX commitments_by_held_on ON commitments
      (authority_id, held_on DESC, meeting_id, position, id, state, kind, due_on, body_id, is_from_young_people)`);
    await runner.query(`CREATE INDEX commitments_by_owner ON commitments
      (authority_id, owner, due_on, id, state, kind, body_id, meeting_id, is_from_young_people)`);
    await runner.query(`CREATE INDEX commitments_by_day ON commitments
      (authority_id, due_on, id, state, kind, body_id, meeting_id, is_from_young_people)`);
    await runner.query(`CREATE INDEX commitments_by_body ON commitments
      (authority_id, body_id, state, due_on, kind, is_from_young_people, meeting_id, closed_at)`);
    await runner.query(`CREATE INDEX commitments_by_topic ON commitments USING gin (topics)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX commitments_by_topic`);
    await this.#dropOrders(runner);
    await runner.query(
      `CREATE INDEX commitments_by_body ON commitments (authority_id, body_id, state, due_on)`,
    );
    await runner.query(`CREATE INDEX commitments_by_owner ON commitments (authority_id, owner, due_on)`);
    await runner.query(`CREATE INDEX commitments_by_held_on ON commitments (authority_id, held_on)`);
    await runner.query(`CREATE INDEX commitments_by_day ON commitments (authority_id, due_on)`);
  }

  async #dropOrders(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP INDEX commitments_by_held_on, commitments_by_owner, commitments_by_day, commitments_by_body`,
    );
  }
}
