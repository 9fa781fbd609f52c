package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All texts that a word or a variable may be, by the branches and rounds of loops before.
/// @param all at least one
/// @param parts the parts that it is made of one behind the other, where one of them may be several things
record Texts(List<Text> all, List<Texts> parts) {

  /// More texts than these are not told apart.
  static final int MOST = 1_000;
  static final Texts EMPTY = new Texts(List.of(Text.EMPTY));

  Texts(List<Text> all) {
    this(all, List.of());
  }

  static Texts of(Text text) {
    return new Texts(List.of(text));
  }

  static Texts of(String text, int at) {
    return of(Text.of(text, at));
  }

  static Texts open(String name, boolean mayBeBlank, int at) {
    return of(Text.open(name, mayBeBlank, at));
  }

  /// The text, if it can be one alone and all of it is known.
  Optional<String> known() {
    return all.size() == 1 ? all.getFirst().known() : Optional.empty();
  }

  /// `$(<hosts.txt`, if it is a line of that file and nothing else.
  Optional<String> inFile() {
    return all.size() == 1 && all.getFirst().pieces().size() == 1 && all.getFirst().pieces().getFirst() instanceof Text.Open(var name, _, _, _) && Outputs.line(name).startsWith(Outputs.LINE_OF) ? Optional.of(Outputs.line(name)) : Optional.empty();
  }

  /// What one line of it is called, if nothing of it is known but where it comes from: a file, or what a command writes.
  Optional<String> oneOf() {
    return inFile().or(() -> all.size() == 1 && all.getFirst().pieces().size() == 1 && all.getFirst().pieces().getFirst() instanceof Text.Open(var name, _, _, _) && Outputs.one(name).equals(Outputs.ONE_OF) ? Optional.of(Outputs.ONE_OF) : Optional.empty());
  }

  boolean mayBeNothing() {
    return all.stream().anyMatch(Text::mayBeNothing);
  }

  /// Each text of this with each of the other behind it.
  Texts and(Texts other) {
    if (all.size() == 1 && other.all.size() == 1) {
      return of(all.getFirst().and(other.all.getFirst()));
    }
    if ((long) all.size() * other.all.size() > MOST) {
      return new Texts(List.of(one().and(other.one())), parts(other));
    }
    var both = new ArrayList<Text>();
    all.forEach(first -> other.all.forEach(second -> both.add(first.and(second))));
    return new Texts(List.copyOf(both), parts(other));
  }

  private List<Texts> parts(Texts other) {
    return Stream.of(this, other).flatMap(texts -> texts.parts.isEmpty() ? Stream.of(texts) : texts.parts.stream()).toList();
  }

  /// What is said where there are too many to tell apart.
  private Text one() {
    return all.size() == 1 ? all.getFirst() : Text.open("…", all.stream().anyMatch(Text::mayBeNothing), 0);
  }

  /// The texts of both; what reads the same is there once.
  Texts or(Texts other) {
    if (equals(other)) {
      return this;
    }
    var both = new LinkedHashMap<List<?>, Text>();
    all.forEach(text -> both.putIfAbsent(reading(text), text));
    other.all.forEach(text -> both.putIfAbsent(reading(text), text));
    return both.size() > MOST ? of(Text.open("…", mayBeNothing() || other.mayBeNothing(), 0)) : new Texts(List.copyOf(both.values()));
  }

  private static List<?> reading(Text text) {
    return text.known().<List<?>>map(List::of).orElseGet(() -> text.pieces().stream().map(piece -> switch (piece) {
      case Text.Known(var known, _, _, _, _) -> known;
      case Text.Open(var name, _, _, _) -> List.of(name);
    }).toList());
  }

  Texts map(UnaryOperator<Text> change) {
    return new Texts(all.stream().map(change).toList());
  }

  Texts placed(String name, int at, boolean split) {
    return map(text -> text.placed(name, at, split));
  }
}
