package org.holdpoint.language.document.word;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What follows from a short text, worked out once: the same names stand in every row of data. It says the same as the function itself, in any order.
public final class Remembered<T> {

  /// (texts) More are worked out anew, so that data does not fill the memory.
  private static final int MOST = 20_000;
  private static final int LONGEST = 60;

  private final Map<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> function;

  /// `function` depends on its text alone, and what it says is never changed.
  public Remembered(Function<String, T> function) {
    this.function = function;
  }

  public T of(String text) {
    if (text.length() > LONGEST) {
      return function.apply(text);
    }
    var found = known.get(text);
    if (found == null) {
      found = function.apply(text);
      if (known.size() < MOST) {
        known.put(text, found);
      }
    }
    return found;
  }
}
