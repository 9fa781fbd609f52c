package org.holdpoint.cel;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What to write instead: the nearest known name, and what is allowed here.
final class Advice {

  private static final int MOST = 12;

  private Advice() {}

  /// ``; did you mean `limit`? (known: as, limit, …)``.
  static String words(String word, Collection<String> known) {
    var names = new TreeSet<>(known);
    return nearest(word, names).map(near -> "; did you mean `" + near + "`?").orElse("") + (names.isEmpty() ? "" : " (known: " + String.join(", ", names) + ")");
  }

  /// Nothing is called so. `ways` are those of a function when a method was meant, and the other way round.
  static String noFunction(String name, boolean method, List<Signatures.Overload> ways, List<String> types) {
    if (!ways.isEmpty()) {
      return "`" + name + "` is a " + (method ? "function" : "method") + ": " + ways.getFirst().text();
    }
    var fitting = Signatures.all(method).stream().filter(overload -> !method || takes(overload, types.getFirst())).toList();
    var names = new TreeSet<>(fitting.stream().map(Signatures.Overload::name).toList());
    var space = name.contains(".") ? name.substring(0, name.indexOf('.') + 1) : "";
    names.removeIf(known -> !known.startsWith(space) || space.isEmpty() && known.contains("."));
    return "no " + (method ? "method `" + name + "` of " + types.getFirst() : "function `" + name + "`") + words(name, names);
  }

  /// The name is known, but not with these types.
  static String noOverload(String name, List<String> types, List<Signatures.Overload> ways) {
    var said = "`" + name + "` does not take (" + String.join(", ", types) + "); it takes ";
    return switch (name) {
      case "==", "!=" -> said + "two values of one type";
      case "in" -> said + "a value and a list of its type, or a key and a map";
      case "[]", "[?]" -> "no item of " + types.getFirst() + " is found by " + types.getLast() + "; a list takes an int, a map takes a key of its type";
      case String word -> said + forms(word, types, ways);
    };
  }

  private static String forms(String name, List<String> types, List<Signatures.Overload> ways) {
    var operator = !Character.isLetter(name.charAt(0));
    var possible = ways.stream().filter(way -> !operator || way.parameters().size() == types.size()).toList();
    var near = possible.stream().filter(way -> operator && takes(way, types.getFirst())).toList();
    var texts = (near.isEmpty() ? possible : near).stream().map(way -> operator ? way.text().substring(name.length()) : way.text()).distinct().toList();
    return String.join(", ", texts.subList(0, Math.min(MOST, texts.size()))) + (texts.size() > MOST ? ", …" : "");
  }

  private static boolean takes(Signatures.Overload way, String type) {
    if (way.parameters().isEmpty()) {
      return false;
    }
    var first = way.parameters().getFirst();
    return first instanceof CelType.Param || type.equals("dyn") || type.split("\\(")[0].equals(first.text().split("\\(")[0]);
  }

  /// The known word with the fewest letters to change, if not too many.
  private static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream().min(Comparator.comparingInt(name -> distance(word, name))).filter(name -> distance(word, name) <= 1 + word.length() / 3);
  }

  /// How many letters to insert, drop or replace (Levenshtein).
  private static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    Arrays.setAll(row, index -> index);
    for (var i = 1; i <= one.length(); i++) {
      var corner = row[0];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var above = row[j];
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
        corner = above;
      }
    }
    return row[other.length()];
  }
}
