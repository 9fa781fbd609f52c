package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdpoint.language.clickhouse.Clickhouse;
import org.holdpoint.language.mysql.Mysql;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;

/// Words of SQL in any order: every dialect reads them or says that it does not, and what it says stands in the file. The seed is fixed, so that every run asks the same.
class AnyStatementTest {

  private static final List<DeclarationLanguage> LANGUAGES = List.of(Clickhouse.language(), Mysql.mysql(), Mysql.mariadb());

  @Provide
  Arbitrary<String> statements() {
    var heads = Arbitraries.of("GRANT ", "REVOKE ", "CREATE USER ", "ALTER USER ", "DROP ROLE ", "CREATE ROW POLICY ", "CREATE TABLE ", "CREATE VIEW ", "ALTER TABLE t ", "DROP TABLE ", "TRUNCATE ", "RENAME TABLE ",
        "DELETE FROM ", "UPDATE ", "SET DEFAULT ROLE ", "SET PASSWORD ", "USE ", "CREATE DEFINER=u ", "/*!50001 CREATE ", "DELIMITER //\n", "EXCHANGE TABLES ");
    var words = Arbitraries.of("SELECT", "(a, b)", "ON", "ON CLUSTER c", "*.*", "db.*", "db.t", "`a``b`", "TO", "FROM", "u", "'u'@'%'", "\"q\"", "'", "\"", "`", "(", ")", ",", ";", "\n", "/*", "*/", "--", "#", "WITH GRANT OPTION",
        "ALL", "EXCEPT", "IDENTIFIED BY 'x'", "IDENTIFIED WITH x AS", "HOST ANY", "USING 1", "ENGINE = Distributed(c, d, t)", "WHERE", "AS SELECT", "$$", "//", "\uD83D\uDE00", "\\", "@", "=", "ROLE", "USER", "IF EXISTS", "DROP COLUMN x",
        "DELETE", "SQL SECURITY DEFINER", "${x}", "{{", "1", "NONE", "CURRENT_USER()");
    return heads.flatMap(head -> words.list().ofMaxSize(12).map(list -> head + String.join(" ", list))).list().ofMaxSize(4).map(list -> String.join(";\n", list));
  }

  @Property(seed = "20251118", tries = 2000, generation = GenerationMode.RANDOMIZED)
  void what_is_said_stands_in_the_file(@ForAll("statements") String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
    for (var language : LANGUAGES) {
      language.recognises(file);
      var declared = language.read(file, Map.of()).orElseThrow();
      for (var fact : declared.facts()) {
        assertTrue(inside(file, fact.at()) && inside(file, fact.within()), () -> language.name() + ": " + fact + "\n" + text);
      }
      for (var span : declared.unread()) {
        assertTrue(inside(file, span), () -> span + "\n" + text);
      }
    }
  }

  private static boolean inside(SourceFile file, Span span) {
    var last = file.lines().get(Math.min(span.endLine(), file.lines().size()) - 1).text();
    return span.endLine() <= file.lines().size() && span.endColumn() <= last.codePointCount(0, last.length()) + 1;
  }
}
