package org.holdpoint.construct;

import grammar.construct.ConstructLexer;
import grammar.construct.ConstructParser.AssignSignContext;
import grammar.construct.ConstructParser.BracesContext;
import grammar.construct.ConstructParser.BracketsContext;
import grammar.construct.ConstructParser.ColonSignContext;
import grammar.construct.ConstructParser.DotSignContext;
import grammar.construct.ConstructParser.ElementContext;
import grammar.construct.ConstructParser.LiteralContext;
import grammar.construct.ConstructParser.NameWordContext;
import grammar.construct.ConstructParser.NewWordContext;
import grammar.construct.ConstructParser.ParensContext;
import grammar.construct.ConstructParser.SpreadSignContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.holdpoint.construct.Said.Called;
import org.holdpoint.construct.Said.Field;
import org.holdpoint.construct.Said.Fields;
import org.holdpoint.construct.Said.Listed;
import org.holdpoint.construct.Said.Literal;
import org.holdpoint.construct.Said.Named;
import org.holdpoint.construct.Said.Nothing;
import org.holdpoint.construct.Said.Other;
import org.holdpoint.source.Span;

/// Parts of a program → the values that they write.
record Values(Places places, Map<String, List<String>> imports, Map<String, List<ParserRuleContext>> constants, Function<List<String>, Optional<Said>> elsewhere, int depth) {

  private static final String COMPREHENSION = "for";
  /// Names that stand for names.
  private static final int DEEPEST = 6;

  /// Arguments of a call: those without names in their order, those with names beside them.
  record Arguments(List<Said> plain, Fields named) {}

  Arguments arguments(ParensContext call) {
    var plain = new ArrayList<Said>();
    var named = new ArrayList<Field>();
    var rest = Optional.<Span>empty();
    for (var element : call.inner.element()) {
      var parts = element.part();
      if (parts.size() > 2 && parts.get(0) instanceof NameWordContext name && parts.get(1) instanceof AssignSignContext) {
        named.add(new Field(name.getText(), places.of(name), value(parts.subList(2, parts.size()))));
      } else if (parts.getFirst() instanceof SpreadSignContext) {
        rest = Optional.of(places.of(parts.getFirst()));
      } else {
        plain.add(value(parts));
      }
    }
    return new Arguments(List.copyOf(plain), new Fields(List.copyOf(named), rest, places.of(call)));
  }

  Said value(List<? extends ParserRuleContext> parts) {
    return switch (parts.size() == 1 ? parts.getFirst() : null) {
      case LiteralContext said -> literal(said, false);
      case BracesContext braces -> fields(braces);
      case BracketsContext brackets -> listed(brackets);
      case ParensContext parens when parens.inner.element().size() == 1 -> value(parens.inner.element(0).part());
      case NameWordContext name when !imports.containsKey(name.getText()) -> constant(name.getText()).orElseGet(() -> chosen(parts));
      case null, default -> chosen(parts);
    };
  }

  private Said chosen(List<? extends ParserRuleContext> parts) {
    return parts.isEmpty() ? named(parts) : new Choices(this).of(parts).orElseGet(() -> named(parts));
  }

  /// What a name stands for; a call or a name of something else stands for itself, where it is said.
  Optional<Said> constant(String name) {
    return Optional.ofNullable(constants.get(name)).filter(_ -> depth < DEEPEST).map(parts -> new Values(places, imports, constants, elsewhere, depth + 1).value(parts)).flatMap(said -> switch (said) {
      case Literal(var text, var _, var at) -> Optional.of(new Literal(text, !Choices.says(constants.get(name)), at));
      case Fields fields -> Optional.of(fields);
      case Nothing _, Named _, Called _, Listed _, Other _ -> Optional.empty();
    });
  }

