package org.holdpoint.analysis.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.holdpoint.fact.DeviceFact.Device;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.PolicyFact.AsPathReading;
import org.holdpoint.fact.PolicyFact.SamplePath;

/// Which paths a list of expressions over AS paths takes, tried on samples: each number that it names, and some that stand for every other, alone, at either end and in the middle of a path. Two lists that are
/// written in other words and take the same paths give the same; a path that one takes and the other does not is a proof.
final class TakenPaths {

  /// An AS of its own, one for private use of either length, and one that stands for the 32-bit numbers where they do not fit (RFC 6996, RFC 6793).
  private static final List<Long> OTHERS = List.of(64_777L, 65_333L, 4_200_077_777L, 23_456L);
  private static final long FIRST = 11;
  private static final long LAST = 12;
  /// A number that nobody names, in the place of those that were not tried.
  private static final long ANY = 13;
  private static final List<String> SHAPES = List.of("%", "% " + LAST, FIRST + " %", FIRST + " % " + LAST, "% %", FIRST + " % %");
  private static final int MOST_ENTRIES = 40;
  private static final int MOST_NUMBERS = 80;

  private record Tried(boolean permits, Predicate<String> takes) {}

  private TakenPaths() {}

  static List<AsPathReading> of(List<Fact> facts) {
    var lists = facts.stream().filter(AsPathList.class::isInstance).map(AsPathList.class::cast).toList();
    var language = lists.isEmpty() ? "" : facts.stream().filter(Device.class::isInstance).map(fact -> ((Device) fact).language()).findFirst().orElse("");
    return language.isEmpty() ? List.of() : lists.stream().flatMap(list -> reading(list, language).stream()).toList();
  }

  private static Optional<AsPathReading> reading(AsPathList list, String language) {
    var numbers = new TreeSet<>(OTHERS);
    list.entries().stream().limit(MOST_ENTRIES).forEach(entry -> numbers.addAll(PathExpressions.numbers(entry.text())));
    if (list.entries().isEmpty() || list.entries().size() > MOST_ENTRIES || numbers.size() > MOST_NUMBERS) {
      return Optional.empty();
    }
    numbers.removeAll(Set.of(FIRST, LAST));
    numbers.add(ANY);
    var universe = new TreeSet<>(numbers);
    universe.addAll(List.of(FIRST, LAST));
    var tried = new ArrayList<Tried>();
    for (var entry : list.entries()) {
      var takes = entry.everything() ? Optional.<Predicate<String>>of(_ -> true) : PathExpressions.of(language, entry.text(), universe);
      if (takes.isEmpty()) {
        return Optional.empty();
      }
      tried.add(new Tried(entry.action().equals("permit"), takes.get()));
    }
    var taken = new ArrayList<SamplePath>();
    var left = new ArrayList<SamplePath>();
    SHAPES.forEach(shape -> numbers.forEach(number -> (takes(shape.replace("%", number.toString()), tried) ? taken : left)
        .add(new SamplePath(number == ANY ? shape : shape.replace("%", number.toString()), shape))));
    (takes("", tried) ? taken : left).add(new SamplePath("", ""));
    return Optional.of(new AsPathReading(Key.of(list.key().subject(), "as-path-reading", list.name()), list.at(), list.within(), list.name(), list.entries(), taken, left));
  }

  /// The first entry that takes a path decides; what none takes is not taken.
  private static boolean takes(String path, List<Tried> tried) {
    return tried.stream().filter(one -> one.takes().test(path)).findFirst().map(Tried::permits).orElse(false);
  }
}
