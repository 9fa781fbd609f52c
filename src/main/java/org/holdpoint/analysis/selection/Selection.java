package org.holdpoint.analysis.selection;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// What a selector picks from an inventory.
public sealed interface Selection {

  /// These hosts. `unmatched` are parts of the selector that fit nothing, `dangling` those of them that were to keep hosts out; `named` are the names and patterns that it takes hosts in by.
  record Hosts(BitSet hosts, List<String> unmatched, List<String> dangling, List<String> named) implements Selection {

    public Hosts {
      unmatched = List.copyOf(unmatched);
      dangling = List.copyOf(dangling);
      named = List.copyOf(named);
    }
  }

  /// Not to be known from the files.
  record Unknown(String because) implements Selection {}

  /// The hosts that both select.
  static Selection both(Selection one, Selection other) {
    return switch (one) {
      case Unknown unknown -> unknown;
      case Hosts hosts -> switch (other) {
        case Unknown unknown -> unknown;
        case Hosts limit -> both(hosts, limit);
      };
    };
  }

  private static Hosts both(Hosts one, Hosts other) {
    var hosts = (BitSet) one.hosts().clone();
    hosts.and(other.hosts());
    return new Hosts(hosts, together(one.unmatched(), other.unmatched()), together(one.dangling(), other.dangling()), together(one.named(), other.named()));
  }

  private static List<String> together(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
