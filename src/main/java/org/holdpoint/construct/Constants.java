package org.holdpoint.construct;

import grammar.construct.ConstructParser.AssignSignContext;
import grammar.construct.ConstructParser.BracesContext;
import grammar.construct.ConstructParser.BracketsContext;
import grammar.construct.ConstructParser.ColonSignContext;
import grammar.construct.ConstructParser.DotSignContext;
import grammar.construct.ConstructParser.ElementsContext;
import grammar.construct.ConstructParser.NameWordContext;
import grammar.construct.ConstructParser.OtherIgnoredContext;
import grammar.construct.ConstructParser.ParensContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;

/// What a program gives a name to once: of TypeScript by `const` and `readonly`, and where a parameter says what it is if nobody else does; of Python by a name that gets no other value.
final class Constants {

  private static final Set<String> ONCE = Set.of("const", "readonly");
  private static final String DEF = "def";
  /// Words that a value goes on behind, on the next line.
  private static final Set<String> JOINTS = Set.of("?", ":", "|", "&", ".", "??");

  private final Map<String, List<ParserRuleContext>> named = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final boolean python;

  private Constants(boolean python) {
    this.python = python;
  }

  static Map<String, List<ParserRuleContext>> of(List<? extends ParserRuleContext> parts, boolean python) {
    var constants = new Constants(python);
    constants.in(parts);
    return Map.copyOf(constants.named);
  }

  private void in(List<? extends ParserRuleContext> parts) {
    for (var at = 0; at < parts.size(); at++) {
      var before = at > 1 ? parts.get(at - 2).getText() : "";
      switch (parts.get(at)) {
        case AssignSignContext _ -> assigned(parts, at);
        case BracesContext braces when !python -> inside(braces.inner);
        case ParensContext parens when !python -> inside(parens.inner);
        case ParensContext parens when before.equals(DEF) -> inside(parens.inner);
        case BracketsContext brackets when !python -> inside(brackets.inner);
        default -> { }
      }
    }
  }

  private void inside(ElementsContext elements) {
    elements.element().forEach(one -> in(one.part()));
  }

  private void assigned(List<? extends ParserRuleContext> parts, int at) {
    // What stands behind a colon at the end of a line is a statement of its own.
    var typed = at > 2 && parts.get(at - 2) instanceof ColonSignContext && parts.get(at - 2).getStop().getLine() == parts.get(at - 1).getStart().getLine();
    var from = typed ? at - 3 : at - 1;
    if (from < 0 || !(parts.get(from) instanceof NameWordContext name)) {
      // What is added to is another value afterwards.
      if (at > 1 && parts.get(at - 1) instanceof OtherIgnoredContext && parts.get(at - 2) instanceof NameWordContext changed) {
        another(changed.getText());
      }
      return;
    }
    // A part of a thing is no name; the default of a parameter begins what stands between two commas.
    var part = from > 0 && parts.get(from - 1) instanceof DotSignContext;
    var once = python ? !part : from == 0 || ONCE.contains(parts.get(from - 1).getText());
    var end = end(parts, at + 1);
    if (part) {
      return;
    }
    if (!seen.add(name.getText()) || !once || end == at + 1) {
      another(name.getText());
    } else {
      named.put(name.getText(), List.copyOf(parts.subList(at + 1, end)));
    }
  }

  private void another(String name) {
    seen.add(name);
    named.remove(name);
  }

  /// Where a value ends: with its statement, or with its line where nothing says that it goes on.
  private static int end(List<? extends ParserRuleContext> parts, int from) {
    var at = from;
    while (at < parts.size() && !parts.get(at).getText().equals(";") && !parts.get(at).getText().equals(",")
        && (at == from || parts.get(at).getStart().getLine() == parts.get(at - 1).getStop().getLine() || JOINTS.contains(parts.get(at).getText()) || JOINTS.contains(parts.get(at - 1).getText()))) {
      at++;
    }
    return at;
  }
}
