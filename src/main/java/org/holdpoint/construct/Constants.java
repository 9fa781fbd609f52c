package org.holdpoint.construct;

import grammar.construct.ConstructParser.AssignSignContext;
import grammar.construct.ConstructParser.BracesContext;
import grammar.construct.ConstructParser.BracketsContext;
import grammar.construct.ConstructParser.ColonSignContext;
import grammar.construct.ConstructParser.LiteralContext;
import grammar.construct.ConstructParser.NameWordContext;
import grammar.construct.ConstructParser.ParensContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;

/// Literals to which a program gives a name once: of TypeScript by `const`, of Python at the beginning of a line outside of everything.
final class Constants {

  private static final String CONST = "const";

  private final Map<String, LiteralContext> named = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final boolean python;

  private Constants(boolean python) {
    this.python = python;
  }

  static Map<String, LiteralContext> of(List<? extends ParserRuleContext> parts, boolean python) {
    var constants = new Constants(python);
    constants.in(parts);
    return Map.copyOf(constants.named);
  }

  private void in(List<? extends ParserRuleContext> parts) {
    for (var at = 0; at < parts.size(); at++) {
      switch (parts.get(at)) {
        case AssignSignContext _ -> assigned(parts, at);
        case BracesContext braces when !python -> braces.inner.element().forEach(one -> in(one.part()));
        case ParensContext parens when !python -> parens.inner.element().forEach(one -> in(one.part()));
        case BracketsContext brackets when !python -> brackets.inner.element().forEach(one -> in(one.part()));
        default -> { }
      }
    }
  }

  private void assigned(List<? extends ParserRuleContext> parts, int at) {
    var typed = at > 2 && parts.get(at - 2) instanceof ColonSignContext;
    var from = typed ? at - 3 : at - 1;
    if (from < 0 || !(parts.get(from) instanceof NameWordContext name)) {
      return;
    }
    var once = python ? name.getStart().getCharPositionInLine() == 0 : from > 0 && parts.get(from - 1).getText().equals(CONST);
    if (!seen.add(name.getText()) || !once) {
      named.remove(name.getText());
    } else if (at + 1 < parts.size() && parts.get(at + 1) instanceof LiteralContext said && ends(parts, at + 2)) {
      named.put(name.getText(), said);
    }
  }

  /// Whether nothing more belongs to the value.
  private static boolean ends(List<? extends ParserRuleContext> parts, int at) {
    return at >= parts.size() || parts.get(at).getText().equals(";") || parts.get(at).getStart().getLine() > parts.get(at - 1).getStop().getLine();
  }
}
