package org.holdpoint.language.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.cel.Cel;
import org.holdpoint.cel.CelException;
import org.holdpoint.cel.Expr;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Word;

/// The condition of a binding of Google Cloud, an expression of CEL → conditions: the first is the expression as it is written, the others are its parts, all of which must hold. A part that compares one
/// attribute with constants is a condition of the same operators that AWS has; any other stands as an expression. Source: Google Cloud IAM documentation, "Attribute reference for IAM Conditions".
final class GoogleConditions {

  private static final String EXPRESSION = "expression";

  private GoogleConditions() {}

  static List<Condition> of(Word text) {
    var found = new ArrayList<>(List.of(new Condition(EXPRESSION, text.text(), List.of(), text.at())));
    try {
      parts(Cel.parse(text.text())).map(part -> condition(part, false).orElseGet(() -> new Plain(EXPRESSION, same(part), List.of())))
          .forEach(plain -> found.add(new Condition(plain.operator(), plain.name(), plain.values(), text.at())));
    } catch (CelException _) {
      found.add(new Condition(EXPRESSION, text.text(), List.of(), text.at()));
    }
    return List.copyOf(found);
  }

  private record Plain(String operator, String name, List<String> values) {}

  private static Stream<Expr> parts(Expr expr) {
    return expr instanceof Expr.Binary(var operator, var left, var right, _, _) && operator.equals("&&") ? Stream.concat(parts(left), parts(right)) : Stream.of(expr);
  }

  private static Optional<Plain> condition(Expr expr, boolean not) {
    return switch (expr) {
      case Expr.Unary(var operator, var operand, _, _) when operator.equals("!") -> condition(operand, !not);
      case Expr.Binary(var operator, var left, var right, _, _) when operator.equals("||") && !not -> either(condition(left, false), condition(right, false));
      case Expr.Binary(var operator, var left, var right, _, _) -> compared(operator, left, right, not);
      case Expr.Call(var name, var method, var arguments, _, _) when method && arguments.size() == 2 -> text(arguments.get(1)).filter(text -> text.indexOf('*') < 0 && text.indexOf('?') < 0)
          .flatMap(text -> name(arguments.getFirst()).flatMap(attribute -> switch (name) {
            case "startsWith" -> Optional.of(new Plain(like(not), attribute, List.of(text + "*")));
            case "endsWith" -> Optional.of(new Plain(like(not), attribute, List.of("*" + text)));
            default -> Optional.<Plain>empty();
          }));
      case Expr.Constant _, Expr.Nothing _, Expr.Variable _, Expr.Select _, Expr.Index _, Expr.Call _, Expr.Unary _, Expr.Choice _, Expr.Items _, Expr.Entries _, Expr.IfPresent _, Expr.Has _, Expr.Macro _ -> Optional.empty();
    };
  }

  private static String like(boolean not) {
    return not ? "StringNotLike" : "StringLike";
  }

  /// One of several of the same attribute.
  private static Optional<Plain> either(Optional<Plain> one, Optional<Plain> other) {
    return one.flatMap(left -> other.filter(right -> left.name().equals(right.name()) && List.of("StringEquals", "StringLike").containsAll(List.of(left.operator(), right.operator())))
        .map(right -> new Plain(left.operator().equals(right.operator()) ? left.operator() : "StringLike", left.name(), Stream.concat(left.values().stream(), right.values().stream()).toList())));
  }

  private static Optional<Plain> compared(String operator, Expr left, Expr right, boolean not) {
    var attribute = name(left);
    if (attribute.isEmpty()) {
      return name(right).isPresent() ? compared(turned(operator), right, left, not) : Optional.empty();
    }
    if (operator.equals("in") && right instanceof Expr.Items(var items, _, _)) {
      var texts = items.stream().map(GoogleConditions::text).toList();
      return texts.stream().allMatch(Optional::isPresent) ? Optional.of(new Plain(not ? "StringNotEquals" : "StringEquals", attribute.get(), texts.stream().map(Optional::orElseThrow).toList())) : Optional.empty();
    }
    var time = right instanceof Expr.Call(var name, var method, var arguments, _, _) && !method && name.equals("timestamp") && arguments.size() == 1 ? text(arguments.getFirst()) : Optional.<String>empty();
    var word = switch (not ? opposite(operator) : operator) {
      case "<" -> "LessThan";
      case "<=" -> "LessThanEquals";
      case ">" -> "GreaterThan";
      case ">=" -> "GreaterThanEquals";
      case "==" -> "Equals";
      case "!=" -> "NotEquals";
      default -> "";
    };
    return word.isEmpty() ? Optional.empty() : time.map(when -> new Plain("Date" + word, attribute.get(), List.of(when)))
        .or(() -> text(right).filter(_ -> word.endsWith("Equals") && !word.contains("Than")).map(text -> new Plain("String" + word, attribute.get(), List.of(text))));
  }

  private static String turned(String operator) {
    return switch (operator) {
      case "<" -> ">";
      case "<=" -> ">=";
      case ">" -> "<";
      case ">=" -> "<=";
      case "==", "!=" -> operator;
      default -> "";
    };
  }

  private static String opposite(String operator) {
    return switch (operator) {
      case "<" -> ">=";
      case "<=" -> ">";
      case ">" -> "<=";
      case ">=" -> "<";
      case "==" -> "!=";
      case "!=" -> "==";
      default -> "";
    };
  }

  /// `resource.name`, `request.time`.
  private static Optional<String> name(Expr expr) {
    return switch (expr) {
      case Expr.Variable(var name, _, _) -> Optional.of(name);
      case Expr.Select(var target, var name, _, _, _) -> name(target).map(before -> before + "." + name);
      case Expr.Constant _, Expr.Nothing _, Expr.Index _, Expr.Call _, Expr.Binary _, Expr.Unary _, Expr.Choice _, Expr.Items _, Expr.Entries _, Expr.IfPresent _, Expr.Has _, Expr.Macro _ -> Optional.empty();
    };
  }

  private static Optional<String> text(Expr expr) {
    return expr instanceof Expr.Constant(var value, _, _) && value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /// The same for the same expression, wherever it stands and however it is quoted and spaced.
  private static String same(Expr expr) {
    return expr.toString().replaceAll(", offset=-?\\d+, length=-?\\d+", "");
  }
}
