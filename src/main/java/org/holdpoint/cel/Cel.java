package org.holdpoint.cel;

import java.util.List;
import java.util.Map;

/// The front door: text → syntax → program.
public final class Cel {

  /// Longer expressions are refused, in UTF-16 units: a rule is a comparison.
  static final int LONGEST = 20_000;

  private Cel() {}

  /// Reads an expression. Throws [CelException] with the places of what is wrong.
  public static Expr parse(String source) {
    if (source.length() > LONGEST) {
      throw new CelException(List.of(new CelProblem("an expression has at most " + LONGEST + " letters; this one has " + source.length(), 1, 1, 1)));
    }
    return CelSyntax.parse(source);
  }

  /// Checks and compiles text; see [#compile(Expr, String, Map)].
  public static Program compile(String source, Map<String, CelType> variables) {
    return compile(parse(source), source, variables);
  }

  /// Checks names and types and compiles. Throws [CelException] with all problems and their places. No parser is loaded.
  public static Program compile(Expr expr, String source, Map<String, CelType> variables) {
    check(expr, source, variables);
    return program(new Declarations(variables).resolve(expr), source);
  }

  /// The type of an expression, for who wants a condition or a text of it. Throws [CelException] with all problems and their places.
  public static CelType check(Expr expr, String source, Map<String, CelType> variables) {
    var declarations = new Declarations(variables);
    var checked = new Checker(source, declarations).check(declarations.resolve(expr));
    if (!checked.problems().isEmpty()) {
      throw new CelException(checked.problems());
    }
    return checked.type();
  }

  /// Compiles what was checked before, as the shipped rules are when they are built. Neither parser nor checker is loaded.
  public static Program program(Expr checked, String source) {
    var compiled = new Compiler(source).compile(checked, List.of());
    return given -> {
      var meter = new Meter(Meter.MOST);
      try {
        var result = compiled.evaluate(new Scope.Outer(given, meter));
        meter.at(checked.offset());
        walk(result, meter);
        return result instanceof CelAbsent ? Places.absent(checked, source) : result;
      } catch (Meter.Exhausted exhausted) {
        return new CelFailure("the expression takes more than " + Meter.MOST + " steps here", exhausted.offset());
      }
    };
  }

  /// Pays for what the caller will walk: lists that hold the same list twice are larger than they look.
  private static void walk(Object value, Meter meter) {
    if (value instanceof List<?> list) {
      meter.spend(list.size());
      list.forEach(each -> walk(each, meter));
    } else if (value instanceof Map<?, ?> map) {
      meter.spend(map.size());
      map.values().forEach(each -> walk(each, meter));
    }
  }
}
