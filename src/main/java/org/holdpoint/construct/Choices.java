package org.holdpoint.construct;

import grammar.construct.ConstructParser.ColonSignContext;
import grammar.construct.ConstructParser.DotSignContext;
import grammar.construct.ConstructParser.LiteralContext;
import grammar.construct.ConstructParser.NameWordContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.holdpoint.construct.Said.Literal;
import org.holdpoint.construct.Said.Named;
import org.holdpoint.fact.EnvironmentNames;

/// Values that a program chooses: what holds in production of two that differ by environment, and what holds where nobody says otherwise (`props.protect ?? true`), as Terraform's variables have their defaults.
final class Choices {

  private static final String ASKS = "?";
  private static final String OR = "|";
  private static final String NOT = "!";
  /// `isProd`, `is_production`.
  private static final Pattern PRODUCTION = Pattern.compile("(?i)(is_?)?(prod|production)");
  private static final Pattern SAYS_WHETHER = Pattern.compile("(?i)is_?(prod|production)");

  private final Values values;

  Choices(Values values) {
    this.values = values;
  }

  /// Empty where nothing is chosen, or nobody can tell what.
  Optional<Said> of(List<? extends ParserRuleContext> parts) {
    var python = word(parts, "if", 0);
    if (python > 0 && word(parts, "else", python) > 0) {
      var other = word(parts, "else", python);
      return chosen(parts.subList(python + 1, other), parts.subList(0, python), parts.subList(other + 1, parts.size()));
    }
    var asked = asked(parts);
    if (asked > 0) {
      var colon = colon(parts, asked);
      return colon < 0 ? Optional.empty() : chosen(parts.subList(0, asked), parts.subList(asked + 1, colon), parts.subList(colon + 1, parts.size()));
    }
    var joint = otherwise(parts);
    if (joint > 0) {
      var behind = parts.get(joint) instanceof NameWordContext ? joint + 1 : joint + 2;
      var first = values.value(parts.subList(0, joint));
      return behind >= parts.size() ? Optional.empty() : Optional.of(first instanceof Literal ? first : values.value(parts.subList(behind, parts.size())));
    }
    return says(parts) ? production(parts).map(holds -> new Literal(Boolean.toString(holds), false, values.at(parts))) : Optional.empty();
  }

  private Optional<Said> chosen(List<? extends ParserRuleContext> condition, List<? extends ParserRuleContext> one, List<? extends ParserRuleContext> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    var holds = production(condition);
    if (holds.isPresent()) {
      return Optional.of(values.value(holds.get() ? one : other));
    }
    var first = values.value(one);
    var second = values.value(other);
    var same = first instanceof Literal(var text, var _, var _) && second instanceof Literal(var also, var _, var _) && text.equals(also)
        || first instanceof Named(var path, var _) && second instanceof Named(var there, var _) && path.equals(there);
    return same ? Optional.of(first) : Optional.empty();
  }

  /// Whether words say by themselves whether it is production: a comparison, or a name that begins so.
  static boolean says(List<? extends ParserRuleContext> parts) {
    return compared(parts) > 0 || parts.getFirst().getText().equals(NOT) || parts.getFirst().getText().equals("not") || parts.getLast() instanceof NameWordContext name && SAYS_WHETHER.matcher(name.getText()).matches();
  }

  /// Whether a condition holds in production; empty where it asks for something else.
  private Optional<Boolean> production(List<? extends ParserRuleContext> condition) {
    if (condition.isEmpty()) {
      return Optional.empty();
    }
    if (condition.getFirst().getText().equals(NOT) || condition.getFirst().getText().equals("not")) {
      return production(condition.subList(1, condition.size())).map(holds -> !holds);
    }
    var sign = compared(condition);
    if (sign > 0) {
      return condition.size() == sign + 2 && condition.get(sign + 1) instanceof LiteralContext said ? environment(said.getText()).map(production -> production == condition.get(sign).getText().startsWith("=")) : Optional.empty();
    }
    if (Values.end(condition, 0) != condition.size() || !(condition.getLast() instanceof NameWordContext name)) {
      return Optional.empty();
    }
    var constant = condition.size() == 1 ? values.constant(name.getText()) : Optional.<Said>empty();
    return constant.isPresent() && constant.get() instanceof Literal(var text, var _, var _) && List.of("true", "false").contains(text) ? Optional.of(text.equals("true"))
        : PRODUCTION.matcher(name.getText()).matches() ? Optional.of(true) : Optional.empty();
  }

  private static Optional<Boolean> environment(String quoted) {
    var said = quoted.replaceAll("^[\"']|[\"']$", "");
    return EnvironmentNames.production(said) ? Optional.of(true) : EnvironmentNames.trial(said) ? Optional.of(false) : Optional.empty();
  }

  private static int compared(List<? extends ParserRuleContext> parts) {
    for (var at = 1; at < parts.size(); at++) {
      if (parts.get(at).getText().matches("[=!]==?")) {
        return at;
      }
    }
    return -1;
  }

  private static int word(List<? extends ParserRuleContext> parts, String word, int from) {
    for (var at = from; at < parts.size(); at++) {
      if (parts.get(at) instanceof NameWordContext && parts.get(at).getText().equals(word)) {
        return at;
      }
    }
    return -1;
  }

  /// Where a question mark stands that asks: not of `??` and `?.`.
  private static int asked(List<? extends ParserRuleContext> parts) {
    for (var at = 1; at < parts.size() - 1; at++) {
      if (sign(parts, at, ASKS) && !sign(parts, at + 1, ASKS) && !sign(parts, at - 1, ASKS) && !(parts.get(at + 1) instanceof DotSignContext)) {
        return at;
      }
    }
    return -1;
  }

  /// The colon of a question, behind those of the questions in it.
  private static int colon(List<? extends ParserRuleContext> parts, int asked) {
    var open = 1;
    for (var at = asked + 1; at < parts.size(); at++) {
      if (sign(parts, at, ASKS) && !sign(parts, at + 1, ASKS) && !sign(parts, at - 1, ASKS)) {
        open++;
      } else if (parts.get(at) instanceof ColonSignContext && --open == 0) {
        return at;
      }
    }
    return -1;
  }

  /// Where `??`, `||` or `or` stands.
  private static int otherwise(List<? extends ParserRuleContext> parts) {
    for (var at = 1; at < parts.size() - 1; at++) {
      if (sign(parts, at, ASKS) && sign(parts, at + 1, ASKS) || sign(parts, at, OR) && sign(parts, at + 1, OR) || parts.get(at) instanceof NameWordContext && parts.get(at).getText().equals("or")) {
        return at;
      }
    }
    return -1;
  }

  private static boolean sign(List<? extends ParserRuleContext> parts, int at, String sign) {
    return at < parts.size() && parts.get(at).getText().equals(sign);
  }
}
