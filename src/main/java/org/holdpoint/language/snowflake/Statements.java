package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeLexer;
import grammar.snowflake.SnowflakeParser;
import grammar.snowflake.SnowflakeParser.ChangeStatementContext;
import grammar.snowflake.SnowflakeParser.PermissionStatementContext;
import grammar.snowflake.SnowflakeParser.PolicyStatementContext;
import grammar.snowflake.SnowflakeParser.PrincipalStatementContext;
import grammar.snowflake.SnowflakeParser.RoutineStatementContext;
import grammar.snowflake.SnowflakeParser.RowsStatementContext;
import grammar.snowflake.SnowflakeParser.SessionStatementContext;
import grammar.snowflake.SnowflakeParser.StatementContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.language.sql.Settings;
import org.holdpoint.language.sql.StatementParser;
import org.holdpoint.sql.ServerSetting;
import org.holdpoint.sql.Words;

/// One statement → what it says of access. Only statements that begin like one of access are parsed.
final class Statements {

  private static final ThreadLocal<StatementParser<SnowflakeParser, StatementContext>> PARSERS =
      ThreadLocal.withInitial(() -> new StatementParser<>(new SnowflakeLexer(CharStreams.fromString("")), SnowflakeParser::new, SnowflakeParser::statement));

  private static final Pattern IDENTIFIER = Pattern.compile("(?i)\\bIDENTIFIER\\s*\\(\\s*'([\\w.\"]+)'\\s*\\)");
  /// (words) As many say that a statement is about a network policy: CREATE OR REPLACE NETWORK POLICY.
  private static final int SETTING = 4;

  private Statements() {}

  /// Empty where it is one of access and cannot be read, or is not kept whole.
  static Optional<List<AccessFact>> facts(Reading reading) {
    var text = reading.chunk().text();
    var words = Words.first(text, SETTING);
    var setting = Words.at(words, 0).equals("ALTER") || words.contains("NETWORK") ? ServerSetting.of(reading.dialect(), text) : Optional.<ServerSetting>empty();
    if (setting.isPresent()) {
      return Optional.of(Settings.facts(reading, setting.get()));
    }
    if (!Head.saysAccess(text)) {
      return Optional.of(List.of());
    }
    return reading.chunk().cut() ? Optional.empty() : PARSERS.get().tree(named(text)).map(tree -> facts(reading, tree));
  }

  /// `IDENTIFIER('shop.orders')` is the name in the string (Snowflake SQL reference, "Literals and variables as identifiers"); everything stays at its place.
  private static String named(String text) {
    return text.indexOf('(') < 0 ? text : IDENTIFIER.matcher(text).replaceAll(call -> " ".repeat(call.start(1) - call.start()) + call.group(1) + " ".repeat(call.end() - call.end(1)));
  }

  private static List<AccessFact> facts(Reading reading, StatementContext tree) {
    return switch (tree) {
      case PermissionStatementContext permission -> PermissionReader.facts(reading, permission.permission());
      case PrincipalStatementContext principal -> PrincipalReader.facts(reading, principal.principal());
      case PolicyStatementContext policy -> PolicyReader.facts(reading, policy.policy());
      case SessionStatementContext session -> SessionReader.facts(reading, session.session());
      case ChangeStatementContext change -> ObjectReader.facts(reading, change.change());
      case RowsStatementContext rows -> RowsReader.facts(reading, rows.rows());
      case RoutineStatementContext routine -> RoutineReader.facts(reading, routine.routine());
      default -> throw new IllegalStateException("a statement without a reader: " + tree.getClass().getSimpleName());
    };
  }
}
