package org.holdpoint.language.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.SqlStatements;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;

/// Texts as files of PostgreSQL.
final class Reads {

  private Reads() {}

  static Declared read(String text) {
    return SqlStatements.of(Postgresql.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sql", "a.sql", Side.HEAD), Map.of()).orElseThrow());
  }

  /// What a text says of which every statement of access can be read.
  static List<Fact> facts(String text) {
    var declared = read(text);
    assertEquals(List.of(), declared.unread(), text);
    return declared.facts();
  }

  static <F> F fact(Class<F> kind, String text) {
    return facts(text).stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow(() -> new AssertionError("nothing of " + kind.getSimpleName() + " in " + text));
  }
}
