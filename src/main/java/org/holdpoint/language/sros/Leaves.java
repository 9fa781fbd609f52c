package org.holdpoint.language.sros;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.source.Span;

/// Leaves of a block → values: what is set, taken away by a `no` line, or set to a word of another shape.
final class Leaves {

  private Leaves() {}

  /// The word at `index` of the leaf `key`.
  static Value<String> text(ConfigNode block, String key, int index) {
    return value(block, key, leaf -> leaf.word(index).<Value<String>>map(word -> new Value.Known<>(word, leaf.at()))
        .orElseGet(() -> new Value.Unknown<>("`" + key + "` without its argument", leaf.at())));
  }

  /// The number at `index` of the leaf `key`.
  static Value<Long> number(ConfigNode block, String key, int index) {
    return value(block, key, leaf -> leaf.word(index).filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at()))
        .orElseGet(() -> new Value.Unknown<>("`" + key + "` without a number", leaf.at())));
  }

  /// `shutdown` is true, `no shutdown` false.
  static Value<Boolean> flag(ConfigNode block, String key) {
    return block.child(key).<Value<Boolean>>map(leaf -> new Value.Known<>(true, leaf.at()))
        .or(() -> block.removed(key).map(leaf -> new Value.Known<>(false, leaf.at()))).orElseGet(Value.Absent::new);
  }

  /// The words after the keyword of the leaf `key`, as one text.
  static Value<String> rest(ConfigNode block, String key) {
    return value(block, key, leaf -> new Value.Known<>(String.join(" ", leaf.words().subList(1, leaf.words().size())), leaf.at()));
  }

  /// The first of the values that is set or unknown: how a session inherits from its group and process.
  @SafeVarargs
  static <T> Value<T> first(Value<T>... values) {
    for (var value : values) {
      if (!(value instanceof Value.Absent<T>)) {
        return value;
      }
    }
    return List.of(values).stream().filter(value -> value.place().isPresent()).findFirst().orElseGet(Value.Absent::new);
  }

  private static <T> Value<T> value(ConfigNode block, String key, Function<ConfigNode, Value<T>> known) {
    return block.child(key).map(known).orElseGet(() -> new Value.Absent<>(block.removed(key).map(ConfigNode::at)));
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && word.length() <= 18 && word.chars().allMatch(Character::isDigit);
  }

  /// The header of a block, or of the file where there is none.
  static Span header(Optional<ConfigNode> block, Span otherwise) {
    return block.map(ConfigNode::at).orElse(otherwise);
  }
}
