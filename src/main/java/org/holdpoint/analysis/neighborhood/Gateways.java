package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.GatewayRank;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.fact.Value;

/// Gateways that routers share (HSRP, VRRP): how much each is wanted, and how much less where what it watches is down.
public final class Gateways {

  private static final String FIRST_HOP = "first-hop";
  private static final String PRIORITY = "first-hop-priority";
  private static final String TRACKING = "first-hop-tracking";
  private static final String BELOW = " > ";
  /// `track 1 decrement 20` (Cisco, EOS), `track … reduced 40` (VRP).
  private static final Pattern DECREMENT = Pattern.compile("\\b(?:decrement|reduced|priority-cost) (\\d{1,9})\\b");
  /// The last number of a line.
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{1,9})\\D*$");

  private Gateways() {}

  /// Those of one router. `facts` are all facts of its subject.
  public static List<Fact> of(List<Fact> facts) {
    var lines = facts.stream().filter(RoutingOption.class::isInstance).map(RoutingOption.class::cast).filter(one -> one.option().startsWith(FIRST_HOP)).toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    // Junos has a group within an address, and the interface is called otherwise there.
    var interfaces = new HashMap<String, Interface>();
    facts.forEach(fact -> {
      if (fact instanceof Interface one) {
        interfaces.putIfAbsent(one.name(), one);
        one.address().known().ifPresent(address -> interfaces.putIfAbsent(address, one));
      }
    });
    var inside = new HashMap<String, List<RoutingOption>>();
    lines.stream().filter(one -> !one.option().equals(FIRST_HOP)).forEach(line -> around(line.place()).forEach(place -> inside.computeIfAbsent(place, _ -> new ArrayList<>()).add(line)));
    return lines.stream().filter(one -> one.option().equals(FIRST_HOP)).<Fact>flatMap(group -> rank(group, inside.getOrDefault(group.place(), List.of()), interfaces).stream()).toList();
  }

  /// A place and those around it: `interface Vlan10 > hsrp 1`, `interface Vlan10`.
  private static Stream<String> around(String place) {
    return Stream.iterate(place, one -> !one.isEmpty(), one -> one.substring(0, Math.max(0, one.lastIndexOf(BELOW))));
  }

  private static Optional<GatewayRank> rank(RoutingOption group, List<RoutingOption> lines, Map<String, Interface> interfaces) {
    var link = Stream.of(group.place().split("[ >]+")).map(interfaces::get).filter(one -> one != null && one.address().known().isPresent()).findFirst();
    var decrement = number(lines, group, TRACKING, DECREMENT);
    return link.flatMap(one -> one.address().known()).flatMap(Addresses::of).map(address -> new GatewayRank(new Key(group.key().subject(), "gateway-rank", group.key().path()), group.at(), group.within(), group.name(), link.get().name(), address.subnet(),
        number(lines, group, PRIORITY, NUMBER), decrement));
  }

  /// The largest number that lines of a group say.
  private static Value<Long> number(List<RoutingOption> lines, RoutingOption group, String option, Pattern said) {
    Value<Long> found = new Value.Absent<>();
    for (var line : lines) {
      var number = said.matcher(line.line());
      if (line.option().equals(option) && belongs(line, group) && number.find() && found.known().orElse(-1L) < Long.parseLong(number.group(1))) {
        found = new Value.Known<>(Long.parseLong(number.group(1)), line.at());
      }
    }
    return found;
  }

  /// Whether a line in the block of a group, or in one below it, is of the group: it stands beside its own with the same number, or in its block.
  private static boolean belongs(RoutingOption line, RoutingOption group) {
    return line.place().equals(group.place()) ? line.name().equals(group.name()) : (line.place().substring(group.place().length()) + " ").contains(" " + group.name() + " ");
  }
}
