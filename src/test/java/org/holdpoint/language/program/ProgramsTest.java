package org.holdpoint.language.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
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
  void other_files_and_texts_have_none() {
    assertEquals(List.of(), queries("a.txt", "SELECT 1 FROM system.columns\n"));
    assertEquals(List.of(), queries("a.go", "func show(tables int) {}\n"));
  }

  @Property(tries = 300)
  void any_text_is_read_to_its_end(@ForAll String text) {
    for (var name : List.of("a.java", "a.go", "a.py", "a.ts", "a.sh", "a.yaml", "a.json")) {
      queries(name, "\"system.columns\n" + text + "\nSELECT 1 FROM system.columns");
    }
  }
}
