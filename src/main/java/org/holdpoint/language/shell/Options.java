package org.holdpoint.language.shell;

import java.util.List;
import java.util.Map;
import org.holdpoint.language.shell.Expansion.Field;

/// `set`: what stops the script, and its arguments (POSIX.1-2017 XCU 2.14 "set").
final class Options {

  private static final Map<Character, String> LETTERS = Map.of('e', "errexit", 'u', "nounset");
  private static final List<String> NAMES = List.of("errexit", "nounset", "pipefail");

  private Options() {}

  static void set(List<Field> words, State state) {
    for (var at = 0; at < words.size(); at++) {
      var text = words.get(at).texts().known().orElse("");
      if (text.equals("--") || !text.startsWith("-") && !text.startsWith("+")) {
        Runner.arguments(Held.list(words.subList(text.equals("--") ? at + 1 : at, words.size()).stream().map(Field::texts).toList()), state);
        return;
      }
      var on = text.startsWith("-");
      text.chars().forEach(letter -> {
        if (LETTERS.containsKey((char) letter)) {
          state.strict(LETTERS.get((char) letter), on);
        }
      });
      if (text.endsWith("o") && at + 1 < words.size()) {
        words.get(++at).texts().known().filter(NAMES::contains).ifPresent(name -> state.strict(name, on));
      }
    }
  }

  /// Those that the first line of a script sets: `#!/bin/bash -eu`.
  static void first(String line, State state) {
    if (line.startsWith("#!")) {
      for (var word : line.split("\\s+")) {
        if (word.matches("-[a-z]+")) {
          word.chars().filter(letter -> LETTERS.containsKey((char) letter)).forEach(letter -> state.strict(LETTERS.get((char) letter), true));
        }
      }
    }
  }
}
