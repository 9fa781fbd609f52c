package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.GroupCount;
import org.holdpoint.fact.InventoryFact.Apart;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Selected hosts, counted by group against what must stay: which fall below their floor, of which nothing stays, of which one batch takes too many.
record Tally(List<GroupCount> groups, List<String> below, List<String> whole, String batchOver) {

  /// What takes hosts out of service, so that they are fewer for as long as nobody puts them back; after `restart` they come back by themselves.
  static final Set<String> AWAY = Set.of("drain", "remove", "destroy");
  private static final int MOST_GROUPS = 200;

  /// Of an operation: what it does, and how many hosts at a time (`2`, `10%`, or one for each round).
  record Manner(String effect, Value<String> batch, boolean trial) {

    /// How many of `total` hosts are away at the same time; empty where all that are selected may be.
    Optional<Long> atOnce(long total) {
      return batch.known().flatMap(text -> Stream.of(text.split(",")).flatMap(one -> Census.batch(one, total).stream()).max(Comparator.naturalOrder()));
    }

    boolean away() {
      return !trial && AWAY.contains(effect);
    }

    boolean stops() {
      return away() || !trial && effect.equals("restart");
    }
  }

  static Tally of(Census census, BitSet selected, Manner manner, Span at) {
    var counter = new Counter(census, selected, manner, at);
    census.capacities().keySet().forEach(counter::subsystem);
    census.zones().forEach(counter::zone);
    census.aparts().forEach(counter::apart);
    census.groups().stream().filter(name -> !name.equals("all") && !name.equals("ungrouped") && !census.capacities().containsKey(name)).limit(MOST_GROUPS).forEach(counter::group);
    return new Tally(counter.groups, counter.below, counter.whole, counter.batchOver);
  }

  /// What is left with too little, or with nothing.
  List<String> taken() {
    return Stream.concat(below.stream(), whole.stream()).toList();
  }

  /// The group that is left with the least of what it needs, and how that is said.
  Optional<GroupCount> worst() {
    return groups.stream().filter(group -> group.sort().equals("subsystem") && below.contains(group.name()))
        .min(Comparator.comparingDouble(group -> (group.total() - group.hit()) / (double) Math.max(1, group.floor().known().orElse(1L))));
  }

  private static final class Counter {

    private final Census census;
    private final BitSet selected;
    private final Manner manner;
    private final Span at;
    private final Optional<Long> atOnce;
    private final List<GroupCount> groups = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();
    private String batchOver = "";

    Counter(Census census, BitSet selected, Manner manner, Span at) {
      this.census = census;
      this.selected = selected;
      this.manner = manner;
      this.at = at;
      this.atOnce = manner.atOnce(selected.cardinality());
    }

    private long hit(BitSet members) {
      var both = (BitSet) members.clone();
      both.and(selected);
      return both.cardinality();
    }

    /// How many of so many selected ones are away at the same time.
    private long gone(long hit) {
      return manner.away() ? hit : manner.stops() ? atOnce.map(batch -> Math.min(batch, hit)).orElse(hit) : 0;
    }

    private void subsystem(String name) {
      var members = census.group(name).orElseGet(BitSet::new);
      var capacity = census.capacities().get(name);
      var total = members.cardinality();
      var floor = Census.amount(capacity.floor(), total);
      var hit = hit(members);
      var gone = gone(hit);
      if (total == 0) {
        return;
      }
      groups.add(new GroupCount(name, "subsystem", total, manner.stops() ? gone : hit, floor.<Value<Long>>map(count -> new Value.Known<>(count, capacity.floor().place().orElse(capacity.at()))).orElseGet(Value.Absent::new),
          capacity.at()));
      if (gone > 0 && floor.filter(least -> total - gone < least).isPresent()) {
        below.add(name);
      }
      var atATime = Math.min(hit, atOnce.orElse(hit));
      if (batchOver.isEmpty() && manner.stops() && Census.amount(capacity.step(), total).filter(step -> atATime > step).isPresent()) {
        batchOver = name;
      }
    }

    private void zone(String name, BitSet members) {
      var hit = hit(members);
      if (hit > 0) {
        groups.add(new GroupCount(name, "zone", members.cardinality(), manner.stops() ? gone(hit) : hit, new Value.Absent<>(), at));
        if (census.zones().size() > 1 && members.cardinality() > 1 && gone(hit) == members.cardinality()) {
          whole.add(name);
        }
      }
    }

    private void group(String name) {
      var members = census.group(name).orElseThrow();
      var hit = hit(members);
      if (hit > 0) {
        groups.add(new GroupCount(name, "group", members.cardinality(), manner.stops() ? gone(hit) : hit, new Value.Absent<>(), at));
      }
    }

    /// Members are hosts or groups: a group is taken as soon as one of its hosts is where no two may go, and when all are where something must stay.
    private void apart(Apart apart) {
      var sets = apart.members().stream().map(census::members).filter(set -> !set.isEmpty()).toList();
      var never = apart.sort().equals("never-together");
      var taken = sets.stream().filter(set -> never ? hit(set) > 0 : hit(set) == set.cardinality()).count();
      var gone = gone(taken);
      if (taken > 0) {
        groups.add(new GroupCount(apart.name(), "apart", sets.size(), gone, new Value.Absent<>(), apart.at()));
      }
      if (sets.size() > 1 && (never ? gone > 1 : gone == sets.size())) {
        whole.add(apart.name());
      }
    }
  }

  /// `370 of 460 hosts (80 %): index keeps 30 of 300, floor 285`.
  String line(long hit, long total) {
    var counted = hit + " of " + total + (total == 1 ? " host (" : " hosts (") + Math.round(100.0 * hit / Math.max(1, total)) + " %)";
    return worst().map(group -> counted + ": " + group.name() + " keeps " + (group.total() - group.hit()) + " of " + group.total() + ", floor " + group.floor().known().orElse(0L))
        .orElseGet(() -> whole.isEmpty() ? counted : counted + ": nothing stays of " + whole.stream().limit(3).collect(Collectors.joining(", ")));
  }
}
