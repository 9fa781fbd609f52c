package org.holdpoint.language.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.YamlNode;
import org.junit.jupiter.api.Test;

/// Queries in the strings of programs, where they stand there.
final class ProgramsTest {

  /// Line, column, dialect, catalogue, filter and table of each.
  private static List<String> queries(String name, String text) {
    return Programs.queries(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD)).stream().map(CatalogQuery.class::cast)
        .map(query -> query.at().line() + ":" + query.at().column() + " " + query.dialect() + " " + query.catalogue() + " " + query.filter() + " " + query.table()).toList();
  }

  @Test
  void java() {
    assertEquals(List.of("3:8 clickhouse system.columns none t"), queries("A.java", """
        class A {
          String q = "SELECT name " + // what
              "FROM system.columns WHERE table = 't'";
        }
        """));
    assertEquals(List.of("4:7  information_schema.columns schema ?"), queries("A.java", """
        class A {
          String q = \"""
              SELECT name
              FROM information_schema.columns
              WHERE table_schema = ? AND table_name = ?\""";
        }
        """));
    assertEquals(List.of("1:44 clickhouse system.columns none ?"), queries("A.java", "var q = sql.append(\"SELECT name \").append(\"FROM system.columns WHERE table = '\" + name + \"'\");\n"));
  }

  @Test
  void a_letter_of_java_opens_no_string() {
    assertEquals(List.of("1:51 clickhouse system.tables none "), queries("A.java", "char a = '\"'; char b = '\\''; String q = \"SELECT 1 FROM system.tables\";\n"));
  }

  @Test
  void go() {
    assertEquals(List.of("3:2 clickhouse system.columns none features"), queries("a.go", "rows, err := db.Query(`\n\tSELECT name\n\tFROM system.columns\n\tWHERE table = 'features'`)\n"));
    assertEquals(List.of("1:28 clickhouse system.columns schema t"), queries("a.go", "db.Query(\"SELECT name \" + \"FROM system.columns WHERE database = 'a' AND table = 't'\")\n"));
  }

  @Test
  void python() {
    assertEquals(List.of("3:6  information_schema.tables none t"), queries("a.py", """
        cursor.execute(
            "SELECT table_name "
            "FROM information_schema.tables WHERE table_name = 't'")
        """));
    assertEquals(List.of("2:1 clickhouse system.columns none ?"), queries("a.py", "q = f'''SELECT name\nFROM system.columns WHERE table = '{table}'\n'''\n"));
    assertEquals(List.of(), queries("a.py", "# SELECT 1 FROM system.columns\nprint(\"reads system.columns from the server\")\n"));
  }

  @Test
  void javascript() {
    assertEquals(List.of("2:3 clickhouse system.columns none ?"), queries("a.ts", "const q = `SELECT name\n  FROM system.columns WHERE table = ${table}`;\n"));
    assertEquals(List.of("1:23  information_schema.tables others "), queries("a.js", "run('SELECT name ' + 'FROM information_schema.tables WHERE table_schema <> \\'a\\'')\n"));
  }

  @Test
  void shell() {
    assertEquals(List.of("1:41 clickhouse system.columns none t"), queries("a.sh", "clickhouse-client --query \"SELECT name  FROM system.columns WHERE table='t'\"\n"));
    assertEquals(List.of("3:1 clickhouse system.columns none t"), queries("a.sh", "psql -x <<'EOF' | sort\nSELECT name\nFROM system.columns WHERE table = 't';\nEOF\necho don't\n"));
  }

  @Test
  void yaml_and_json() {
    assertEquals(List.of("5:9 clickhouse system.columns none t"), queries("a.yaml", """
        jobs:
          - name: build
            sql: |
                SELECT 1
                FROM system.columns WHERE table = 't'
            note: it's nothing
        """));
    assertEquals(List.of("3:33 clickhouse system.columns none "), queries("a.yml", "a:\n  - query: \"SELECT 1 FROM nothing\"\n  - query: SELECT name, type, x FROM system.columns\n    id: 5\n"));
    assertEquals(List.of("2:34 clickhouse system.tables none "), queries("a.yml", "run: |\n  clickhouse-client -q \"SELECT a FROM system.tables\"\n"));
    assertEquals(List.of("1:28 clickhouse system.columns none "), queries("a.json", "{\"query\": \"SELECT \\\"name\\\" FROM system.columns\", \"b\": 1}\n"));
  }

  @Test
  void ruby_php_and_csharp() {
    assertEquals(List.of("3:3 clickhouse system.columns none t"), queries("a.rb", "client.query(<<~SQL)\n  SELECT name\n  FROM system.columns WHERE table = 't'\nSQL\nlist << item\n"));
    assertEquals(List.of("2:21 clickhouse system.columns none t"), queries("a.php", "$db->select(<<<SQL\n        SELECT name FROM system.columns WHERE table = 't'\n        SQL, []);\n"));
    assertEquals(List.of("2:3 clickhouse system.columns none t"), queries("a.cs", "const string Q = @\"SELECT name\n  FROM system.columns WHERE table = 't'\";\n"));
  }

  @Test
  void a_migration_runs_the_strings_and_calls_of_the_way_there() {
    assertEquals(List.of("GRANT a TO b", "DROP TABLE old"), statements("db/migrate/1_a.rb", "def up\n  execute 'GRANT a TO b'\n  drop_table :old\nend\n\ndef down\n  execute 'REVOKE a FROM b'\n  drop_table :new\nend\n"));
    assertEquals(List.of("GRANT a TO b"), statements("shop/migrations/1.py", "migrations.RunSQL('GRANT a TO b', 'REVOKE a FROM b')\n"));
    assertEquals(List.of("GRANT a TO b", "GRANT c TO d"), statements("shop/migrations/1.py", "migrations.RunSQL(sql='GRANT a TO b', reverse_sql='REVOKE a FROM b'),\nmigrations.RunSQL('GRANT c TO d')\n"));
    assertEquals(List.of("GRANT a TO b"), statements("alembic/versions/1.py", "def upgrade():\n  sql = 'GRANT a TO b'\n\ndef downgrade():\n  sql = 'REVOKE a FROM b'\n"));
    assertEquals(List.of("GRANT a TO b"), statements("migrations/1.go", "func upOpen() { run(`GRANT a TO b`) }\nfunc downOpen() { run(`REVOKE a FROM b`) }\n"));
    assertEquals(List.of("-- once\nGRANT a TO b"), statements("migrations/1.js", "exports.up = k => k.raw(`-- once\nGRANT a TO b`);\nexports.down = k => k.raw('REVOKE a FROM b');\n"));
  }

  @Test
  void what_is_no_statement_or_no_migration_runs_nothing() {
    assertEquals(List.of(), statements("db/migrate/1_a.rb", "def up\n  add_column :a, :b, comment: 'Drop it later'\nend\n"));
    assertEquals(List.of(), statements("app/model.rb", "title 'Grant a to everybody'\n"));
    assertEquals(List.of(), statements("app/model.rb", "log 'GRANT a TO b, and tell them'\n"));
    assertEquals(List.of(), statements("app/model.rb", "execute 'DROP TABLE a'\n"));
  }

  @Test
  void a_role_that_any_program_gives_is_a_statement_where_it_is_all_of_the_text() {
    assertEquals(List.of("GRANT a TO b"), statements("app/model.rb", "execute 'GRANT a TO b'\n"));
    assertEquals(List.of("REVOKE a FROM b"), statements("app/model.rb", "execute 'REVOKE a FROM b'\n"));
  }

  @Test
  void a_text_called_like_a_file_of_sql_is_one() {
    assertEquals(List.of("    GRANT a TO b"), statements("k/map.yaml", "data:\n  init.sql: |\n    GRANT a TO b\n  other: GRANT a TO c\n"));
  }

  @Test
  void many_comments_before_a_statement_take_no_time() {
    assertEquals(1, statements("migrations/1.js", "exports.up = k => k.raw(`" + "/* a */ ".repeat(50_000) + "GRANT a TO b`)\n").size());
  }

  private static List<String> statements(String name, String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
    return Programs.statements(file).stream().flatMap(found -> Arrays.stream(found.text().split("\n;\n"))).map(String::stripTrailing).filter(one -> !one.isEmpty()).toList();
  }

  @Test
  void other_files_and_texts_have_none() {
    assertEquals(List.of(), queries("a.txt", "SELECT 1 FROM system.columns\n"));
    assertEquals(List.of(), queries("a.go", "func show(tables int) {}\n"));
  }

  @Property(tries = 300)
  void any_text_is_read_to_its_end(@ForAll String text) {
    for (var name : List.of("a.java", "a.go", "a.py", "a.ts", "a.sh", "a.rb", "a.php", "a.cs", "a.yaml", "a.json")) {
      queries(name, "\"system.columns\n" + text + "\nSELECT 1 FROM system.columns");
      handed("migrations/" + name, "def up\n" + text + "\n\"GRANT a TO b\"\n a.sql: |\n  GRANT a TO b\n" + text);
    }
  }

  /// The database that is said of each text inside, and its statements, each with its line.
  private static List<String> handed(String name, String text) {
    return Programs.statements(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD)).stream()
        .map(one -> one.languageHint().orElse("") + " " + one.map().lines().getFirst().line() + ":" + one.map().lines().getFirst().column() + " " + one.text().replace("\n", "|")).toList();
  }

  @Test
  void a_module_of_ansible_says_what_it_runs_and_where() {
    assertEquals(List.of("mysql_query 5:13 GRANT SELECT ON shop.orders TO 'bi'@'10.%'|;|TRUNCATE shop.log|;|"), handed("play.yml", """
        - hosts: db
          tasks:
            - community.mysql.mysql_query:
                query:
                  - GRANT SELECT ON shop.orders TO 'bi'@'10.%'
                  - TRUNCATE shop.log
        """));
    assertEquals(List.of(), handed("play.yml", "- hosts: db\n  tasks:\n    - debug:\n        query: TRUNCATE shop.log\n"));
  }

  @Test
  void what_dbt_gives_is_a_statement_for_each_grantee() {
    assertEquals(List.of(" 4:25 GRANT select ON \"orders\" TO \"bi\";|GRANT select ON \"orders\" TO PUBLIC;|"), handed("models/schema.yml", """
        models:
          - name: orders
            config:
              grants: {select: [bi, public]}
        """));
    assertEquals(List.of(" 1:32 GRANT select ON \"orders\" TO \"bi\";|"), handed("models/orders.sql", "{{ config(grants={'select': [ 'bi']}) }}\nselect 1\n"));
    assertEquals(List.of(), handed("values.yaml", "mysql:\n  grants:\n    select: [app]\n"));
  }

  @Test
  void a_configuration_that_never_ends_takes_no_time() {
    assertEquals(List.of(), handed("models/orders.sql", "{{ config(grants={" + "'a':[".repeat(400_000) + "\n"));
  }

  private static String limits(String name, String text) {
    return Programs.defaults(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD)).stream()
        .map(entry -> entry.key().text() + " " + (entry.value() instanceof YamlNode.Mapping row ? row.entries().stream().map(pair -> pair.key().text() + "=" + ((YamlNode.Scalar) pair.value()).text()).toList() : ((YamlNode.Scalar) entry.value()).text())).toList().toString();
  }

  @Test
  void tables_of_limits_are_read_line_by_line() {
    assertEquals("[keyindex [keep_share=0.96, forceable=true], REHEARSE_FIRST false]", limits("limits.py", "LIMITS = {\n    \"keyindex\": Limit(keep_share=0.96, forceable=True),  # few\n    \"keyindex\": Limit(keep_share=0),\n}\nREHEARSE_FIRST = False\n"));
    assertEquals("[KeyIndex [KeepShare=0.96, PerStep=1000]]", limits("drain_limits.go", "var limits = map[string]Limit{\n\tKeyIndex: {KeepShare: 0.96, PerStep: 1_000},\n\tOther: {KeepShare: share(), PerStep: 1},\n}\n"));
    assertEquals("[]", limits("limits.ts", "export const BACKUP_DAYS = 35;\n"));
    assertEquals("[]", limits("train.py", "LIMITS = {\n    \"a\": Limit(keep_share=0.96),\n}\nREHEARSE_FIRST = False\n"));
  }
}
