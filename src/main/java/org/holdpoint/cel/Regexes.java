package org.holdpoint.cel;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Optional;

/// `matches`: regular expressions of RE2, which take time in proportion to the text ("Regular Expressions", CEL language definition). The only class that loads RE2.
final class Regexes {

  /// Letters of an expression whose repetitions are written out; a larger one is refused, because it would be built before anything is matched.
  private static final int LARGEST = 10_000;
  /// Groups inside each other.
  private static final int DEEPEST = 100;

  private Regexes() {}

  /// `matches` with any expression.
  static Object apply(String name, Arguments arguments, Meter meter) {
    return arguments instanceof Arguments.Two(_, String expression) ? fixed(expression).apply(name, arguments, meter) : Wrong.KIND;
  }

  /// `matches` with one expression, which is built once.
  static Functions.Topic fixed(String expression) {
    var problem = problem(expression);
    if (problem.isPresent()) {
      return (_, _, _) -> new Wrong(problem.get());
    }
    var pattern = Pattern.compile(expression);
    var weight = weight(expression);
    return (_, arguments, meter) -> {
      if (!(arguments instanceof Arguments.Two(String text, _))) {
        return Wrong.KIND;
      }
      meter.spend(weight / 16 * (text.length() / 16 + 1L) + text.length());
      return pattern.matcher(text).find();
    };
  }

  /// What is wrong with an expression.
  static Optional<String> problem(String expression) {
    if (weight(expression) > LARGEST) {
      return Optional.of("the regular expression is too large: groups stand inside each other at most " + DEEPEST + " deep, and with its repetitions written out it has at most "
          + LARGEST + " letters");
    }
    try {
      Pattern.compile(expression);
      return Optional.empty();
    } catch (PatternSyntaxException wrong) {
      var at = wrong.getPattern().isEmpty() ? "" : " at `" + Formats.shortened(wrong.getPattern()) + "`";
      return Optional.of("the regular expression is wrong: " + wrong.getDescription() + at);
    }
  }

  /// How many letters the expression has when `x{3}` is written `xxx`. Counts what it does not understand as letters, so that it is never too low.
  private static long weight(String expression) {
    var outer = new ArrayDeque<Long>();
    var sum = 0L;
    var last = 0L;
    for (var i = 0; i < expression.length() && sum <= LARGEST; i++) {
      switch (expression.charAt(i)) {
        case '\\' -> {
          i++;
          last = 2;
          sum += last;
        }
        case '(' -> {
          outer.push(sum);
          sum = 0;
          last = 0;
          if (outer.size() > DEEPEST) {
            return Long.MAX_VALUE;
          }
        }
        case ')' -> {
          last = sum + 1;
          sum = last + (outer.isEmpty() ? 0 : outer.pop());
        }
        case '[' -> {
          i = end(expression, i);
          last = 1;
          sum += last;
        }
        case '{' -> sum += last * repeated(expression, i);
        default -> {
          last = 1;
          sum += last;
        }
      }
    }
    return sum + outer.stream().mapToLong(Long::longValue).sum();
  }

  /// Where a class like `[^](a-z[:digit:]]` ends.
  private static int end(String expression, int bracket) {
    var at = bracket + 1 + (expression.startsWith("^", bracket + 1) ? 1 : 0);
    at += expression.startsWith("]", at) ? 1 : 0;
    while (at < expression.length() && expression.charAt(at) != ']') {
      var named = expression.startsWith("[:", at) ? expression.indexOf(":]", at) : -1;
      at = named > 0 ? named + 2 : at + (expression.charAt(at) == '\\' ? 2 : 1);
    }
    return at;
  }

  /// The larger number of `{2,5}`, and 0 where the brace stands for itself.
  private static long repeated(String expression, int brace) {
    var end = expression.indexOf('}', brace);
    var most = 0L;
    if (end > 0 && end - brace < 12) {
      for (var number : expression.substring(brace + 1, end).split(",")) {
        if (!number.isEmpty() && number.chars().allMatch(Character::isDigit)) {
          most = Math.max(most, Long.parseLong(number));
        }
      }
    }
    return most;
  }
}
