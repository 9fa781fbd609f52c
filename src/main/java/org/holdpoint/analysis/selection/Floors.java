package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact;
import org.holdpoint.fact.InventoryFact.Capacity;
import org.holdpoint.fact.InventoryFact.Host;
import org.holdpoint.fact.InventoryFact.HostGroup;
import org.holdpoint.fact.InventoryFact.SubsystemFloor;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Inventories without a command: how many hosts each subsystem has, and how many of them must stay. What was read beside a document counts with it; each subsystem is told once, where its floor is written
/// if the change brings that document, else where its hosts are.
public final class Floors {

  private final Listed listed;
  private final Set<String> floored;

  private Floors(Listed listed, Set<String> floored) {
    this.listed = listed;
    this.floored = floored;
  }

  /// `all` are the facts of one side; `own` are those of its documents that the change brings.
  public static Floors of(List<Fact> all, List<Fact> own) {
    var some = own.stream().anyMatch(InventoryFact.class::isInstance);
    return new Floors(Listed.of(some ? all : List.of()), some ? own.stream().filter(Capacity.class::isInstance).map(fact -> fact.at().file() + "\t" + ((Capacity) fact).name()).collect(Collectors.toSet()) : Set.of());
  }

  /// Those of one document.
  public List<Fact> of(List<Fact> own) {
    var names = new LinkedHashSet<String>();
    var file = new ArrayList<InventoryFact>();
    for (var fact : own) {
      switch (fact) {
        case Capacity capacity -> names.add(capacity.name());
        case HostGroup group -> names.add(group.name());
        default -> { }
      }
      if (fact instanceof Capacity || fact instanceof HostGroup || fact instanceof Host) {
        file.add((InventoryFact) fact);
      }
    }
    if (names.isEmpty()) {
      return List.of();
    }
    var first = file.getFirst();
    var census = listed.around(first.at().file());
    return names.stream().filter(name -> own.stream().anyMatch(fact -> fact instanceof Capacity capacity && capacity.name().equals(name)) || !written(census, name)).<Fact>map(name -> floor(census, name, first, own)).toList();
  }

  /// Whether another document of the change says the floor.
  private boolean written(Census census, String name) {
    var capacity = census.capacities().get(name);
    return capacity != null && floored.contains(capacity.at().file() + "\t" + name);
  }

  private static SubsystemFloor floor(Census census, String name, InventoryFact first, List<Fact> own) {
    var capacity = census.capacities().get(name);
    var listed = census.group(name).map(members -> (long) members.cardinality()).orElse(0L);
    var hosts = listed == 0 && capacity != null ? capacity.hosts().known().orElse(0L) : listed;
    var at = own.stream().filter(fact -> fact instanceof Capacity one && one.name().equals(name) || fact instanceof HostGroup group && group.name().equals(name)).map(Fact::at).findFirst().orElse(first.at());
    var written = capacity == null ? new Value.Absent<String>() : capacity.floor();
    var floor = written.known().isPresent() ? Census.amount(written, hosts) : Optional.<Long>empty();
    return new SubsystemFloor(Key.of(first.key().subject(), "subsystem-floor", name), at, at, name, hosts, floor.<Value<Long>>map(count -> new Value.Known<>(count, at(written, at))).orElseGet(Value.Absent::new), hosts - floor.orElse(0L), written);
  }

  private static Span at(Value<String> written, Span otherwise) {
    return written instanceof Value.Known<String>(_, var at) ? at : otherwise;
  }
}
