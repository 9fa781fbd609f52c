package org.holdpoint.routing;

import java.util.List;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.Leaves;

/// How many prefixes a BGP neighbor may send: `maximum-prefix N [percent] [warning-only | restart minutes | discard-extra]`.
public final class PrefixLimits {

  /// The command.
  public static final String COMMAND = "maximum-prefix";
  /// Percent of the limit at which a device warns where the line does not say: "neighbor maximum-prefix (BGP)", Cisco IOS IP Routing: BGP Command Reference; `MAXIMUM_PREFIX_THRESHOLD_DEFAULT`
  /// of bgpd/bgpd.h of FRR.
  private static final long USUAL = 75;

  private PrefixLimits() {}

  /// A limit that holds; none where the device only warns.
  public static Value<Long> of(NeighborSettings settings) {
    return settings.bound(COMMAND, 1, "warning-only");
  }

  /// Percent of the limit at which the device warns.
  public static Value<Long> threshold(NeighborSettings settings) {
    return settings.leaf(COMMAND).<Value<Long>>map(leaf -> new Value.Known<>(leaf.word(2).filter(Leaves::isNumber).map(Long::parseLong).orElse(USUAL), leaf.at())).orElseGet(Value.Absent::new);
  }

  /// What happens at the limit.
  public static Value<String> onLimit(NeighborSettings settings) {
    return settings.leaf(COMMAND).<Value<String>>map(leaf -> new Value.Known<>(leaf.words().contains("warning-only") ? "warn" : leaf.words().contains("restart") ? "restart"
        : leaf.words().contains("discard-extra") ? "discard" : "reset", leaf.at())).orElseGet(Value.Absent::new);
  }

  /// The largest limit of a family that is carried; where none is, the line that takes it away or only warns, else where the session speaks of what it carries.
  public static Value<Long> largest(List<BgpFamily> families) {
    var limits = families.stream().filter(SessionFilters::carried).map(BgpFamily::prefixLimit).toList();
    return limits.stream().filter(limit -> limit.known().isPresent()).max((one, other) -> Long.compare(one.known().orElse(0L), other.known().orElse(0L)))
        .or(() -> limits.stream().filter(limit -> limit instanceof Value.Unknown<Long>).findFirst()).or(() -> limits.stream().filter(limit -> limit.place().isPresent()).findFirst())
        .orElseGet(() -> new Value.Absent<>(SessionFilters.home(families)));
  }
}
