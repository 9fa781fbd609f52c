export class Init1690000000000 {
  public async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE "tenant_data" (id int)`);
  }
}
