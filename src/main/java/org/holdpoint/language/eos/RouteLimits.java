package org.holdpoint.language.eos;

import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NeighborSettings;
import org.holdpoint.source.Span;

/// How many routes a neighbor may send: `maximum-routes N [warning-limit M [percent]] [warning-only]` ("neighbor maximum-routes", Arista EOS user manual). 0 is no limit (Arista AVD, `eos_cli_config_gen`,
/// `maximum_routes`). A session without the line has a limit that the release sets.
final class RouteLimits {

  private static final String COMMAND = "maximum-routes";
  private static final String WARNS = "warning-only";

  private RouteLimits() {}

  static Value<Long> of(NeighborSettings settings, Span at) {
    var said = settings.leaf(COMMAND);
    var limit = settings.bound(COMMAND, 1, WARNS);
    return said.isEmpty() ? new Value.Unknown<>("no `maximum-routes` is set: the release sets a limit", at)
        : limit.known().filter(number -> number == 0).isPresent() ? new Value.Absent<>(said.map(ConfigNode::at)) : limit;
  }

  /// Percent of the limit at which the device warns; a number of routes is none.
  static Value<Long> threshold(NeighborSettings settings) {
    return settings.leaf(COMMAND).filter(leaf -> leaf.words().contains("percent")).<Value<Long>>flatMap(leaf -> Device.after(leaf.words(), "warning-limit").filter(Leaves::isNumber)
        .map(word -> new Value.Known<>(Long.parseLong(word), leaf.at()))).orElseGet(Value.Absent::new);
  }

  static Value<String> onLimit(NeighborSettings settings) {
    return settings.leaf(COMMAND).<Value<String>>map(leaf -> new Value.Known<>(leaf.words().contains(WARNS) ? "warn" : "reset", leaf.at())).orElseGet(Value.Absent::new);
  }
}
