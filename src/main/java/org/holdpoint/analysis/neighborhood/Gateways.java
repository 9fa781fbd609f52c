package org.holdpoint.analysis.neighborhood;

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
  /// `track 1 decrement 20` (Cisco, EOS), `track … reduced 40` (VRP); the last number where none of these words stands.
  private static final Pattern DECREMENT = Pattern.compile(".*\\b(?:decrement|reduced|priority-cost) (\\d+)\\b.*");
  private static final Pattern NUMBER = Pattern.compile(".*?(\\d+)\\D*");

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
    return lines.stream().filter(one -> one.option().equals(FIRST_HOP)).<Fact>flatMap(group -> rank(group, lines, interfaces).stream()).toList();
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
      var number = line.option().equals(option) && belongs(line, group) ? said.matcher(line.line()) : null;
      if (number != null && number.matches() && found.known().filter(most -> most >= Long.parseLong(number.group(1))).isEmpty()) {
        found = new Value.Known<>(Long.parseLong(number.group(1)), line.at());
      }
    }
    return found;
  }

  /// Whether a line is one of the group: beside its own with the same number, or in its block.
  private static boolean belongs(RoutingOption line, RoutingOption group) {
    return line.place().equals(group.place()) ? line.name().equals(group.name()) : line.place().startsWith(group.place() + " > ") && (line.place() + " ").contains(" " + group.name() + " ");
  }
}
