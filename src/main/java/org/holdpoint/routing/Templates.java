package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// What a session inherits from: templates or its peer group ("Configuring BGP templates", Cisco IOS IP Routing: BGP Configuration Guide: a session has templates or a group, and its own lines win;
/// "Peer Templates", Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide).
public final class Templates {

  /// No chain of templates is longer ("inherit peer-session": a template inherits one other directly and seven through it).
  private static final int DEEPEST = 8;

  private Templates() {}

  /// Which of several templates comes first: that with the highest number ("inherit peer-policy", Cisco IOS IP Routing: BGP Command Reference), or that with the lowest ("Peer Templates", NX-OS).
  public enum Order {
    HIGHEST, LOWEST
  }

  /// The places of `own`, and the templates that they inherit from, then `group`.
  public static NeighborSettings inheriting(NeighborSettings own, ConfigNode process, String sort, Order order, Optional<NeighborSettings> group) {
    var all = new ArrayList<>(own.places());
    own.places().forEach(place -> inherited(place, sort, order).forEach(name -> template(process, name, sort, order, all, new HashSet<>())));
    group.ifPresent(settings -> all.addAll(settings.places()));
    return new NeighborSettings(all);
  }

  private static void template(ConfigNode process, String name, String sort, Order order, List<ConfigNode> found, Set<String> seen) {
    if (seen.size() < DEEPEST && seen.add(name)) {
      process.child("template " + sort + " " + name).ifPresent(block -> {
        found.add(block);
        inherited(block, sort, order).forEach(next -> template(process, next, sort, order, found, seen));
      });
    }
  }

  private static List<String> inherited(ConfigNode place, String sort, Order order) {
    return place.all("inherit").stream().filter(leaf -> leaf.word(1).filter(sort::equals).isPresent()).sorted((one, other) -> order == Order.HIGHEST ? Long.compare(number(other), number(one)) : Long.compare(number(one), number(other)))
        .flatMap(leaf -> leaf.word(2).stream()).distinct().toList();
  }

  private static long number(ConfigNode leaf) {
    return leaf.word(3).filter(Leaves::isNumber).map(Long::parseLong).orElse(0L);
  }
}
