package org.holdpoint.language.sros;

import java.util.List;
import java.util.stream.Collectors;

/// A piece of the syntax of a command, as the reference writes it.
sealed interface Syntax {
  /// A keyword.
  record Literal(String text) implements Syntax {}

  /// A word that the operator chooses.
  record Parameter(String name) implements Syntax {}

  /// Alternatives in brackets; braces if one of them must stand.
  record Group(boolean optional, boolean repeated, List<List<Syntax>> alternatives) implements Syntax {}

  /// The notation of the context table (see `Shape`).
  static String notation(List<Syntax> sequence) {
    return sequence.stream().map(Syntax::notation).collect(Collectors.joining(" "));
  }

  private static String notation(Syntax part) {
    return switch (part) {
      case Literal(var text) -> text;
      case Parameter(var name) -> "<" + name + ">";
      case Group(boolean optional, boolean repeated, var alternatives) -> (optional ? "[" : "{")
          + alternatives.stream().map(Syntax::notation).collect(Collectors.joining(" | "))
          + (optional ? "]" : "}") + (repeated ? "*" : "");
    };
  }

  /// Do both take the same words, whatever their parameters are called?
  static boolean alike(List<Syntax> one, List<Syntax> other) {
    if (one.size() != other.size()) return false;
    for (int i = 0; i < one.size(); i++) {
      if (!alike(one.get(i), other.get(i))) return false;
    }
    return true;
  }

  /// The same for one piece; an optional parameter is like a plain one.
  static boolean alike(Syntax one, Syntax other) {
    return switch (one) {
      case Literal _ -> one.equals(other);
      case Parameter _ -> other instanceof Parameter || other instanceof Group g && onlyParameters(g);
      case Group(_, _, var mine) when other instanceof Group(_, _, var theirs) -> onlyParameters((Group) one) && onlyParameters((Group) other)
          || mine.size() == theirs.size() && java.util.stream.IntStream.range(0, mine.size()).allMatch(i -> alike(mine.get(i), theirs.get(i)));
      case Group g -> other instanceof Parameter && onlyParameters(g);
    };
  }

  /// Does every alternative consist of parameters?
  static boolean onlyParameters(Group group) {
    return group.alternatives().stream().flatMap(List::stream).allMatch(part -> part instanceof Parameter || part instanceof Group g && onlyParameters(g));
  }

  /// Is every alternative one keyword?
  static boolean onlyKeywords(Syntax part) {
    return part instanceof Group(_, _, var alternatives)
        && alternatives.stream().flatMap(List::stream).allMatch(inner -> inner instanceof Literal || onlyKeywords(inner));
  }
}
