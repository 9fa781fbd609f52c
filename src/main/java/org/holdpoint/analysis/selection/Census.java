package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact.Apart;
import org.holdpoint.fact.InventoryFact.Capacity;
import org.holdpoint.fact.InventoryFact.Host;
import org.holdpoint.fact.InventoryFact.HostGroup;
import org.holdpoint.fact.Value;

/// The hosts of an inventory by number, and which of them belong to each group and zone. `numbered`: it has counts only, so that hosts are called after their subsystem and their number from 1 (`index 31`).
public final class Census {

  /// So many hosts are listed one by one where only their number is known; an inventory with more says nothing.
  private static final long MOST_NUMBERED = 1_000_000;

  private final List<String> hosts = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final List<Set<String>> tags = new ArrayList<>();
  private final Map<String, BitSet> groups = new LinkedHashMap<>();
  private final Map<String, BitSet> zones = new LinkedHashMap<>();
  private final Map<String, HostGroup> written = new LinkedHashMap<>();
  private final Map<String, Capacity> capacities = new LinkedHashMap<>();
  private final List<Apart> aparts = new ArrayList<>();
  private final Map<String, Integer> firsts = new LinkedHashMap<>();

  private Census() {}

  /// What the facts of one inventory, or of several that are read as one, say.
  public static Census of(List<? extends Fact> facts) {
    var census = new Census();
    census.groups.put("all", new BitSet());
    census.groups.put("ungrouped", new BitSet());
    facts.forEach(census::group);
    facts.forEach(census::host);
    census.ungrouped();
    facts.forEach(census::policy);
    if (census.hosts.isEmpty()) {
      census.number();
    }
    census.groups.get("all").set(0, census.hosts.size());
    return census;
  }

  private void group(Fact fact) {
    if (fact instanceof HostGroup group) {
      groups.computeIfAbsent(group.name(), _ -> new BitSet());
      written.putIfAbsent(group.name(), group);
    }
  }

  private void host(Fact fact) {
    if (fact instanceof Host host) {
      var number = index.computeIfAbsent(host.name(), this::next);
      host.groups().forEach(name -> groups.computeIfAbsent(name, _ -> new BitSet()).set(number));
      host.zone().known().ifPresent(zone -> zones.computeIfAbsent(zone, _ -> new BitSet()).set(number));
      tags.get(number).addAll(host.tags());
    }
  }

  /// A host may be told of in several files, and in a group by only one of them.
  private void ungrouped() {
    var rest = groups.get("ungrouped");
    rest.set(0, hosts.size());
    groups.forEach((name, members) -> {
      if (!name.equals("ungrouped")) {
        rest.andNot(members);
      }
    });
  }

  private int next(String name) {
    hosts.add(name);
    tags.add(new LinkedHashSet<>());
    return hosts.size() - 1;
  }

  private void policy(Fact fact) {
    if (fact instanceof Capacity capacity) {
      capacities.put(capacity.name(), capacity);
    } else if (fact instanceof Apart apart) {
      aparts.add(apart);
    }
  }

  /// Hosts that nobody lists: each subsystem has those with the numbers from 1 to its count.
  private void number() {
    var all = capacities.values().stream().mapToLong(one -> one.hosts().known().orElse(0L)).sum();
    for (var one : all > MOST_NUMBERED ? List.<Capacity>of() : List.copyOf(capacities.values())) {
      var count = one.hosts().known().orElse(0L).intValue();
      firsts.put(one.name(), hosts.size());
      var members = groups.computeIfAbsent(one.name(), _ -> new BitSet());
      members.set(hosts.size(), hosts.size() + count);
      for (var number = 1; number <= count; number++) {
        index.put(one.name() + " " + number, next(one.name() + " " + number));
      }
    }
  }

  boolean numbered() {
    return !firsts.isEmpty();
  }

  /// Where the hosts of each subsystem begin, where only their number is known.
  Map<String, Integer> firsts() {
    return firsts;
  }

  /// How many hosts there are.
  public int size() {
    return hosts.size();
  }

  /// Their names, by number.
  public List<String> hosts() {
    return hosts;
  }

  Optional<Integer> host(String name) {
    return Optional.ofNullable(index.get(name));
  }

  /// What else is said of a host: `env=prod`.
  Set<String> tags(int host) {
    return tags.get(host);
  }

  BitSet all() {
    return (BitSet) groups.get("all").clone();
  }

  /// The names of groups in the order in which Ansible goes through them: `all`, `ungrouped`, then as they appear.
  Set<String> groups() {
    return groups.keySet();
  }

  Optional<BitSet> group(String name) {
    return Optional.ofNullable(groups.get(name));
  }

  Map<String, BitSet> zones() {
    return zones;
  }

  Map<String, Capacity> capacities() {
    return capacities;
  }

  List<Apart> aparts() {
    return aparts;
  }

  /// The hosts of a group in the order in which Ansible counts them: its own, then those of the groups in it, level by level.
  List<Integer> ordered(String name) {
    var seen = new LinkedHashSet<Integer>();
    var level = List.of(name);
    var known = new HashSet<String>(level);
    while (!level.isEmpty()) {
      var next = new ArrayList<String>();
      for (var one : level) {
        own(one).forEach(seen::add);
        children(one).stream().filter(known::add).forEach(next::add);
      }
      level = next;
    }
    group(name).ifPresent(members -> members.stream().forEach(seen::add));
    return List.copyOf(seen);
  }

  private List<Integer> own(String name) {
    return name.equals("ungrouped") ? groups.get(name).stream().boxed().toList()
        : Optional.ofNullable(written.get(name)).map(group -> group.hosts().stream().map(index::get).filter(number -> number != null).toList()).orElse(List.of());
  }

  private List<String> children(String name) {
    if (!name.equals("all")) {
      return Optional.ofNullable(written.get(name)).map(HostGroup::children).orElse(List.of());
    }
    var below = new HashSet<String>();
    written.values().stream().filter(group -> !group.name().equals("all")).forEach(group -> below.addAll(group.children()));
    var top = new ArrayList<>(List.of("ungrouped"));
    written.keySet().stream().filter(group -> !group.equals("all") && !group.equals("ungrouped") && !below.contains(group)).forEach(top::add);
    return top;
  }

  /// The hosts that a name stands for: those of a group or zone, or one host.
  BitSet members(String name) {
    var found = group(name).or(() -> Optional.ofNullable(zones.get(name))).map(set -> (BitSet) set.clone()).orElseGet(BitSet::new);
    host(name).ifPresent(found::set);
    return found;
  }

  /// How much of a group there is, as a count or a part is written: `285`, `80%`. A part of a host counts as a whole one.
  static Optional<Long> amount(Value<String> written, long total) {
    return written.known().flatMap(text -> amount(text, total, true));
  }

  /// The same of a batch, of which a part of a host is none; one host is the least.
  static Optional<Long> batch(String text, long total) {
    return amount(text, total, false).map(count -> Math.max(1, count));
  }

  private static Optional<Long> amount(String text, long total, boolean up) {
    var plain = text.strip();
    try {
      if (plain.endsWith("%")) {
        var part = Double.parseDouble(plain.substring(0, plain.length() - 1).strip()) * total / 100;
        // 0.1 in binary is a little more than a tenth: what is a whole number of hosts in decimal stays one.
        return Optional.of((long) (up ? Math.ceil(part - 1e-9) : Math.floor(part + 1e-9)));
      }
      return Optional.of(Long.parseLong(plain));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
