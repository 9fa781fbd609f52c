package org.holdpoint.replay.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdpoint.fact.Value;

/// Leaves of a block → values: what is set, taken away by a `no` line, or set to a word of another shape.
public final class Leaves {

  private Leaves() {}

  /// The word at `index` of the leaf `key`.
  public static Value<String> text(ConfigNode block, String key, int index) {
    return value(block, key, leaf -> leaf.word(index).<Value<String>>map(word -> new Value.Known<>(word, leaf.at()))
        .orElseGet(() -> new Value.Unknown<>("`" + key + "` without its argument", leaf.at())));
  }

  /// The number at `index` of the leaf `key`.
  public static Value<Long> number(ConfigNode block, String key, int index) {
    return value(block, key, leaf -> leaf.word(index).filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at()))
        .orElseGet(() -> new Value.Unknown<>("`" + key + "` without a number", leaf.at())));
  }

  /// The number at `index` of a leaf that is a limit, unless the word `warns` among its own says that the device only speaks of it: then there is none, at that line.
  public static Value<Long> bound(ConfigNode block, String key, int index, String warns) {
    return block.child(key).filter(leaf -> leaf.words().contains(warns)).<Value<Long>>map(leaf -> new Value.Absent<>(Optional.of(leaf.at())))
        .orElseGet(() -> number(block, key, index));
  }

  /// `word`, where the leaf `key` is set: what it says beside that is a secret.
  public static Value<String> named(ConfigNode block, String key, String word) {
    return value(block, key, leaf -> new Value.Known<>(word, leaf.at()));
  }

  /// `shutdown` is true, `no shutdown` false.
  public static Value<Boolean> flag(ConfigNode block, String key) {
    return block.child(key).<Value<Boolean>>map(leaf -> new Value.Known<>(true, leaf.at()))
        .or(() -> block.removed(key).map(leaf -> new Value.Known<>(false, leaf.at()))).orElseGet(Value.Absent::new);
  }

  /// True where one of the flags is: an interface is closed with the port below it. Else what the first of them says.
  @SafeVarargs
  public static Value<Boolean> any(Value<Boolean>... flags) {
    return List.of(flags).stream().filter(flag -> flag.known().orElse(false)).findFirst().orElseGet(() -> first(flags));
  }

  /// The words after the keyword of the leaf `key`, as one text.
  public static Value<String> rest(ConfigNode block, String key) {
    return value(block, key, leaf -> new Value.Known<>(String.join(" ", leaf.words().subList(1, leaf.words().size())), leaf.at()));
  }

  /// The first of the values that is set or unknown: how a session inherits from its group and process.
  @SafeVarargs
  public static <T> Value<T> first(Value<T>... values) {
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

  /// Whether a word is a number that fits.
  public static boolean isNumber(String word) {
    for (var at = 0; at < word.length(); at++) {
      if (!Character.isDigit(word.charAt(at))) {
        return false;
      }
    }
    return !word.isEmpty() && word.length() <= 18;
  }
}
