import type { DataSource, DeepPartial, ObjectLiteral } from 'typeorm';

export async function insert<Row extends ObjectLiteral>(
  dataSource: DataSource,
  target: new () => Row,
  row: Partial<NoInfer<Row>>,
): Promise<Row> {
  const repository = dataSource.getRepository(target);
  return repository.save(repository.create(row as DeepPartial<Row>));
}
