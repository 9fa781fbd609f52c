package org.holdpoint.analysis.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.holdpoint.analysis.expression.Syntax.Choice;
import org.holdpoint.analysis.expression.Syntax.End;
import org.holdpoint.analysis.expression.Syntax.Letter;
import org.holdpoint.analysis.expression.Syntax.Repeat;
import org.holdpoint.analysis.expression.Syntax.Sequence;

/// The places of an expression at which a letter is taken, and which may follow which (Glushkov's automaton). `twice` are steps for which the expression has two ways.
record Positions(List<Letter> letters, List<BitSet> follow, List<BitSet> twice, BitSet last) {

  /// So many are never written by hand.
  private static final int MOST = 400;

  /// Empty for an expression with too many places.
  static Optional<Positions> of(Syntax tree) {
    var building = new Building();
    var whole = building.of(tree);
    return building.letters.size() > MOST ? Optional.empty() : Optional.of(new Positions(building.letters, building.follow, building.twice, whole.last()));
  }

  /// What a part of the tree starts and ends with, and whether it may be empty.
  private record Ends(BitSet first, BitSet last, boolean empty) {}

  private static final class Building {
    private final List<Letter> letters = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();
    private final List<BitSet> twice = new ArrayList<>();

    Ends of(Syntax tree) {
      return switch (tree) {
        case Letter letter -> place(letter);
        case End _ -> place(new Letter(new BitSet(), "$"));
        case Choice(var options) -> {
          var first = new BitSet();
          var last = new BitSet();
          var empty = false;
          for (var option : options) {
            var ends = of(option);
            first.or(ends.first());
            last.or(ends.last());
            empty |= ends.empty();
          }
          yield new Ends(first, last, empty);
        }
        case Sequence(var parts) -> parts.stream().reduce(new Ends(new BitSet(), new BitSet(), true), (before, part) -> then(before, of(part)), (one, _) -> one);
        case Repeat(var part, var least, var endless) -> {
          var ends = of(part);
          if (endless) {
            connect(ends.last(), ends.first());
          }
          yield new Ends(ends.first(), ends.last(), ends.empty() || least == 0);
        }
      };
    }

    private Ends place(Letter letter) {
      var place = new BitSet();
      if (letters.size() <= MOST) {
        place.set(letters.size());
        letters.add(letter);
        follow.add(new BitSet());
        twice.add(new BitSet());
      }
      return new Ends(place, place, false);
    }

    private Ends then(Ends before, Ends after) {
      connect(before.last(), after.first());
      var first = (BitSet) before.first().clone();
      if (before.empty()) {
        first.or(after.first());
      }
      var last = (BitSet) after.last().clone();
      if (after.empty()) {
        last.or(before.last());
      }
      return new Ends(first, last, before.empty() && after.empty());
    }

    private void connect(BitSet from, BitSet to) {
      from.stream().forEach(place -> {
        var again = (BitSet) follow.get(place).clone();
        again.and(to);
        twice.get(place).or(again);
        follow.get(place).or(to);
      });
    }
  }

  /// Whether a letter may be taken at both places.
  boolean share(int one, int other) {
    return letters.get(one).letters().intersects(letters.get(other).letters());
  }
}
