package org.holdpoint.language.mysql;

import grammar.mysql.MysqlLexer;
import grammar.mysql.MysqlParser;
import grammar.mysql.MysqlParser.AlterTableStatementContext;
import grammar.mysql.MysqlParser.CreateRoleStatementContext;
import grammar.mysql.MysqlParser.CreateStatementContext;
import grammar.mysql.MysqlParser.DefaultRoleStatementContext;
import grammar.mysql.MysqlParser.DeleteSeveralStatementContext;
import grammar.mysql.MysqlParser.DeleteStatementContext;
import grammar.mysql.MysqlParser.DropPrincipalStatementContext;
import grammar.mysql.MysqlParser.DropStatementContext;
import grammar.mysql.MysqlParser.GrantProxyStatementContext;
import grammar.mysql.MysqlParser.GrantRolesStatementContext;
import grammar.mysql.MysqlParser.GrantStatementContext;
import grammar.mysql.MysqlParser.ProgramStatementContext;
import grammar.mysql.MysqlParser.RenameStatementContext;
import grammar.mysql.MysqlParser.RenameUserStatementContext;
import grammar.mysql.MysqlParser.RevokeProxyStatementContext;
import grammar.mysql.MysqlParser.RevokeRolesStatementContext;
import grammar.mysql.MysqlParser.RevokeStatementContext;
import grammar.mysql.MysqlParser.SetPasswordStatementContext;
import grammar.mysql.MysqlParser.SetRoleStatementContext;
import grammar.mysql.MysqlParser.StatementContext;
import grammar.mysql.MysqlParser.TruncateStatementContext;
import grammar.mysql.MysqlParser.UpdateStatementContext;
import grammar.mysql.MysqlParser.UseStatementContext;
import grammar.mysql.MysqlParser.UserStatementContext;
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

  private static final ThreadLocal<StatementParser<MysqlParser, StatementContext>> PARSERS =
      ThreadLocal.withInitial(() -> new StatementParser<>(new MysqlLexer(CharStreams.fromString("")), MysqlParser::new, MysqlParser::statement));

  private Statements() {}

  /// Empty where it is one of access and cannot be read.
  static Optional<List<AccessFact>> facts(Reading reading) {
    var setting = ServerSetting.of(reading.dialect(), reading.chunk().text());
    if (setting.isPresent()) {
      return Optional.of(Settings.facts(reading, setting.get()));
    }
    var program = ServerProgram.of(reading.dialect(), reading.chunk().text());
    if (program.isPresent()) {
      return Optional.of(Settings.facts(reading, program.get()));
    }
    return Head.saysAccess(reading.chunk().text()) ? PARSERS.get().tree(reading.chunk().text()).map(tree -> facts(reading, tree)) : Optional.of(List.of());
  }

  private static List<AccessFact> facts(Reading reading, StatementContext tree) {
    return switch (tree) {
      case AlterTableStatementContext alter -> ObjectReader.alter(reading, alter);
      case CreateStatementContext create -> ProgramReader.made(reading, create);
      case CreateRoleStatementContext role -> PrincipalReader.roles(reading, role);
      case DefaultRoleStatementContext roles -> PrincipalReader.defaultRoles(reading, roles);
      case DeleteSeveralStatementContext delete -> ObjectReader.delete(reading, delete);
      case DeleteStatementContext delete -> ObjectReader.delete(reading, delete);
      case DropPrincipalStatementContext drop -> PrincipalReader.dropped(reading, drop);
      case DropStatementContext drop -> ObjectReader.drop(reading, drop);
      case GrantProxyStatementContext proxy -> GrantReader.grantProxy(reading, proxy);
      case GrantRolesStatementContext roles -> GrantReader.grantRoles(reading, roles);
      case GrantStatementContext grant -> GrantReader.grant(reading, grant);
      case ProgramStatementContext program -> ProgramReader.program(reading, program);
      case RenameStatementContext rename -> ObjectReader.rename(reading, rename);
      case RenameUserStatementContext user -> PrincipalReader.renamed(reading, user);
      case RevokeProxyStatementContext proxy -> GrantReader.revokeProxy(reading, proxy);
      case RevokeRolesStatementContext roles -> GrantReader.revokeRoles(reading, roles);
      case RevokeStatementContext revoke -> GrantReader.revoke(reading, revoke);
      case SetPasswordStatementContext password -> PrincipalReader.setPassword(reading, password);
      case SetRoleStatementContext role -> PrincipalReader.setRole(reading, role);
      case TruncateStatementContext truncate -> ObjectReader.truncate(reading, truncate);
      case UpdateStatementContext update -> ObjectReader.update(reading, update);
      case UseStatementContext use -> ObjectReader.use(reading, use);
      case UserStatementContext user -> PrincipalReader.users(reading, user);
      default -> throw new IllegalStateException("a statement without a reader: " + tree.getClass().getSimpleName());
    };
  }
}
