package org.holdpoint.language.shell;

import java.util.Optional;

/// `$((…))`: sums and products of numbers and variables that are known; anything else is not known (POSIX.1-2017 XCU 2.6.4).
final class Calculations {

  private static final int LONGEST = 60;

  private final String text;
  private final State state;
  private int at;

  private Calculations(String text, State state) {
    this.text = text;
    this.state = state;
  }

  static Optional<Long> value(String expression, State state) {
    if (expression.length() > LONGEST) {
      return Optional.empty();
    }
    var reader = new Calculations(expression, state);
    var value = reader.sum();
    reader.blank();
    return reader.at == expression.length() ? value : Optional.empty();
  }

  private Optional<Long> sum() {
    var value = product();
    for (blank(); at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-'); blank()) {
      var sign = text.charAt(at++) == '+' ? 1 : -1;
      var next = product();
      value = value.flatMap(one -> next.map(other -> one + sign * other));
    }
    return value;
  }

  private Optional<Long> product() {
    var value = number();
    for (blank(); at < text.length() && text.charAt(at) == '*'; blank()) {
      at++;
      var next = number();
      value = value.flatMap(one -> next.map(other -> one * other));
    }
    return value;
  }

  private Optional<Long> number() {
    blank();
    var start = at;
    if (at < text.length() && text.charAt(at) == '$') {
      at++;
    }
    var name = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    var word = text.substring(name, at);
    if (word.isEmpty()) {
      at = Math.max(start, name);
      return Optional.empty();
    }
    var said = Character.isDigit(word.charAt(0)) && start == name ? Optional.of(word) : state.held(word).flatMap(held -> held.texts().known());
    return said.filter(digits -> digits.matches("-?\\d{1,9}")).map(Long::parseLong);
  }

  private void blank() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
