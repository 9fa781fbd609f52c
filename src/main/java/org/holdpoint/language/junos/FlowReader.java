package org.holdpoint.language.junos;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.junos.JunosReader.Instance;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.FlowRoutes;
import org.holdpoint.routing.FlowRoutes.Condition;

/// `routing-options flow route`, and the same in tables of IPv6 ("flow", "flow (IPv6)", Junos CLI Reference).
final class FlowReader {

  private FlowReader() {}

  static List<Fact> facts(Instance instance) {
    return instance.options().stream().flatMap(options -> Stream.concat(flows(instance, "inet.0", options), options.all("rib").stream().flatMap(rib -> flows(instance, rib.key(), rib)))).toList();
  }

  /// What says no condition here is known in part only, and left out.
  private static Stream<Fact> flows(Instance instance, String table, ConfigNode block) {
    return block.child("flow").stream().flatMap(flow -> flow.all("route").stream().filter(route -> !conditions(route).isEmpty())
        .map(route -> FlowRoutes.of(instance.key("flow-route", table, route.key()), route.at(), flow.at(), route.name(), action(route.child("then")), conditions(route))));
  }

  private static List<Condition> conditions(ConfigNode route) {
    return route.child("match").stream().flatMap(match -> match.children().values().stream()).filter(node -> !node.negated()).map(FlowReader::condition).toList();
  }

  private static Condition condition(ConfigNode node) {
    return new Condition(node.keyword(), Stream.concat(node.words().stream().skip(1), node.children().values().stream().flatMap(value -> value.words().stream())).filter(word -> !word.equals("[") && !word.equals("]")).toList());
  }

  private static String action(Optional<ConfigNode> then) {
    return then.filter(actions -> actions.child("discard").isPresent()).isPresent() ? "discard" : then.filter(actions -> actions.child("rate-limit").isPresent()).isPresent() ? "limit" : "other";
  }
}
