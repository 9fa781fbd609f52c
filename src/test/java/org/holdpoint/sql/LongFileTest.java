package org.holdpoint.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.SqlStatements;
import org.holdpoint.language.postgresql.Postgresql;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Files of so many statements that all processors read them.
final class LongFileTest {

  private static final int STATEMENTS = 100_000;
  private static final int TABLES = 1_500;

  /// What its statements say; what the file says as a whole is not among it.
  private static List<Fact> read(String text) {
    return SqlStatements.of(Postgresql.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD), Map.of()).orElseThrow()).facts();
  }

  @Test
  void statements_keep_their_order_and_count_their_likes() {
    var facts = read(IntStream.range(0, STATEMENTS).mapToObj(at -> "GRANT SELECT ON t" + at % TABLES + " TO app;").collect(Collectors.joining("\n")));
    assertEquals(IntStream.rangeClosed(1, STATEMENTS).boxed().toList(), facts.stream().map(fact -> fact.at().line()).toList());
    assertEquals(IntStream.range(0, STATEMENTS).mapToObj(at -> "grant select on t" + at % TABLES + " to app" + (at < TABLES ? "" : " " + (at / TABLES + 1))).toList(),
        facts.stream().map(fact -> String.join(" ", fact.key().path().subList(1, fact.key().path().size()))).toList());
  }

  @Test
  void a_statement_that_is_never_closed_takes_the_rest() {
    var text = IntStream.range(0, 5_000).mapToObj(at -> "GRANT SELECT ON t" + at + " TO app;").collect(Collectors.joining("\n"));
    assertEquals(5_000, read(text + "\nGRANT SELECT ON 'x TO app;\n" + text).size());
  }
}
