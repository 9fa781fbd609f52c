package org.holdpoint.language.document.word;

import java.util.Optional;
import java.util.Set;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A guard that is written as a table of amounts, one for each thing that it guards: `floors: {index: 95%, billing: 90%}`. Each of them is that guard.
public final class NamedAmounts {

  /// (entries) More are data.
  private static final int MOST = 200;
  private static final Set<String> DIRECTIONS = Set.of("less", "more");
  /// Amounts that say by themselves what they are of: a share, a pace.
  private static final Set<String> TELLING = Set.of("percent", "per-second");
  /// Names that say what is counted, and not of what thing.
  private static final Set<String> MEASURES = Set.of("cpu", "memory", "mem", "storage", "disk", "request", "requests", "burst", "window", "period", "interval", "rate", "limit", "max", "min", "count", "size", "percent", "value", "default", "timeout",
      "second", "minute", "hour", "day", "number", "amount", "total", "time", "duration", "unit", "host", "replica", "retry", "attempt", "weight", "step", "level", "priority", "port", "id", "version");

  private NamedAmounts() {}

  /// What a name of `block` means: by its own words, else as one of the things of such a table; `outer` is what the block means.
  public static Term term(Mapping block, Set<String> own, Set<String> around, Term outer) {
    var term = Vocabulary.term(own, around, outer);
    return !term.known() && outer.firm() && Set.of("guard", "rollout").contains(outer.concern()) && DIRECTIONS.contains(outer.weaker()) && block.entries().size() <= MOST && table(block, outer) ? outer : term;
  }

  private static boolean table(Mapping block, Term outer) {
    var units = block.entries().stream().map(NamedAmounts::unit).distinct().toList();
    return units.size() == 1 && units.getFirst().filter(unit -> TELLING.contains(unit) || unit.equals("count") && outer.weaker().equals("less")).isPresent();
  }

  /// The unit of an amount under the name of a thing; empty where the entry is something else.
  private static Optional<String> unit(Entry entry) {
    var words = NameWords.of(entry.key().text());
    return words.stream().anyMatch(MEASURES::contains) || Vocabulary.term(words, Set.of(), Term.OTHER).known() || !(entry.value() instanceof Scalar said) ? Optional.empty() : Quantity.of(said.text(), Set.of()).map(Quantity::unit);
  }
}
