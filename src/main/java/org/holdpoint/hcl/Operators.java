package org.holdpoint.hcl;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// Operators on values that are known (HCL native syntax specification, "Operations").
public final class Operators {

  private Operators() {}

  static Optional<Node> unary(boolean minus, Node value, Span at) {
    return known(value).flatMap(said -> minus ? number(said).map(BigDecimal::negate).map(Operators::text) : truth(said).map(is -> "" + !is)).map(said -> node(said, at));
  }

  static Optional<Node> binary(String operator, Node left, Node right, Span at) {
    var one = known(left);
    var other = known(right);
    if (operator.equals("&&") || operator.equals("||")) {
      var decides = operator.equals("||");
      var a = one.flatMap(Operators::truth);
      var b = other.flatMap(Operators::truth);
      return a.filter(is -> is == decides).or(() -> b.filter(is -> is == decides)).or(() -> a.flatMap(_ -> b)).map(is -> node("" + is, at));
    }
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (operator.equals("==") || operator.equals("!=")) {
      return Optional.of(node("" + (one.get().equals(other.get()) == operator.equals("==")), at));
    }
    return number(one.get()).flatMap(a -> number(other.get()).flatMap(b -> reckoned(operator, a, b))).map(said -> node(said, at));
  }

  private static Optional<String> reckoned(String operator, BigDecimal a, BigDecimal b) {
    return switch (operator) {
      case "+" -> Optional.of(text(a.add(b)));
      case "-" -> Optional.of(text(a.subtract(b)));
      case "*" -> Optional.of(text(a.multiply(b)));
      case "/" -> b.signum() == 0 ? Optional.empty() : Optional.of(text(a.divide(b, MathContext.DECIMAL64)));
      case "%" -> b.signum() == 0 ? Optional.empty() : Optional.of(text(a.remainder(b)));
      case "<" -> Optional.of("" + (a.compareTo(b) < 0));
      case ">" -> Optional.of("" + (a.compareTo(b) > 0));
      case "<=" -> Optional.of("" + (a.compareTo(b) <= 0));
      case ">=" -> Optional.of("" + (a.compareTo(b) >= 0));
      case String _ -> Optional.empty();
    };
  }

  /// The text of a part that is a known text.
  public static Optional<String> known(Node node) {
    return node instanceof Text text ? text.value().known() : Optional.empty();
  }

  private static Optional<Boolean> truth(String said) {
    return said.equals("true") ? Optional.of(true) : said.equals("false") ? Optional.of(false) : Optional.empty();
  }

  private static Optional<BigDecimal> number(String said) {
    return said.matches("-?\\d{1,18}(\\.\\d{1,18})?") ? Optional.of(new BigDecimal(said)) : Optional.empty();
  }

  private static String text(BigDecimal number) {
    var plain = number.stripTrailingZeros().toPlainString();
    return plain.length() > 40 ? number.toString() : plain;
  }

  private static Node node(String said, Span at) {
    return new Text(new Value.Known<>(said, at), at);
  }
}
