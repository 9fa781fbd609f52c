package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// What the routes of a BGP session must pass: `route-map RM in`, `prefix-list PL out`, `filter-list 1 in`, `distribute-list 10 in`.
public final class SessionFilters {

  /// The command of each filter and what it names.
  private static final Map<String, String> FILTERS = Map.of("route-map", "route-map", "prefix-list", "prefix-list", "filter-list", "as-path-list", "distribute-list", "access-list");

  /// The commands in the order of the alphabet.
  private static final List<String> COMMANDS = FILTERS.keySet().stream().sorted().toList();

  private SessionFilters() {}

  /// The filters of a family in a direction, `in` or `out`.
  public static List<FilterUse> of(NeighborSettings settings, String direction) {
    var uses = new ArrayList<FilterUse>();
    for (var command : COMMANDS) {
      settings.leaf(command + " " + direction).ifPresent(leaf -> leaf.word(1).ifPresent(name -> uses.add(new FilterUse(FILTERS.get(command), name, leaf.at()))));
    }
    return List.copyOf(uses);
  }

  /// What filters routes in or out over all families that are carried: the names of route maps, and of other lists with what they are.
  public static Value<String> policy(List<BgpFamily> families, boolean in) {
    return policy(families, in, Optional.empty());
  }

  /// The line of a block that takes a filter of a direction away.
  public static Optional<ConfigNode> removed(ConfigNode own, String direction) {
    for (var command : COMMANDS) {
      var removed = own.removed(command + " " + direction);
      if (removed.isPresent()) {
        return removed;
      }
    }
    return Optional.empty();
  }

  /// Where a session lost what filters it in a direction: the line that takes it away, else where its group or template says the rest. `families` are the blocks of each family by the names of sessions and groups.
  public static Optional<Span> lost(Collection<Map<String, List<ConfigNode>>> families, String name, Supplier<List<NeighborSettings>> settings, String direction) {
    return families.stream().flatMap(byName -> byName.getOrDefault(name, List.of()).stream()).flatMap(own -> removed(own, direction).stream()).map(ConfigNode::at).findFirst()
        .or(() -> settings.get().stream().flatMap(one -> one.shared(name, families.stream().flatMap(byName -> byName.values().stream()).flatMap(List::stream), FILTERS.keySet(), direction).stream()).findFirst());
  }

  /// Where a session says something of the first family that it carries: what it lacks there is missed there, not where the session is set up.
  static Optional<Span> home(List<BgpFamily> families) {
    return families.stream().filter(SessionFilters::carried).map(BgpFamily::at).findFirst();
  }

  static boolean carried(BgpFamily family) {
    return family.active().known().orElse(true);
  }

  /// The same; `taken` is the line that takes it away, where one does.
  public static Value<String> policy(List<BgpFamily> families, boolean in, Optional<Span> taken) {
    var uses = families.stream().filter(SessionFilters::carried).flatMap(family -> (in ? family.imports() : family.exports()).stream()).toList();
    var text = uses.stream().map(use -> use.kind().equals("route-map") ? use.name() : use.kind().replace('-', ' ') + " " + use.name()).distinct().collect(Collectors.joining(", "));
    return uses.isEmpty() ? new Value.Absent<>(taken.or(() -> home(families))) : new Value.Known<>(text, uses.getFirst().at());
  }
}
