package org.holdpoint.language.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// What nobody meant to write is read all the same, or said to be unread.
final class BadInputTest {

  private static final long SECONDS = 1_000_000_000L;
  private static final List<String> WORDS = List.of("GRANT", "REVOKE", "SELECT", "ALL", "ON", "TO", "FROM", "TABLE", "t", "\"Q\"", "'s'", "E'\\''", "(", ")", ",", ".", "*", ";", "\n", "$$", "$x$", "DO",
      "BEGIN", "EXECUTE", "END", "format(", "||", "CREATE", "ROLE", "ALTER", "DROP", "POLICY", "USING", "DELETE", "UPDATE", "WITH", "AS", "SET", "OWNER", "PASSWORD", "--", "/*", "*/", "\\c", "\\.", "{", "}",
      "%I", ":v", "COPY t FROM stdin;", "DEFAULT", "PRIVILEGES", "IN", "SCHEMA", "SCHEMAS", "COLUMN", "PARTITION", "FUNCTION", "é", "😀", "\t");

  @Property(tries = 3_000)
  void nothing_breaks_and_every_place_is_in_the_file(@ForAll("texts") String text) {
    var lines = text.split("\n", -1);
    var declared = Reads.read(text);
    for (var fact : declared.facts()) {
      for (var span : List.of(fact.at(), fact.within())) {
        inside(span, lines);
      }
      if (fact instanceof GrantStatement grant) {
        grant.rights().forEach(right -> inside(right.at(), lines));
        grant.on().forEach(on -> inside(on.at(), lines));
        grant.to().forEach(to -> inside(to.at(), lines));
      }
    }
    declared.unread().forEach(span -> inside(span, lines));
  }

  private static void inside(Span span, String[] lines) {
    assertTrue(span.line() <= lines.length && span.endLine() <= lines.length, span::place);
    var last = lines[span.endLine() - 1];
    assertTrue(span.column() <= lines[span.line() - 1].codePointCount(0, lines[span.line() - 1].length()) + 1, span::place);
    assertTrue(span.endColumn() <= last.codePointCount(0, last.length()) + 1, () -> span + " in " + last);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void a_grant_is_found_behind_whatever_is_closed(@ForAll("texts") String text) {
    var before = text.replaceAll("[;$'\"(){}\\\\*/-]", " ").replaceAll("(?i)\\b(do|begin|copy)\\b", "x");
    var facts = Reads.read(before + ";\nGRANT a TO b;").facts();
    assertTrue(facts.getLast() instanceof MembershipStatement, before);
  }

  @Test
  void words_of_the_language_are_names() {
    for (var word : List.of("type", "role", "schema", "language", "sequence", "function", "password", "owner", "policy", "data", "option", "admin", "public", "session", "partition", "delete", "update", "row")) {
      var grant = Reads.fact(GrantStatement.class, "GRANT SELECT (" + word + ") ON " + word + "." + word + " TO " + word);
      assertEquals(List.of(word, word), grant.on().getFirst().path());
    }
  }

  @Test
  void what_is_nested_too_deep_is_unread_and_the_next_is_read() {
    var declared = Reads.read("DELETE FROM t WHERE " + "(".repeat(50_000) + ")".repeat(10) + ";\nGRANT a TO b;");
    assertEquals(1, declared.unread().size());
    assertEquals(1, declared.facts().size());
  }

  @Test
  void what_is_never_closed_takes_the_rest() {
    assertTrue(Reads.read("GRANT a TO \"b;\nGRANT c TO d;").facts().isEmpty());
    assertEquals(1, Reads.read("GRANT a TO b; DO $$ BEGIN GRANT SELECT ON;\n").unread().size());
    assertEquals(2, Reads.read("GRANT a TO b; DO $$ BEGIN GRANT c TO d;\nx").facts().size());
  }

  @Test
  void many_statements_in_one_block_take_time_that_grows_with_them() {
    var text = IntStream.range(0, 20_000).mapToObj(number -> "  IF a THEN EXECUTE 'GRANT SELECT ON t" + number + " TO ' || b || ', c'; END IF;").collect(Collectors.joining("\n", "DO $$ BEGIN\n", "\nEND $$;"));
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    assertEquals(20_000, Reads.read(text).facts().stream().filter(AccessFact.class::isInstance).count());
    assertTrue(threads.getCurrentThreadCpuTime() - before < 5 * SECONDS);
  }
}
