package org.holdpoint.language.shell;

import java.util.List;

/// What a variable holds.
/// @param elements one, or those of a list
/// @param list whether it is a list; one that cannot be told has the element that stands for all
/// @param answer whether somebody typed it
record Held(List<Texts> elements, boolean list, boolean answer) {

  static Held of(Texts texts) {
    return new Held(List.of(texts), false, false);
  }

  static Held list(List<Texts> elements) {
    return new Held(List.copyOf(elements), true, false);
  }

  /// What it is where it stands without an index: its first element.
  Texts texts() {
    return elements.isEmpty() ? Texts.EMPTY : elements.getFirst();
  }

  /// What it may be where two ways meet.
  Held or(Held other) {
    if (equals(other)) {
      return this;
    }
    if (!list && !other.list) {
      return new Held(List.of(texts().or(other.texts())), false, answer || other.answer);
    }
    var all = elements.stream().reduce(Texts::or).orElse(Texts.EMPTY);
    return new Held(List.of(other.elements.stream().reduce(Texts::or).map(all::or).orElse(all)), true, answer || other.answer);
  }
}
