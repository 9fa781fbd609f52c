package org.holdpoint.cel;

import java.util.List;
import java.util.Map;

/// The front door: text → syntax → program.
public final class Cel {

  /// Longer expressions are refused: a rule is a comparison.
  static final int LONGEST = 64 * 1024;

  private Cel() {}

  /// Reads an expression. Throws [CelException] with the places of what is wrong.
  public static Expr parse(String source) {
    if (source.length() >= LONGEST) {
      throw new CelException(List.of(new CelProblem("an expression has at most 64 KiB", 1, 1, 1)));
    }
    return CelSyntax.parse(source);
  }

  /// Checks and compiles text; see [#compile(Expr, String, Map)].
  public static Program compile(String source, Map<String, CelType> variables) {
    return compile(parse(source), source, variables);
  }

  /// Checks names and types and compiles. Throws [CelException] with all problems and their places. No parser is loaded.
  public static Program compile(Expr expr, String source, Map<String, CelType> variables) {
    var problems = new Checker(source).check(expr, variables);
    if (!problems.isEmpty()) {
      throw new CelException(problems);
    }
    var compiled = new Compiler(source).compile(expr);
    return given -> {
      var result = compiled.evaluate(new Scope(given));
      return result instanceof CelAbsent ? Compiler.absent(expr, source) : result;
    };
  }
}
