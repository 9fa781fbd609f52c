package org.holdpoint.construct;

import grammar.construct.ConstructParser.AssignSignContext;
import grammar.construct.ConstructParser.BracesContext;
import grammar.construct.ConstructParser.BracketsContext;
import grammar.construct.ConstructParser.ElementContext;
import grammar.construct.ConstructParser.ElementsContext;
import grammar.construct.ConstructParser.NameWordContext;
import grammar.construct.ConstructParser.NewWordContext;
import grammar.construct.ConstructParser.ParensContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.holdpoint.construct.Made.Call;

/// Calls of what is imported, wherever they stand in a program.
final class Walk {

  private static final String CLASS = "class";

  private final Places places;
  private final Values values;
  private final boolean python;
  private final List<Made> made = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  /// The names under which the program keeps what it made.
  private final Set<String> kept = new HashSet<>();
  private String scope = "";

  Walk(Places places, Values values, boolean python) {
    this.places = places;
    this.values = values;
    this.python = python;
  }

  List<Made> made() {
    return List.copyOf(made);
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  void of(List<? extends ParserRuleContext> parts) {
    for (var at = 0; at < parts.size(); at++) {
      switch (parts.get(at)) {
        case NameWordContext word when word.getText().equals(CLASS) -> scope = named(parts, at + 1);
        case NameWordContext _ -> at = called(parts, at);
        case ParensContext parens -> inside(parens.inner);
        case BracesContext braces -> inside(braces.inner);
        case BracketsContext brackets -> inside(brackets.inner);
        default -> { }
      }
    }
  }

  private String named(List<? extends ParserRuleContext> parts, int at) {
    return at < parts.size() && parts.get(at) instanceof NameWordContext name ? name.getText() : scope;
  }

  private void inside(ElementsContext elements) {
    elements.element().stream().map(ElementContext::part).forEach(this::of);
  }

  /// Reads names that dots join, and the call of them if it is one; where that ends.
  private int called(List<? extends ParserRuleContext> parts, int from) {
    var end = Values.end(parts, from);
    if (end >= parts.size() || !(parts.get(end) instanceof ParensContext call)) {
      return end - 1;
    }
    var fresh = from > 0 && parts.get(from - 1) instanceof NewWordContext;
    var begin = fresh ? from - 1 : from;
    if (values.imports().containsKey(parts.get(from).getText()) && (fresh || python)) {
      var arguments = values.arguments(call);
      var variable = variable(parts, begin);
      variable.ifPresent(kept::add);
      made.add(new Made(values.path(parts, from, end), arguments.plain(), arguments.named(), variable, scope, places.of(parts.get(begin).getStart(), parts.get(end - 1).getStop()),
          places.of(parts.get(begin).getStart(), call.getStop())));
    } else if (!fresh && end - from > 2) {
      method(parts, from, end, call);
    }
    inside(call.inner);
    return end;
  }

  /// A call of something that a thing has which was made before; what stands between the two belongs to the call.
  private void method(List<? extends ParserRuleContext> parts, int from, int end, ParensContext call) {
    for (var at = end - 3; at >= from; at -= 2) {
      var receiver = parts.get(at).getText();
      if (kept.contains(receiver)) {
        var arguments = values.arguments(call);
        var method = parts.subList(at + 2, end).stream().map(ParserRuleContext::getText).collect(Collectors.joining());
        calls.add(new Call(receiver, method, arguments.plain(), arguments.named(), places.of(parts.get(at).getStart(), call.getStop())));
        return;
      }
    }
  }

  /// `ledger` of `const ledger = new …` and of `this.ledger = new …`.
  private static Optional<String> variable(List<? extends ParserRuleContext> parts, int begin) {
    return begin > 1 && parts.get(begin - 1) instanceof AssignSignContext && parts.get(begin - 2) instanceof NameWordContext name ? Optional.of(name.getText()) : Optional.empty();
  }
}
