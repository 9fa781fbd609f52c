package org.holdpoint.language.iosxr;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.FlowRoutes;
import org.holdpoint.routing.FlowRoutes.Condition;

/// Flow routes that the router sends: classes of the policies that `flowspec` names ("Implementing BGP Flowspec", Cisco IOS XR Routing Configuration Guide).
final class FlowReader {

  private static final Map<String, String> FIELDS = Map.of("destination-address", "destination", "source-address", "source");
  /// The class of all packets that no other class takes.
  private static final String REST = "class-default";
  private static final Set<String> FAMILIES = Set.of("ipv4", "ipv6");

  private FlowReader() {}

  static List<Fact> facts(Device device) {
    var named = device.block().child("flowspec").stream().flatMap(FlowReader::named).collect(Collectors.toSet());
    return device.block().all("policy-map").stream().filter(policy -> named.contains(policy.words().getLast())).flatMap(policy -> policy.all("class").stream().flatMap(use -> flow(device, policy, use))).toList();
  }

  /// The policies that the block names, and those of its families and VRFs.
  private static Stream<String> named(ConfigNode flowspec) {
    return Stream.concat(flowspec.all("service-policy").stream().map(line -> line.words().getLast()),
        Stream.concat(flowspec.all("address-family").stream(), flowspec.all("vrf").stream()).flatMap(FlowReader::named));
  }

  /// A class that asks for any one of several things is a flow for each of them. `class-default` takes what no class before it has taken, so one that drops is a flow without conditions.
  private static Stream<Fact> flow(Device device, ConfigNode policy, ConfigNode use) {
    var name = use.words().getLast();
    if (name.equals(REST)) {
      return use.child("drop").isPresent() ? Stream.of(route(device, policy, use, name, List.of())) : Stream.empty();
    }
    return device.block().all("class-map").stream().filter(map -> map.words().getLast().equals(name)).filter(map -> !map.all("match").isEmpty()).flatMap(map -> {
      var conditions = map.all("match").stream().map(FlowReader::condition).toList();
      return map.words().contains("match-any") ? conditions.stream().map(one -> route(device, policy, use, conditions.size() == 1 ? name : name + " " + one.field() + " " + String.join(" ", one.values()), List.of(one)))
          : Stream.of(route(device, policy, use, name, conditions));
    });
  }

  private static Fact route(Device device, ConfigNode policy, ConfigNode use, String name, List<Condition> conditions) {
    return FlowRoutes.of(device.key("flow-route", policy.words().getLast(), name), use.at(), policy.at(), name, action(use), conditions);
  }

  private static Condition condition(ConfigNode match) {
    var words = match.words().stream().skip(1).filter(word -> !FAMILIES.contains(word)).toList();
    var field = words.isEmpty() ? "" : words.getFirst();
    var values = words.stream().skip(1).toList();
    return new Condition(FIELDS.getOrDefault(field, field), FIELDS.containsKey(field) && !values.isEmpty() ? List.of(Masks.prefix(values)) : values);
  }

  private static String action(ConfigNode use) {
    return use.child("drop").isPresent() ? "discard" : use.all("police").isEmpty() ? "other" : "limit";
  }
}
