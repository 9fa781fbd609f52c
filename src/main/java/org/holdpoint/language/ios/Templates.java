package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.routing.NeighborSettings;

/// What a session inherits from: templates or its peer group ("Configuring BGP templates", Cisco IOS IP Routing: BGP Configuration Guide: a session has templates or a group, and its own lines win).
final class Templates {

  /// No chain of templates is longer ("inherit peer-session": a template inherits one other directly and seven through it).
  private static final int DEEPEST = 8;

  private Templates() {}

  /// The places of `own`, and the templates that the first of them inherits from, then `group`.
  static NeighborSettings inheriting(NeighborSettings own, ConfigNode process, String sort, Optional<NeighborSettings> group) {
    var all = new ArrayList<>(own.places());
    own.places().forEach(place -> inherited(place, sort).forEach(name -> template(process, name, sort, all, new HashSet<>())));
    group.ifPresent(settings -> all.addAll(settings.places()));
    return new NeighborSettings(all);
  }

  private static void template(ConfigNode process, String name, String sort, List<ConfigNode> found, Set<String> seen) {
    if (seen.size() < DEEPEST && seen.add(name)) {
      process.child("template " + sort + " " + name).ifPresent(block -> {
        found.add(block);
        inherited(block, sort).forEach(next -> template(process, next, sort, found, seen));
      });
    }
  }

  /// Of several templates the one with the highest number comes first ("inherit peer-policy").
  private static List<String> inherited(ConfigNode place, String sort) {
    return place.all("inherit").stream().filter(leaf -> leaf.word(1).filter(sort::equals).isPresent()).sorted((one, other) -> Long.compare(number(other), number(one)))
        .flatMap(leaf -> leaf.word(2).stream()).distinct().toList();
  }

  private static long number(ConfigNode leaf) {
    return leaf.word(3).filter(Leaves::isNumber).map(Long::parseLong).orElse(0L);
  }
}
