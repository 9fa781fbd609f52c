package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.StepReworded;
import org.holdpoint.fact.StepFact.WrittenStep;

/// Steps of a page that are worded otherwise: of those that are gone and those that are new below the same heading the two that have most words in common, and at least two fifths of the shorter one.
final class Reworded {

  private static final double LEAST = 0.4;
  private static final int FEWEST = 3;
  /// A longer page is a book.
  private static final int MOST = 200;

  private record Read(WrittenStep step, String heading, Set<String> words) {}

  private record Pair(WrittenStep gone, WrittenStep fresh, double alike) {}

  private Reworded() {}

  static List<Fact> of(List<WrittenStep> before, List<WrittenStep> after) {
    var gone = only(before, after);
    var fresh = only(after, before);
    if (gone.isEmpty() || fresh.isEmpty() || gone.size() > MOST || fresh.size() > MOST) {
      return List.of();
    }
    var some = gone.stream().map(step -> new Read(step, heading(before, step), words(step.text()))).toList();
    var others = fresh.stream().map(step -> new Read(step, heading(after, step), words(step.text()))).toList();
    var pairs = some.stream().flatMap(old -> others.stream().filter(now -> old.heading().equals(now.heading())).map(now -> new Pair(old.step(), now.step(), alike(old.words(), now.words()))))
        .filter(pair -> pair.alike() >= LEAST).sorted(Comparator.comparingDouble(Pair::alike).reversed()).toList();
    var taken = new HashSet<WrittenStep>();
    var found = new ArrayList<Fact>();
    for (var pair : pairs) {
      if (!taken.contains(pair.gone()) && taken.add(pair.fresh())) {
        taken.add(pair.gone());
        found.add(new StepReworded(Key.of(pair.fresh().key().subject(), "step-reworded", pair.fresh().text()), pair.fresh().at(), pair.fresh().within(), pair.fresh().text(), pair.gone().text(), pair.gone().at()));
      }
    }
    return found;
  }

  private static List<WrittenStep> only(List<WrittenStep> these, List<WrittenStep> others) {
    var known = others.stream().map(WrittenStep::text).collect(Collectors.toSet());
    return these.stream().filter(WrittenStep::listed).filter(Predicate.not(step -> known.contains(step.text()))).toList();
  }

  private static String heading(List<WrittenStep> steps, WrittenStep step) {
    return steps.stream().filter(other -> other.at().equals(step.within())).findFirst().map(WrittenStep::text).orElse("");
  }

  private static Set<String> words(String text) {
    var words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < FEWEST);
    return words;
  }

  private static double alike(Set<String> some, Set<String> others) {
    var smaller = Math.min(some.size(), others.size());
    return smaller < FEWEST ? 0 : (double) some.stream().filter(others::contains).count() / smaller;
  }
}
