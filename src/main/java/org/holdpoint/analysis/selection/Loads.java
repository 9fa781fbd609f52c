package org.holdpoint.analysis.selection;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// What the hosts that stay of a group would have to carry, by the load that the inventory says of each, or of the group: all of what those carried that go as well.
final class Loads {

  private static final String LOAD = "load: ";

  private Loads() {}

  /// `web: 2 of 4 stay, and carry 140 % of what they can`, of the group that is worst off; empty where none carries more than it can, or nothing says how much.
  static String strain(Census census, BitSet selected, Tally.Manner manner) {
    if (!manner.stops()) {
      return "";
    }
    var strained = new TreeMap<Double, String>();
    for (var name : census.groups()) {
      var members = census.group(name).orElseThrow();
      var gone = gone(members, selected, manner);
      var stay = members.cardinality() - gone;
      if (name.equals("all") || name.equals("ungrouped") || gone == 0 || stay < 1) {
        continue;
      }
      carried(census, name, members).ifPresent(sum -> {
        if (sum > 100 * stay + 1e-9) {
          strained.putIfAbsent(sum / stay, name + ": " + stay + " of " + members.cardinality() + " stay, and carry " + Math.round(sum / stay) + " % of what they can");
        }
      });
    }
    return Optional.ofNullable(strained.lastEntry()).map(Map.Entry::getValue).orElse("");
  }

  private static long gone(BitSet members, BitSet selected, Tally.Manner manner) {
    var both = (BitSet) members.clone();
    both.and(selected);
    var hit = both.cardinality();
    return manner.away() ? hit : manner.atOnce(selected.cardinality()).map(batch -> Math.min(batch, hit)).orElse((long) hit);
  }

  /// What all of a group carry, in hundredths of what one host can; empty where it is not said of each of them.
  private static OptionalDouble carried(Census census, String name, BitSet members) {
    var whole = Optional.ofNullable(census.capacities().get(name)).flatMap(one -> one.load().known()).map(Loads::part).orElse(OptionalDouble.empty());
    if (whole.isPresent()) {
      return OptionalDouble.of(whole.getAsDouble() * members.cardinality());
    }
    var loads = members.stream().mapToObj(host -> census.tags(host).stream().filter(tag -> tag.startsWith(LOAD)).map(tag -> part(tag.substring(LOAD.length()))).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).max()).toList();
    return loads.isEmpty() || loads.stream().anyMatch(OptionalDouble::isEmpty) ? OptionalDouble.empty() : OptionalDouble.of(loads.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
  }

  /// A part is written as one (`70%`): a bare number may be a load average, or requests.
  private static OptionalDouble part(String written) {
    var text = written.strip();
    try {
      return text.endsWith("%") ? OptionalDouble.of(Double.parseDouble(text.substring(0, text.length() - 1).strip())) : OptionalDouble.empty();
    } catch (NumberFormatException noNumber) {
      return OptionalDouble.empty();
    }
  }
}
