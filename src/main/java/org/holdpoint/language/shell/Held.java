package org.holdpoint.language.shell;

import java.util.List;
import org.holdpoint.language.shell.Expansion.Field;

/// What a variable holds.
/// @param elements one, or those of a list
/// @param list whether it is a list; one that cannot be told has the element that stands for all
/// @param answer whether somebody typed it
/// @param given of the words that a function is called with, what stands where it is called; else none
record Held(List<Texts> elements, boolean list, boolean answer, List<Field> given) {

  Held(List<Texts> elements, boolean list, boolean answer) {
    this(elements, list, answer, List.of());
  }

  static Held of(Texts texts) {
    return new Held(List.of(texts), false, false);
  }

  static Held list(List<Texts> elements) {
    return new Held(List.copyOf(elements), true, false);
  }

  /// The words that a function is called with.
  static Held given(List<Field> words) {
    return new Held(words.stream().map(Field::texts).toList(), true, false, List.copyOf(words));
  }

  /// What is left of a list without its first elements.
  Held without(int many) {
    return new Held(elements.subList(many, elements.size()), list, answer, given.isEmpty() ? given : given.subList(many, given.size()));
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
