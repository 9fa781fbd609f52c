package org.holdpoint.language.mysql;

import grammar.mysql.MysqlLexer;
import grammar.mysql.MysqlParser.CreateStatementContext;
import grammar.mysql.MysqlParser.DefinerHeadContext;
import grammar.mysql.MysqlParser.PartContext;
import grammar.mysql.MysqlParser.ProgramStatementContext;
import grammar.mysql.MysqlParser.SecurityHeadContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.language.sql.Reading;

/// Tables, and what runs with the rights of somebody: routines, views, triggers and events (MySQL 8.4 manual, section 27.6 "Stored Object Access Control").
final class ProgramReader {

  /// What keeps a view from reading more than those who read it may (MySQL Reference Manual, "Stored Object Access Control").
  private static final String INVOKER = "SQL SECURITY INVOKER";

  private ProgramReader() {}

  static List<AccessFact> made(Reading reading, CreateStatementContext create) {
    var kind = create.kind.getType() == MysqlLexer.TABLE ? "table" : "database";
    return List.of(new ObjectStatement(reading.key("object-statement"), reading.at(create.object()), reading.within(), reading.dialect(), reading.order(), "create",
        Names.securable(reading, kind, create.object()), false, List.of()));
  }

  /// With the rights of its definer, unless it says otherwise; of a view, a trigger and an event only where they name one. Names are looked up in the database of the program, so that nobody can
  /// put another object in their way.
  static List<AccessFact> program(Reading reading, ProgramStatementContext program) {
    var kind = program.kind.getText().toLowerCase(Locale.ROOT);
    var what = Names.securable(reading, kind, program.object());
    var create = program.CREATE() != null;
    var facts = new ArrayList<AccessFact>();
    var invoker = !definer(program) ? List.of(INVOKER) : List.<String>of();
    if (create) {
      facts.add(new ObjectStatement(reading.key("object-statement"), what.at(), reading.within(), reading.dialect(), reading.order(), "create", what, false,
          kind.equals("view") ? viewed(program.part()) : List.of(), List.of(), kind.equals("view") ? invoker : List.of()));
    } else if (kind.equals("view") && program.head().stream().anyMatch(SecurityHeadContext.class::isInstance)) {
      // ALTER VIEW keeps what it does not say.
      facts.add(new ObjectStatement(reading.key("object-statement"), what.at(), reading.within(), reading.dialect(), reading.order(), invoker.isEmpty() ? "unguard" : "guard", what, false, List.of(), List.of(),
          List.of(INVOKER)));
    }
    var routine = kind.equals("procedure") || kind.equals("function");
    var named = program.head().stream().anyMatch(head -> head instanceof DefinerHeadContext || head instanceof SecurityHeadContext) || security(program.part()) >= 0;
    if (create && routine || named) {
      facts.add(new RoutineStatement(reading.key("routine-statement"), what.at(), reading.within(), reading.dialect(), reading.order(), what, definer(program), true, "sql", create ? "create" : "alter",
          program.head().stream().filter(DefinerHeadContext.class::isInstance).map(head -> Names.name(((DefinerHeadContext) head).who())).findFirst().orElse("")));
    }
    return facts;
  }

  private static boolean definer(ProgramStatementContext program) {
    var head = program.head().stream().anyMatch(one -> one instanceof SecurityHeadContext security && security.security.getType() == MysqlLexer.INVOKER);
    return !head && security(program.part()) != MysqlLexer.INVOKER;
  }

  /// What follows SQL SECURITY among the characteristics; below 0 where nothing is said.
  private static int security(List<PartContext> parts) {
    for (var at = 0; at + 2 < parts.size(); at++) {
      if (parts.get(at).start.getType() == MysqlLexer.SQL && parts.get(at + 1).start.getType() == MysqlLexer.SECURITY) {
        return parts.get(at + 2).start.getType();
      }
    }
    return -1;
  }

  /// The one table that a view reads; nothing where it joins or reads several.
  private static List<String> viewed(List<PartContext> parts) {
    var tokens = parts.stream().map(part -> part.start).toList();
    var from = tokens.stream().map(Token::getType).toList().indexOf(MysqlLexer.FROM);
    if (from < 0 || tokens.stream().skip(from + 1L).anyMatch(token -> token.getType() == MysqlLexer.FROM || token.getType() == MysqlLexer.JOIN)) {
      return List.of();
    }
    var path = new ArrayList<String>();
    var at = from + 1;
    while (at < tokens.size() && named(tokens.get(at))) {
      path.add(Names.of(tokens.get(at)));
      at++;
      if (at >= tokens.size() || tokens.get(at).getType() != MysqlLexer.DOT) {
        break;
      }
      at++;
    }
    var several = tokens.stream().skip(at).limit(3).anyMatch(token -> token.getType() == MysqlLexer.COMMA);
    return several ? List.of() : List.copyOf(path);
  }

  private static boolean named(Token token) {
    return token.getType() == MysqlLexer.IDENT || token.getType() == MysqlLexer.QUOTED;
  }
}
