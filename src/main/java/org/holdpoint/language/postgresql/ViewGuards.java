package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.GroupActionPartContext;
import grammar.postgresql.PostgresqlParser.GroupPartContext;
import grammar.postgresql.PostgresqlParser.OtherActionContext;
import grammar.postgresql.PostgresqlParser.PartContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.source.Span;

/// What keeps rows of a view from those who may read it (PostgreSQL documentation, CREATE VIEW, ALTER VIEW: `security_barrier`, `security_invoker`).
final class ViewGuards {

  private static final List<String> GUARDS = List.of("security_barrier", "security_invoker");
  private static final Set<String> OFF = Set.of("false", "off", "no", "0");

  private ViewGuards() {}

  /// Those of a view that is made: `WITH (security_barrier, security_invoker = true) AS …`.
  static List<String> of(List<PartContext> parts) {
    var with = Parts.after(parts, PostgresqlLexer.WITH);
    return with >= 0 && with < parts.size() && parts.get(with) instanceof GroupPartContext options ? on(options.part()) : List.of();
  }

  /// `SET (…)` and `RESET (…)`.
  static Optional<AccessFact> changed(Reading reading, Securable what, OtherActionContext action, Span at) {
    var first = action.actionPart().getFirst().start.getText().toUpperCase(Locale.ROOT);
    if (action.actionPart().size() != 2 || !(action.actionPart(1) instanceof GroupActionPartContext options) || !first.equals("SET") && !first.equals("RESET")) {
      return Optional.empty();
    }
    var named = GUARDS.stream().filter(guard -> options.part().stream().anyMatch(part -> part.getText().equalsIgnoreCase(guard))).toList();
    var on = first.equals("SET") ? on(options.part()) : List.<String>of();
    var off = named.stream().filter(guard -> !on.contains(guard)).toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(new ObjectStatement(reading.key("object-statement"), at, reading.within(), reading.dialect(), reading.order(), off.isEmpty() ? "guard" : "unguard",
        what, false, List.of(), List.of(), off.isEmpty() ? on : off));
  }

  private static List<String> on(List<PartContext> options) {
    var words = options.stream().map(part -> part.getText().toLowerCase(Locale.ROOT)).toList();
    return GUARDS.stream().filter(guard -> IntStream.range(0, words.size())
        .anyMatch(at -> words.get(at).equals(guard) && !(at + 2 < words.size() && words.get(at + 1).equals("=") && OFF.contains(words.get(at + 2).replace("'", ""))))).toList();
  }
}
