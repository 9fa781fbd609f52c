package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser;
import grammar.postgresql.PostgresqlParser.AlterationStatementContext;
import grammar.postgresql.PostgresqlParser.CreationStatementContext;
import grammar.postgresql.PostgresqlParser.DefaultRightsStatementContext;
import grammar.postgresql.PostgresqlParser.GrantStatementContext;
import grammar.postgresql.PostgresqlParser.MappingStatementContext;
import grammar.postgresql.PostgresqlParser.OwnedStatementContext;
import grammar.postgresql.PostgresqlParser.PolicyStatementContext;
import grammar.postgresql.PostgresqlParser.PrincipalStatementContext;
import grammar.postgresql.PostgresqlParser.ProxyStatementContext;
import grammar.postgresql.PostgresqlParser.RemovalStatementContext;
import grammar.postgresql.PostgresqlParser.RevokeStatementContext;
import grammar.postgresql.PostgresqlParser.RowsStatementContext;
import grammar.postgresql.PostgresqlParser.SessionStatementContext;
import grammar.postgresql.PostgresqlParser.StatementContext;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.language.sql.Settings;
import org.holdpoint.language.sql.StatementParser;
import org.holdpoint.sql.ServerProgram;
import org.holdpoint.sql.ServerSetting;

/// One statement → what it says of access. Only statements that begin like one of access are parsed.
final class Statements {

  private static final ThreadLocal<StatementParser<PostgresqlParser, StatementContext>> PARSERS =
      ThreadLocal.withInitial(() -> new StatementParser<>(new PostgresqlLexer(CharStreams.fromString("")), PostgresqlParser::new, PostgresqlParser::statement));

  /// What statements that set something of the server begin with.
  private static final List<String> SETTING = List.of("ALTER", "DROP EXT", "CREATE EXT");

  private Statements() {}

  /// Empty where it is one of access and cannot be read.
  static Optional<List<AccessFact>> facts(Reading reading) {
    var text = reading.chunk().text();
    var setting = SETTING.stream().anyMatch(word -> text.regionMatches(true, 0, word, 0, word.length())) ? ServerSetting.of(reading.dialect(), text) : Optional.<ServerSetting>empty();
    if (setting.isPresent()) {
      return Optional.of(Settings.facts(reading, setting.get()));
    }
    var program = ServerProgram.of(reading.dialect(), text);
    if (program.isPresent()) {
      return Optional.of(Settings.facts(reading, program.get()));
    }
    return Head.saysAccess(text) ? PARSERS.get().tree(text).map(tree -> facts(reading, tree)) : Optional.of(List.of());
  }

  private static List<AccessFact> facts(Reading reading, StatementContext tree) {
    return switch (tree) {
      case GrantStatementContext grant -> GrantReader.facts(reading, grant.grant());
      case RevokeStatementContext revoke -> RevokeReader.facts(reading, revoke.revoke());
      case PrincipalStatementContext principal -> PrincipalReader.facts(reading, principal.principal());
      case DefaultRightsStatementContext rights -> DefaultRightsReader.facts(reading, rights.defaultRights());
      case OwnedStatementContext owned -> OwnershipReader.facts(reading, owned.owned());
      case PolicyStatementContext policy -> PolicyReader.facts(reading, policy.policy());
      case CreationStatementContext creation -> CreationReader.facts(reading, creation.creation());
      case AlterationStatementContext alteration -> AlterationReader.facts(reading, alteration.alteration());
      case RemovalStatementContext removal -> RemovalReader.facts(reading, removal.removal());
      case RowsStatementContext rows -> RowsReader.facts(reading, rows.rows());
      case SessionStatementContext session -> SessionReader.facts(reading, session.session());
      case MappingStatementContext mapping -> GrantReader.mapping(reading, mapping.mapping());
      case ProxyStatementContext proxy -> ProxyReader.facts(reading, proxy.proxy());
      default -> throw new IllegalStateException("a statement without a reader: " + tree.getClass().getSimpleName());
    };
  }
}
