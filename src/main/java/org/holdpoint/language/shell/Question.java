package org.holdpoint.language.shell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// The words of `test` or `[[ … ]]` → true, false, or not known (POSIX.1-2017 XCU "test"; Bash Reference Manual 5.2, 6.4).
final class Question {

  private static final List<String> FILES = List.of("-e", "-f", "-d", "-r", "-w", "-x", "-s", "-L", "-h", "-b", "-c", "-p", "-S", "-v");
  private final List<Term> terms;
  private final boolean pattern;
  private int at;

  /// A word: its text if that is known.
  record Term(Optional<String> text, boolean quoted) {

    boolean is(String said) {
      return !quoted && text.filter(said::equals).isPresent();
    }
  }

  /// `pattern`: the right side of `==` is a pattern.
  Question(List<Term> terms, boolean pattern) {
    this.terms = terms;
    this.pattern = pattern;
  }

  Optional<Boolean> answer() {
    var answer = either();
    return at == terms.size() ? answer : Optional.empty();
  }

  private boolean next(String... said) {
    for (var one : said) {
      if (at < terms.size() && terms.get(at).is(one)) {
        at++;
        return true;
      }
    }
    return false;
  }

  private Optional<Boolean> either() {
    var answer = both();
    while (next("||", "-o")) {
      var other = both();
      answer = answer.filter(yes -> yes).or(() -> other.filter(yes -> yes)).isPresent() ? Optional.of(true) : answer.isPresent() && other.isPresent() ? Optional.of(false) : Optional.empty();
    }
    return answer;
  }

  private Optional<Boolean> both() {
    var answer = one();
    while (next("&&", "-a")) {
      var other = one();
      answer = answer.filter(yes -> !yes).or(() -> other.filter(yes -> !yes)).isPresent() ? Optional.of(false) : answer.isPresent() && other.isPresent() ? Optional.of(true) : Optional.empty();
    }
    return answer;
  }

  private Optional<Boolean> one() {
    var not = false;
    while (next("!")) {
      not = !not;
    }
    var turned = not;
    var answer = next("(") ? inner() : compared();
    return answer.map(yes -> yes != turned);
  }

  private Optional<Boolean> inner() {
    var answer = either();
    return next(")") ? answer : Optional.empty();
  }

  private Optional<Boolean> compared() {
    if (at >= terms.size()) {
      return Optional.of(false);
    }
    var first = terms.get(at++);
    var lonely = at >= terms.size() || terms.get(at).is("&&") || terms.get(at).is("||") || terms.get(at).is(")") || terms.get(at).is("-a") || terms.get(at).is("-o");
    if (lonely) {
      return first.text().map(text -> !text.isEmpty());
    }
    var sign = first.quoted() ? "" : first.text().orElse("");
    if (sign.equals("-n") || sign.equals("-z") || FILES.contains(sign)) {
      var other = terms.get(at++).text();
      return sign.equals("-n") ? other.map(text -> !text.isEmpty()) : sign.equals("-z") ? other.map(String::isEmpty) : other.filter(String::isEmpty).map(_ -> false);
    }
    var operator = terms.get(at++).text().orElse("");
    if (at >= terms.size()) {
      return Optional.empty();
    }
    var second = terms.get(at++);
    return first.text().isPresent() && second.text().isPresent() ? compared(first.text().get(), operator, second) : Optional.empty();
  }

  private Optional<Boolean> compared(String one, String operator, Term second) {
    var other = second.text().orElse("");
    return switch (operator) {
      case "=", "==" -> Optional.of(equal(one, second));
      case "!=" -> Optional.of(!equal(one, second));
      case "=~" -> found(one, other);
      case "-eq" -> order(one, other).map(sign -> sign == 0);
      case "-ne" -> order(one, other).map(sign -> sign != 0);
      case "-lt" -> order(one, other).map(sign -> sign < 0);
      case "-le" -> order(one, other).map(sign -> sign <= 0);
      case "-gt" -> order(one, other).map(sign -> sign > 0);
      case "-ge" -> order(one, other).map(sign -> sign >= 0);
      default -> Optional.empty();
    };
  }

  private boolean equal(String one, Term second) {
    var other = second.text().orElse("");
    return one.equals(other) || pattern && !second.quoted() && other.length() < Patterns.LONGEST && Patterns.matches(other, one);
  }

  /// Only what an empty text says to an expression is asked for.
  private static Optional<Boolean> found(String one, String regex) {
    try {
      return one.length() > 9 ? Optional.empty() : Optional.of(Pattern.compile(regex).matcher(one).find());
    } catch (PatternSyntaxException _) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> order(String one, String other) {
    return one.matches("-?\\d{1,9}") && other.matches("-?\\d{1,9}") ? Optional.of(Long.compare(Long.parseLong(one), Long.parseLong(other))) : Optional.empty();
  }
}
