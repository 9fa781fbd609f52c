package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The pattern of a command's arguments, as manuals write it: `{ a | b }` one of, `[ a ]` perhaps, `<name>` one word of the user's, `…` the last part once more or
/// not at all, plain words themselves. Matching walks all possibilities at once, so it takes time linear in the words.
public final class Shape {

  /// Parameters that are numbers for certain.
  private static final Set<String> NUMBERS = Set.of("limit", "seconds", "percent", "percentage", "minutes", "number", "size", "max-ecmp-routes", "index");

  private final Part part;

  private sealed interface Part {

    record Word(String text) implements Part {}

    record Any(boolean number) implements Part {}

    record Sequence(List<Part> parts) implements Part {}

    record Choice(List<Part> parts) implements Part {}

    record Maybe(Part part) implements Part {}

    record Repeat(Part part) implements Part {}
  }

  private Shape(Part part) {
    this.part = part;
  }

  /// Any words at all.
  static Shape any() {
    return new Shape(new Part.Repeat(new Part.Any(false)));
  }

  /// Reads the notation, blanks between its words.
  static Shape of(List<String> notation) {
    return new Shape(new Notation(notation).choice());
  }

  /// Whether all the words fit.
  public boolean accepts(List<String> words) {
    return ends(words).contains(words.size());
  }

  /// How many of the words may belong to the command: each number of leading words that fit.
  Set<Integer> ends(List<String> words) {
    return ends(part, words, new TreeSet<>(Set.of(0)));
  }

  /// How many words that tell an entry from its siblings come first: words of the user, or one of several numbers (`level { 1 | 2 }`). Keywords do not.
  int leading() {
    var count = 0;
    for (var first : part instanceof Part.Sequence(var parts) ? parts : List.of(part)) {
      if (!names(first)) {
        break;
      }
      count++;
    }
    return count;
  }

  private static boolean names(Part part) {
    return switch (part) {
      case Part.Any _ -> true;
      case Part.Word(var text) -> text.chars().allMatch(Character::isDigit);
      case Part.Maybe(var inner) -> names(inner);
      case Part.Choice(var parts) -> parts.stream().allMatch(Shape::names);
      case Part.Sequence(var parts) -> parts.size() == 1 && names(parts.getFirst());
      case Part.Repeat _ -> false;
    };
  }

  private static TreeSet<Integer> ends(Part part, List<String> words, TreeSet<Integer> from) {
    return switch (part) {
      case Part.Word(var text) -> next(from, words, text::equals);
      case Part.Any(var number) -> next(from, words, word -> !number || word.chars().allMatch(Character::isDigit));
      case Part.Sequence(var parts) -> {
        var at = from;
        for (var each : parts) {
          at = ends(each, words, at);
        }
        yield at;
      }
      case Part.Choice(var parts) -> {
        var all = new TreeSet<Integer>();
        parts.forEach(each -> all.addAll(ends(each, words, from)));
        yield all;
      }
      case Part.Maybe(var inner) -> {
        var all = new TreeSet<>(from);
        all.addAll(ends(inner, words, from));
        yield all;
      }
      case Part.Repeat(var inner) -> {
        var all = new TreeSet<>(from);
        for (var at = ends(inner, words, from); all.addAll(at); ) {
          at = ends(inner, words, at);
        }
        yield all;
      }
    };
  }

  private static TreeSet<Integer> next(TreeSet<Integer> from, List<String> words, java.util.function.Predicate<String> fits) {
    var ends = new TreeSet<Integer>();
    for (var at : from) {
      if (at < words.size() && fits.test(words.get(at))) {
        ends.add(at + 1);
      }
    }
    return ends;
  }

  /// Reads the notation by descent; a bracket that is never closed ends with the text.
  private static final class Notation {

    private final List<String> words;
    private int at;

    Notation(List<String> words) {
      this.words = words;
    }

    Part choice() {
      var choices = new ArrayList<Part>();
      choices.add(sequence());
      while (at < words.size() && words.get(at).equals("|")) {
        at++;
        choices.add(sequence());
      }
      return choices.size() == 1 ? choices.getFirst() : new Part.Choice(choices);
    }

    private Part sequence() {
      var parts = new ArrayList<Part>();
      while (at < words.size() && !Set.of("|", "]", "}").contains(words.get(at))) {
        var word = words.get(at++);
        switch (word) {
          case "[" -> parts.add(new Part.Maybe(closed()));
          case "{" -> parts.add(closed());
          case "…" -> {
            if (!parts.isEmpty()) {
              parts.add(new Part.Repeat(parts.getLast() instanceof Part.Maybe(var inner) ? inner : parts.getLast()));
            }
          }
          default -> parts.add(word.startsWith("<") ? new Part.Any(NUMBERS.contains(word.substring(1, word.length() - 1))) : new Part.Word(word));
        }
      }
      return new Part.Sequence(parts);
    }

    private Part closed() {
      var inner = choice();
      at++;
      return inner;
    }
  }
}
