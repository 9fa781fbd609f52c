package org.holdpoint.analysis.selection;

import java.util.BitSet;
import java.util.Optional;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.InventoryFact.Capacity;
import org.holdpoint.fact.Value;

/// How soon a loop takes its next batch, against the least time from one step to the next that an inventory asks for: `min_interval: 5m`.
final class Paces {

  private static final String PLAY = "play";

  private Paces() {}

  /// Of the first group of which several batches go too soon; empty where none does, and where nothing says how long is waited: a play may wait in any of its tasks.
  static String hasty(Census census, BitSet selected, Tally.Manner manner, Operation operation) {
    var waits = switch (operation.pause()) {
      case Value.Known<Long>(var seconds, var _) -> Optional.of(seconds);
      case Value.Absent<Long> _ -> Optional.of(0L).filter(_ -> !operation.command().equals(PLAY));
      case Value.Unknown<Long> _ -> Optional.<Long>empty();
    };
    if (!manner.stops() || waits.isEmpty() || manner.atOnce(selected.cardinality()).isEmpty()) {
      return "";
    }
    return census.capacities().values().stream().filter(one -> one.interval().known().filter(least -> least > waits.get()).isPresent() && hit(census, one, selected) > manner.atOnce(selected.cardinality()).orElse(0L)).findFirst()
        .map(one -> one.name() + ": a batch every " + waits.get() + " s, " + one.interval().known().orElse(0L) + " s are the least").orElse("");
  }

  private static int hit(Census census, Capacity capacity, BitSet selected) {
    var both = census.group(capacity.name()).map(members -> (BitSet) members.clone()).orElseGet(BitSet::new);
    both.and(selected);
    return both.cardinality();
  }
}
