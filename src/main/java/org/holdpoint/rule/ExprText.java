package org.holdpoint.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.cel.CelBytes;
import org.holdpoint.cel.CelUint;
import org.holdpoint.cel.Expr;

/// A part of an expression as text: in one line, with the brackets that it needs and no others.
final class ExprText {

  private static final int CHOICE = 0;
  private static final int UNARY = 6;
  private static final int WHOLE = 7;

  private ExprText() {}

  static String of(Expr expr) {
    return switch (expr) {
      case Expr.Constant(var value, _, _) -> constant(value);
      case Expr.Nothing _ -> "null";
      case Expr.Variable(var name, _, _) -> name;
      case Expr.Select(var target, var name, var optional, _, _) -> inner(target, WHOLE) + (optional ? ".?" : ".") + name;
      case Expr.Index(var target, var index, var optional, _, _) -> inner(target, WHOLE) + (optional ? "[?" : "[") + of(index) + "]";
      case Expr.Call(var name, var method, var arguments, _, _) -> method ? inner(arguments.getFirst(), WHOLE) + "." + name + list(arguments.subList(1, arguments.size()))
          : name + list(arguments);
      case Expr.Binary(var operator, var left, var right, _, _) -> inner(left, rank(expr)) + " " + operator + " " + inner(right, rank(expr) + (chains(operator) ? 0 : 1));
      case Expr.Unary(var operator, var operand, _, _) -> operator + inner(operand, UNARY);
      case Expr.Choice(var condition, var yes, var no, _, _) -> inner(condition, CHOICE + 1) + " ? " + inner(yes, CHOICE + 1) + " : " + of(no);
      case Expr.Items(var items, _, _) -> items.stream().map(ExprText::of).collect(Collectors.joining(", ", "[", "]"));
      case Expr.Entries(var keys, var values, _, _) -> IntStream.range(0, keys.size())
          .mapToObj(index -> (values.get(index) instanceof Expr.IfPresent ? "?" : "") + of(keys.get(index)) + ": " + plain(values.get(index)))
          .collect(Collectors.joining(", ", "{", "}"));
      case Expr.IfPresent(var value, _, _) -> "?" + of(value);
      case Expr.Has(var target, var name, _, _) -> "has(" + of(target) + (name.isEmpty() ? "" : "." + name) + ")";
      case Expr.Macro(var name, var target, var variables, var parts, _, _) when name.equals("cel.bind") ->
          "cel.bind(" + variables.getFirst() + ", " + of(target) + ", " + of(parts.getFirst()) + ")";
      case Expr.Macro(var name, var target, var variables, var parts, _, _) -> inner(target, WHOLE) + "." + name
          + Stream.concat(variables.stream(), parts.stream().map(ExprText::of)).collect(Collectors.joining(", ", "(", ")"));
    };
  }

  private static String plain(Expr expr) {
    return expr instanceof Expr.IfPresent(var value, _, _) ? of(value) : of(expr);
  }

  private static String list(List<Expr> arguments) {
    return arguments.stream().map(ExprText::of).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String inner(Expr expr, int least) {
    return rank(expr) < least ? "(" + of(expr) + ")" : of(expr);
  }

  private static boolean chains(String operator) {
    return operator.equals("&&") || operator.equals("||");
  }

  /// How tightly a part holds together.
  private static int rank(Expr expr) {
    return switch (expr) {
      case Expr.Choice _ -> CHOICE;
      case Expr.Binary(var operator, _, _, _, _) -> switch (operator) {
        case "||" -> 1;
        case "&&" -> 2;
        case "+", "-" -> 4;
        case "*", "/", "%" -> 5;
        default -> 3;
      };
      case Expr.Unary _ -> UNARY;
      case Expr.Constant _, Expr.Nothing _, Expr.Variable _, Expr.Select _, Expr.Index _, Expr.Call _, Expr.Items _, Expr.Entries _, Expr.IfPresent _, Expr.Has _,
          Expr.Macro _ -> WHOLE;
    };
  }

  /// A value as CEL writes it.
  static String constant(Object value) {
    return switch (value) {
      case String text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "\"";
      case CelUint(var bits) -> Long.toUnsignedString(bits) + "u";
      case CelBytes _ -> "b\"…\"";
      case Object other -> other.toString();
    };
  }
}
