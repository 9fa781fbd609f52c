package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.GroupPartContext;
import grammar.postgresql.PostgresqlParser.PartContext;
import grammar.postgresql.PostgresqlParser.SinglePartContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/// What is not of access in a statement: its words and signs one after another; what stands in brackets counts as one.
final class Parts {

  private static final Set<Integer> NAMES = Set.of(PostgresqlLexer.IDENT, PostgresqlLexer.QUOTED, PostgresqlLexer.VARIABLE);
  private static final Set<Integer> JOINS = Set.of(PostgresqlLexer.JOIN, PostgresqlLexer.COMMA, PostgresqlLexer.SELECT);
  private static final Set<String> SETS = Set.of("union", "intersect", "except");

  private Parts() {}

  /// The tokens outside of brackets.
  static List<Token> outside(List<PartContext> parts) {
    return parts.stream().filter(SinglePartContext.class::isInstance).map(part -> part.start).toList();
  }

  /// Whether these stand one after another outside of brackets.
  static boolean has(List<PartContext> parts, int... types) {
    return after(parts, types) >= 0;
  }

  /// The part that follows these, or -1.
  static int after(List<PartContext> parts, int... types) {
    for (var from = 0; from + types.length <= parts.size(); from++) {
      var same = 0;
      while (same < types.length && type(parts.get(from + same)) == types[same]) {
        same++;
      }
      if (same == types.length) {
        return from + same;
      }
    }
    return -1;
  }

  /// That of its token; 0 of what stands in brackets.
  static int type(PartContext part) {
    return part instanceof SinglePartContext ? part.start.getType() : 0;
  }

  /// The name with dots that begins at a part; nothing where none does.
  static List<String> path(List<PartContext> parts, int from) {
    var path = new ArrayList<String>();
    for (var at = from; at < parts.size() && isName(parts.get(at)); at += 2) {
      path.add(Names.of(parts.get(at).start));
      if (at + 1 >= parts.size() || type(parts.get(at + 1)) != PostgresqlLexer.DOT) {
        break;
      }
    }
    return path;
  }

  private static boolean isName(PartContext part) {
    return part instanceof SinglePartContext && (NAMES.contains(type(part)) || Character.isLetter(part.start.getText().codePointAt(0)) && type(part) != PostgresqlLexer.ONLY);
  }

  /// The only table that a query reads; nothing where it reads several, or another query.
  static List<String> onlyTable(List<PartContext> parts) {
    var from = after(parts, PostgresqlLexer.FROM);
    if (from < 0) {
      return List.of();
    }
    var rest = parts.subList(from, parts.size());
    var where = after(rest, PostgresqlLexer.WHERE);
    var sources = where < 0 ? rest : rest.subList(0, where);
    var alone = sources.stream().noneMatch(part -> JOINS.contains(type(part))) && rest.stream().noneMatch(part -> SETS.contains(part.getText().toLowerCase(java.util.Locale.ROOT)));
    return alone ? path(rest, 0) : List.of();
  }

  /// What stands between the first bracket of a part and its last, as it is written.
  static String text(ParserRuleContext part) {
    var written = part.start.getInputStream().getText(Interval.of(part.start.getStartIndex(), part.stop.getStopIndex()));
    return written.substring(written.indexOf('(') + 1, written.lastIndexOf(')'));
  }
}