  /// `LIMITS.backup.days`: of named values the one that is meant, or what another file says.
  private Optional<Said> within(List<String> path) {
    var own = constant(path.getFirst());
    for (var at = 1; at < path.size(); at++) {
      var name = path.get(at);
      own = own.flatMap(said -> said instanceof Fields fields && fields.rest().isEmpty() ? fields.value(name) : Optional.empty());
    }
    return own.map(said -> said instanceof Literal(var text, var _, var at) ? new Literal(text, true, at) : said).filter(Literal.class::isInstance).or(() -> elsewhere.apply(path));
  }

  private Said literal(LiteralContext said, boolean constant) {
    var at = places.of(said);
    var text = said.getText();
    return switch (said.said.getType()) {
      case ConstructLexer.NOTHING -> new Nothing(at);
      case ConstructLexer.TRUE -> new Literal("true", constant, at);
      case ConstructLexer.FALSE -> new Literal("false", constant, at);
      case ConstructLexer.NUMBER -> new Literal(text.replace("_", ""), constant, at);
      default -> new Literal(plain(text), constant, at);
    };
  }

  private Said named(List<? extends ParserRuleContext> parts) {
    var from = !parts.isEmpty() && parts.getFirst() instanceof NewWordContext ? 1 : 0;
    var end = end(parts, from);
    if (end > from && end == parts.size()) {
      var path = path(parts, from, end);
      return within(path).orElseGet(() -> new Named(path, at(parts)));
    }
    if (end > from && end == parts.size() - 1 && parts.getLast() instanceof ParensContext call) {
      var arguments = arguments(call);
      return new Called(path(parts, from, end), arguments.plain(), arguments.named(), at(parts));
    }
    return new Other(parts.stream().map(ParserRuleContext::getText).collect(Collectors.joining()), at(parts));
  }

  Span at(List<? extends ParserRuleContext> parts) {
    return places.of(parts.getFirst().getStart(), parts.getLast().getStop());
  }

  /// Where names that dots join end, which begin there.
  static int end(List<? extends ParserRuleContext> parts, int from) {
    var at = from;
    while (at < parts.size() && parts.get(at) instanceof NameWordContext) {
      if (at + 2 >= parts.size() || !(parts.get(at + 1) instanceof DotSignContext) || !(parts.get(at + 2) instanceof NameWordContext)) {
        return at + 1;
      }
      at += 2;
    }
    return at;
  }

  /// Names that dots join, the first of them in full.
  List<String> path(List<? extends ParserRuleContext> parts, int from, int end) {
    var path = new ArrayList<>(imports.getOrDefault(parts.get(from).getText(), List.of(parts.get(from).getText())));
    for (var at = from + 2; at < end; at += 2) {
      path.add(parts.get(at).getText());
    }
    return List.copyOf(path);
  }

  private Fields fields(BracesContext braces) {
    var fields = new ArrayList<Field>();
    var rest = Optional.<Span>empty();
    for (var element : braces.inner.element()) {
      var parts = element.part();
      if (parts.size() > 2 && parts.get(1) instanceof ColonSignContext && (parts.get(0) instanceof NameWordContext || parts.get(0) instanceof LiteralContext)) {
        fields.add(new Field(plain(parts.get(0).getText()), places.of(parts.get(0)), value(parts.subList(2, parts.size()))));
      } else if (parts.size() == 1 && parts.getFirst() instanceof NameWordContext name) {
        fields.add(new Field(name.getText(), places.of(name), value(parts)));
      } else {
        rest = Optional.of(places.of(parts.getFirst()));
      }
    }
    return new Fields(List.copyOf(fields), rest, places.of(braces));
  }

  /// Without its quotes, if it has some.
  private static String plain(String text) {
    return text.replaceAll("^[rRuU]?[\"']|[\"']$", "");
  }

  private Listed listed(BracketsContext brackets) {
    var elements = brackets.inner.element().stream().map(ElementContext::part).toList();
    var whole = elements.stream().noneMatch(parts -> parts.getFirst() instanceof SpreadSignContext || parts.stream().anyMatch(part -> part.getText().equals(COMPREHENSION)));
    return new Listed(elements.stream().filter(parts -> !(parts.getFirst() instanceof SpreadSignContext)).map(this::value).toList(), whole, places.of(brackets));
  }
}
