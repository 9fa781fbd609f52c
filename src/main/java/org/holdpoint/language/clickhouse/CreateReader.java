package org.holdpoint.language.clickhouse;

import grammar.clickhouse.ClickhouseLexer;
import grammar.clickhouse.ClickhouseParser.ArgumentContext;
import grammar.clickhouse.ClickhouseParser.CreateStatementContext;
import grammar.clickhouse.ClickhouseParser.CreateTailContext;
import grammar.clickhouse.ClickhouseParser.EngineTailContext;
import grammar.clickhouse.ClickhouseParser.FromTailContext;
import grammar.clickhouse.ClickhouseParser.SecurityTailContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Tables, views and databases that are made, and what they read from elsewhere.
final class CreateReader {

  /// How many arguments of an engine say cluster, database and table (ClickHouse documentation, "Distributed table engine").
  private static final int DISTRIBUTED = 3;

  private CreateReader() {}

  static List<AccessFact> facts(Reading reading, CreateStatementContext create) {
    var kind = create.kind.children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    var what = Names.securable(reading, kind, create.object());
    var view = create.kind.VIEW() != null;
    var facts = new ArrayList<AccessFact>();
    facts.add(new ObjectStatement(reading.key("object-statement"), what.at(), reading.within(), reading.dialect(), reading.order(), "create", what, false, view ? viewed(create) : distributed(create)));
    // DEFINER: the view reads with the rights of who defines it; NONE: with none asked (CREATE VIEW, "SQL security").
    tails(create, SecurityTailContext.class).filter(_ -> view).findFirst().ifPresent(security -> facts.add(routine(reading, what, security)));
    return facts;
  }

  private static RoutineStatement routine(Reading reading, Securable what, SecurityTailContext security) {
    return new RoutineStatement(reading.key("routine-statement"), reading.at(security), reading.within(), reading.dialect(), reading.order(), what, security.kind.getType() != ClickhouseLexer.INVOKER, true,
        "sql", "create", security.kind.getType() == ClickhouseLexer.NONE ? "whoever owns the tables" : "");
  }

  private static <T extends CreateTailContext> Stream<T> tails(CreateStatementContext create, Class<T> kind) {
    return create.createTail().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<String> distributed(CreateStatementContext create) {
    return tails(create, EngineTailContext.class).filter(tail -> tail.engine.getText().equalsIgnoreCase("Distributed") && tail.argument().size() >= DISTRIBUTED).findFirst()
        .map(tail -> List.of(argument(tail.argument(1)), argument(tail.argument(2)))).orElse(List.of());
  }

  private static String argument(ArgumentContext argument) {
    return argument.getChildCount() == 1 ? Names.of(argument.start) : argument.getText();
  }

  /// The one table that a view reads: nothing where it joins, reads a function, or reads several.
  private static List<String> viewed(CreateStatementContext create) {
    var sources = tails(create, FromTailContext.class).toList();
    if (sources.size() != 1) {
      return List.of();
    }
    var after = create.createTail().stream().skip(create.createTail().indexOf(sources.getFirst()) + 1L).toList();
    var several = after.stream().anyMatch(tail -> tail.start.getType() == ClickhouseLexer.JOIN) || after.stream().limit(3).anyMatch(tail -> tail.start.getType() == ClickhouseLexer.COMMA);
    var function = !after.isEmpty() && after.getFirst().start.getType() == ClickhouseLexer.LPAREN;
    return several || function ? List.of() : Names.path(sources.getFirst().object());
  }
}
