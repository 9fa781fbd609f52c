package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.language.bigquery.Bigquery;
import org.holdpoint.language.oracle.Oracle;
import org.holdpoint.language.postgresql.Alike;
import org.holdpoint.language.snowflake.Snowflake;
import org.holdpoint.language.sqlserver.Sqlserver;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;

/// What every dialect of SQL bears: any text.
final class SqlDialectsTest {

  private static final List<DeclarationLanguage> DIALECTS = List.of(Sqlserver.language(), Oracle.language(), Snowflake.language(), Bigquery.language(), Alike.teradata(), Alike.exasol(), Alike.trino());

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of("GRANT ", "REVOKE ", "DENY ", "SELECT", " ON ", " TO ", " FROM ", "SCHEMA::", "[a]]b]", "[", "\"", "'", "''", "`x`", "q'[", "]'", "(", ")", ",", ".", ";", "\n", "\nGO\n", "\n/\n",
        "CREATE USER ", "CREATE PROCEDURE p AS ", "BEGIN ", "END", "EXEC('", "EXECUTE IMMEDIATE '", "role", "€𝄞", "/*", "*/", "--", "$$", "DELETE FROM t", " WHERE ", "ALTER ROLE r ADD MEMBER ", "CASE ", "=")
        .list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Property(tries = 300)
  void no_text_makes_a_reader_fail_and_spans_stay_inside_the_file(@ForAll("pieces") String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD);
    for (var dialect : DIALECTS) {
      dialect.recognises(file);
      var declared = dialect.read(file, Map.of()).orElseThrow();
      declared.unread().forEach(span -> assertTrue(inside(span, file.lines().size()), text));
      declared.facts().forEach(fact -> assertTrue(inside(fact.at(), file.lines().size()), text));
      declared.facts().stream().filter(GrantStatement.class::isInstance).map(GrantStatement.class::cast)
          .forEach(grant -> assertTrue(grant.to().stream().allMatch(one -> inside(one.at(), file.lines().size())), text));
    }
  }

  private static boolean inside(Span span, int lines) {
    return span.line() >= 1 && span.line() <= span.endLine() && span.endLine() <= lines && span.column() >= 1;
  }
}
