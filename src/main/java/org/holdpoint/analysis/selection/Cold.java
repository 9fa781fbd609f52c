package org.holdpoint.analysis.selection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.fact.InventoryFact.Capacity;

/// Subsystems of which so much stops at the same time that they start almost anew, where nobody has seen them do so for a year.
final class Cold {

  private static final long MONTHS = 12;
  private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})(?:-(\\d{2}).*)?");

  private Cold() {}

  /// Their names; none where the inventory does not say when they were last started. `now` is when this is judged.
  static List<String> of(Census census, BitSet selected, Tally.Manner manner, Instant now) {
    return !manner.stops() ? List.of() : census.capacities().values().stream().filter(one -> old(one, now)).filter(one -> half(census, one, selected, manner)).map(Capacity::name).toList();
  }

  private static boolean half(Census census, Capacity one, BitSet selected, Tally.Manner manner) {
    var members = census.members(one.name());
    var all = members.cardinality();
    members.and(selected);
    return members.cardinality() > 1 && 2 * Math.min(members.cardinality(), manner.away() ? all : manner.atOnce(selected.cardinality()).orElse((long) all)) >= all;
  }

  private static boolean old(Capacity one, Instant now) {
    return one.restarted().known().filter(text -> text.equalsIgnoreCase("never") || months(text) > 0 && now.atZone(ZoneOffset.UTC).getYear() * 12L + now.atZone(ZoneOffset.UTC).getMonthValue() - months(text) > MONTHS).isPresent();
  }

  /// Months since the year 0; 0 where the text is no month. A year by itself ends in December.
  private static long months(String text) {
    var month = MONTH.matcher(text.strip());
    return month.matches() ? Long.parseLong(month.group(1)) * 12 + (month.group(2) == null ? 12 : Long.parseLong(month.group(2))) : 0;
  }
}
