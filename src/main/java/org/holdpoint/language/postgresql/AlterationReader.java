package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.AlterActionContext;
import grammar.postgresql.PostgresqlParser.AlterObjectContext;
import grammar.postgresql.PostgresqlParser.AlterationContext;
import grammar.postgresql.PostgresqlParser.AttachActionContext;
import grammar.postgresql.PostgresqlParser.AuthorizationActionContext;
import grammar.postgresql.PostgresqlParser.DetachActionContext;
import grammar.postgresql.PostgresqlParser.DropColumnActionContext;
import grammar.postgresql.PostgresqlParser.MoveActionContext;
import grammar.postgresql.PostgresqlParser.OtherActionContext;
import grammar.postgresql.PostgresqlParser.OwnerActionContext;
import grammar.postgresql.PostgresqlParser.RenameActionContext;
import grammar.postgresql.PostgresqlParser.RenameColumnActionContext;
import grammar.postgresql.PostgresqlParser.RowSecurityActionContext;
import grammar.postgresql.PostgresqlParser.RowSecuritySwitchActionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.source.Span;

/// What is changed of an object that is there (PostgreSQL documentation, ALTER TABLE and the other ALTERs): its owner, its name, its columns, its partitions, and who sees which of its rows.
final class AlterationReader {

  private static final Set<String> ROUTINES = Set.of("function", "procedure", "routine");
  private static final Set<String> TABLES = Set.of("table", "foreign table", "external table");

  private static final Set<String> VIEWS = Set.of("view", "table");

  private AlterationReader() {}

  static List<AccessFact> facts(Reading reading, AlterationContext alteration) {
    return switch (alteration) {
      case AlterObjectContext altered -> altered(reading, altered);
      default -> List.of();
    };
  }

  private static List<AccessFact> altered(Reading reading, AlterObjectContext altered) {
    var what = Securables.of(reading, Securables.kind(altered.kind()), altered.object());
    return altered.alterAction().stream().flatMap(action -> action(reading, what, action)).toList();
  }

  private static Stream<AccessFact> action(Reading reading, Securable what, AlterActionContext action) {
    var at = reading.at(action);
    return switch (action) {
      case OwnerActionContext owner -> Stream.of(OwnershipReader.transfer(reading, what, owner.owner, at));
      case AuthorizationActionContext owner -> Stream.of(OwnershipReader.transfer(reading, what, owner.owner, at));
      case RowSecurityActionContext rows -> Stream.of(PolicyReader.table(reading, verb(rows), what, at));
      // ROW LEVEL SECURITY { ON | OFF } (Redshift, ALTER TABLE).
      case RowSecuritySwitchActionContext rows -> Stream.of(PolicyReader.table(reading, rows.actionPart(0).start.getType() == PostgresqlLexer.ON ? "enable" : "disable", what, at));
      case DropColumnActionContext dropped when TABLES.contains(what.kind()) ->
        Stream.of(object(reading, "drop-column", column(reading, what, dropped.column), at, dropped.CASCADE() != null, List.of(), List.of()));
      case RenameActionContext renamed -> Stream.of(object(reading, "rename", what, at, false, List.of(), beside(what, Names.of(renamed.to))));
      case RenameColumnActionContext renamed when TABLES.contains(what.kind()) -> {
        var column = column(reading, what, renamed.column);
        yield Stream.of(object(reading, "rename", column, at, false, List.of(), beside(column, Names.of(renamed.to))));
      }
      case MoveActionContext moved -> Stream.of(object(reading, "rename", what, at, false, List.of(), List.of(Names.of(moved.to), what.path().getLast())));
      case AttachActionContext attached ->
        Stream.of(object(reading, "attach", new Securable(what.kind(), Names.path(attached.partition), reading.at(attached.partition)), at, false, what.path(), List.of()));
      case DetachActionContext detached ->
        Stream.of(object(reading, "detach", new Securable(what.kind(), Names.path(detached.partition), reading.at(detached.partition)), at, false, what.path(), List.of()));
      case OtherActionContext other when VIEWS.contains(what.kind()) -> ViewGuards.changed(reading, what, other, at).stream();
      case OtherActionContext other when ROUTINES.contains(what.kind()) -> routine(reading, what, other, at);
      default -> Stream.empty();
    };
  }

  private static String verb(RowSecurityActionContext rows) {
    return rows.ENABLE() != null ? "enable" : rows.DISABLE() != null ? "disable" : rows.NO() != null ? "no-force" : "force";
  }

  private static ObjectStatement object(Reading reading, String verb, Securable what, Span at, boolean cascade, List<String> shadows, List<String> renamed) {
    return new ObjectStatement(reading.key("object-statement"), at, reading.within(), reading.dialect(), reading.order(), verb, what, cascade, shadows, renamed);
  }

  private static Securable column(Reading reading, Securable table, ParserRuleContext name) {
    return new Securable("column", Stream.concat(table.path().stream(), Stream.of(Names.of(name))).toList(), reading.at(name));
  }

  /// Another name at the same place.
  private static List<String> beside(Securable what, String name) {
    var path = new ArrayList<>(what.path());
    path.set(path.size() - 1, name);
    return path;
  }

  /// Only what says with whose rights it runs, or where it looks names up.
  private static Stream<AccessFact> routine(Reading reading, Securable what, OtherActionContext other, Span at) {
    var words = other.actionPart().stream().map(part -> part.start.getType()).toList();
    var definer = words.contains(PostgresqlLexer.SECURITY) && words.contains(PostgresqlLexer.DEFINER);
    var path = words.contains(PostgresqlLexer.SET) && words.contains(PostgresqlLexer.SEARCH_PATH);
    return definer || path ? Stream.of(new RoutineStatement(reading.key("routine-statement"), at, reading.within(), reading.dialect(), reading.order(), what, definer, path, "", "alter", "")) : Stream.empty();
  }
}
