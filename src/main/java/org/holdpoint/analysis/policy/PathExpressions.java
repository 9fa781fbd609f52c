package org.holdpoint.analysis.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Expressions over AS paths as tests of a path that is written `64500 64501`, in the forms of the languages. Empty where an expression has parts that are not read.
final class PathExpressions {

  /// Systems that match AS numbers, and not letters ("AS path regular expressions" of Junos; SR OS, "as-path" of policy-options): the whole path must fit.
  private static final Set<String> BY_NUMBER = Set.of("junos", "sros");
  /// Letters of an expression ("Understanding Regular Expressions" of IOS) that mean the same to Java, `_` apart.
  private static final Pattern LETTERS = Pattern.compile("[0-9_^$.*+?()|\\[\\]\\- ]*");
  private static final Pattern OPERATION = Pattern.compile("(passes-through|neighbor-is|originates-from|ios-regex|dfa-regex) '([^']*)'(?: exact)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
  private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\d{1,10})-(\\d{1,10})|(\\d{1,10})|\\[\\s*(\\d{1,10})-(\\d{1,10})\\s*]|([.()|*+?])|(\\{\\d{1,3}(?:,\\d{0,3})?}))");
  /// A part that repeats in a part that repeats may take its time.
  private static final Pattern NESTED = Pattern.compile("[*+}]\\)[*+{]");
  private static final String EDGE = "(?:^|$|[ ,{}()])";

  private PathExpressions() {}

  static Optional<Predicate<String>> of(String language, String text, Collection<Long> numbers) {
    var plain = text.strip().replace("\"", "");
    return BY_NUMBER.contains(language) ? byNumber(plain, numbers) : language.equals("iosxr") ? operation(plain) : byLetter(plain.replaceFirst(" (any|igp|egp|incomplete)$", ""));
  }

  /// Numbers that an expression names.
  static Set<Long> numbers(String text) {
    return NUMBER.matcher(text).results().map(found -> Long.parseLong(found.group())).collect(Collectors.toSet());
  }

  private static Optional<Predicate<String>> operation(String text) {
    var found = OPERATION.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    var said = found.group(2);
    return switch (found.group(1)) {
      case "ios-regex", "dfa-regex" -> byLetter(said);
      case String _ when !said.matches("[0-9 ]+") -> Optional.empty();
      case "neighbor-is" -> Optional.of(path -> (path + " ").startsWith(said + " "));
      case "originates-from" -> Optional.of(path -> (" " + path).endsWith(" " + said));
      case String _ -> Optional.of(path -> (" " + path + " ").contains(" " + said + " "));
    };
  }

  private static Optional<Predicate<String>> byLetter(String text) {
    return !LETTERS.matcher(text).matches() || NESTED.matcher(text).find() ? Optional.empty() : compiled(text.replace("_", EDGE)).map(pattern -> path -> pattern.matcher(path).find());
  }

  private static Optional<Predicate<String>> byNumber(String text, Collection<Long> numbers) {
    var token = TOKEN.matcher(text);
    var expression = new StringBuilder();
    var at = 0;
    while (at < text.length() && token.region(at, text.length()).lookingAt()) {
      expression.append(part(token, numbers));
      at = token.end();
    }
    return !text.substring(at).isBlank() || NESTED.matcher(text).find() ? Optional.empty() : compiled(expression.toString()).map(pattern -> path -> pattern.matcher(path.isEmpty() ? "" : path + " ").matches());
  }

  private static String part(Matcher token, Collection<Long> numbers) {
    if (token.group(3) != null) {
      return "(?:" + token.group(3) + " )";
    }
    if (token.group(6) != null) {
      return token.group(6).equals(".") ? "(?:\\d+ )" : token.group(6);
    }
    if (token.group(7) != null) {
      return token.group(7);
    }
    var low = Long.parseLong(token.group(1) == null ? token.group(4) : token.group(1));
    var high = Long.parseLong(token.group(2) == null ? token.group(5) : token.group(2));
    return numbers.stream().filter(number -> number >= low && number <= high).map(number -> number + " ").collect(Collectors.joining("|", "(?:", "|!)"));
  }

  private static Optional<Pattern> compiled(String expression) {
    try {
      return Optional.of(Pattern.compile(expression));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
