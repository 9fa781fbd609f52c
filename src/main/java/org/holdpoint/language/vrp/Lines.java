package org.holdpoint.language.vrp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// Lines of a block by the words that they begin with, and values in them.
final class Lines {

  private Lines() {}

  /// The lines that are set and begin with these words, in order.
  static Stream<ConfigNode> all(ConfigNode block, String... words) {
    return block.children().values().stream().filter(line -> !line.negated() && begins(line.words(), words));
  }

  /// The last of them: a later line takes the place of an earlier one.
  static Optional<ConfigNode> last(ConfigNode block, String... words) {
    return all(block, words).reduce((_, later) -> later);
  }

  /// The word at `index` of the last line that begins with these words; where one takes it away, that line.
  static Value<String> text(ConfigNode block, int index, String... words) {
    return last(block, words).<Value<String>>map(line -> line.word(index).<Value<String>>map(word -> new Value.Known<>(word, line.at()))
        .orElseGet(() -> new Value.Unknown<>("`" + String.join(" ", words) + "` without its argument", line.at()))).orElseGet(() -> gone(block, words));
  }

  /// The number at `index`, likewise.
  static Value<Long> number(ConfigNode block, int index, String... words) {
    return last(block, words).map(line -> number(line, index)).orElseGet(() -> gone(block, words));
  }

  static Value<Long> number(ConfigNode line, int index) {
    return line.word(index).filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), line.at()))
        .orElseGet(() -> new Value.Unknown<>("`" + String.join(" ", line.words()) + "` without a number", line.at()));
  }

  /// `shutdown` is true, `undo shutdown` false.
  static Value<Boolean> flag(ConfigNode block, String... words) {
    return last(block, words).<Value<Boolean>>map(line -> new Value.Known<>(true, line.at()))
        .or(() -> removed(block, words).map(line -> new Value.Known<>(false, line.at()))).orElseGet(Value.Absent::new);
  }

  /// `meaning`, where a line begins with these words: what it says beside that is a secret.
  static Value<String> named(ConfigNode block, String meaning, String... words) {
    return last(block, words).<Value<String>>map(line -> new Value.Known<>(meaning, line.at())).orElseGet(() -> gone(block, words));
  }

  /// Nothing, at the line that took it away if there is one.
  static <T> Value<T> gone(ConfigNode block, String... words) {
    return new Value.Absent<>(removed(block, words).map(ConfigNode::at));
  }

  private static Optional<ConfigNode> removed(ConfigNode block, String... words) {
    return block.children().values().stream().filter(line -> line.negated() && begins(line.words(), words)).reduce((_, later) -> later);
  }

  /// The word after a keyword of the line.
  static Optional<String> after(ConfigNode line, String keyword) {
    var at = line.words().indexOf(keyword);
    return at < 0 ? Optional.empty() : line.word(at + 1);
  }

  private static boolean begins(List<String> line, String... words) {
    return line.size() >= words.length && line.subList(0, words.length).equals(List.of(words));
  }
}
