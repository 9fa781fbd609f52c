package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.RightContext;
import grammar.postgresql.PostgresqlParser.RightsContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.sql.Shared;

/// Rights, and the roles that stand in their place where there is no ON.
final class Rights {

  private static final String ALL_BUT = "ALL BUT ";

  private Rights() {}

  static List<Right> of(Reading reading, RightsContext rights) {
    return Reading.each(rights.right(), right -> new Right(name(right), right.columns() == null ? List.of() : Reading.each(right.columns().name(), Names::of), reading.at(right)));
  }

  /// What ALL BUT leaves out is not told apart: so much is given that it is told as all (Teradata, GRANT (SQL Form)).
  static List<Right> given(Reading reading, RightsContext rights) {
    return of(reading, rights).stream().map(right -> right.name().startsWith(ALL_BUT) ? new Right("ALL", right.columns(), right.at()) : right).toList();
  }

  /// `ALL PRIVILEGES` is `ALL`, `TEMP` is `TEMPORARY` (GRANT); EXTEND adds ALTER and DROP to it (Vertica, GRANT (Table)); SYSTEM before rights on all of CockroachDB says only that.
  static String name(RightContext right) {
    var all = right.rightWord();
    var system = all.size() > 1 && all.getFirst().start.getType() == PostgresqlLexer.SYSTEM;
    var words = all.size() == 1 ? all.getFirst().getText() : all.stream().skip(system ? 1 : 0).map(ParserRuleContext::getText).collect(Collectors.joining(" "));
    var name = Shared.of(words.toUpperCase(Locale.ROOT));
    return switch (name) {
      case "ALL PRIVILEGES", "ALL EXTEND", "ALL PRIVILEGES EXTEND" -> "ALL";
      case "TEMP" -> "TEMPORARY";
      default -> name;
    };
  }

  /// Whether they are rights on the whole server: more than one word of which the first is not ROLE (Redshift, "System permissions").
  static boolean ofServer(RightsContext rights) {
    return rights.right().stream().anyMatch(right -> right.rightWord().size() > 1 && right.rightWord(0).start.getType() != PostgresqlLexer.ROLE);
  }

  static List<Grantee> roles(Reading reading, RightsContext rights) {
    return rights.right().stream().map(right -> new Grantee(role(right), "role", reading.at(right))).toList();
  }

  /// Roles that Redshift brings have a colon in their names (`sys:superuser`), which psql takes for one of its variables.
  private static String role(RightContext right) {
    var words = right.rightWord();
    var last = Names.of(words.getLast());
    return last.startsWith(":") && words.size() > 1 && words.getLast().start.getStartIndex() == words.get(words.size() - 2).stop.getStopIndex() + 1 ? Names.of(words.get(words.size() - 2)) + last : last;
  }
}
