package org.holdpoint.analysis.neighborhood;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.GuardRate;
import org.holdpoint.fact.RoutingFact.RoutingOption;

/// How much a device lets through to its own processor, and of floods through its ports.
public final class Rates {

  private static final String STORM = "storm-control";
  private static final String POLICE = "police-rate";
  private static final String GUARD = "control-plane-guard";
  /// What is for the device itself by its own words: `policy-map type control-plane`, `policy-map type copp`, `lpts pifib hardware police`.
  private static final Pattern OWN = Pattern.compile("(?i).*\\b(control-plane|copp|lpts)\\b.*");
  /// The first number of a line, with what it counts: `police 32000`, `police cir 4 mbps`, `level pps 1k`, `level 1.00`.
  private static final Pattern RATE = Pattern.compile("(?i).*?(?:\\b(pps|bps|kbps|mbps|percent) )?(?<![\\w.-])(\\d{1,12}(?:\\.\\d{1,3})?)([kmg]?)(?: (pps|bps|kbps|mbps|gbps|percent))?(?: .*|$)");
  private static final Map<String, Double> TIMES = Map.of("k", 1e3, "m", 1e6, "g", 1e9, "kbps", 1e3, "mbps", 1e6, "gbps", 1e9);

  private Rates() {}

  /// Those of one router. `facts` are all facts of its subject.
  public static List<Fact> of(List<Fact> facts) {
    var options = facts.stream().filter(RoutingOption.class::isInstance).map(RoutingOption.class::cast).toList();
    var guards = options.stream().filter(one -> one.option().equals(GUARD)).toList();
    return options.stream().filter(one -> one.option().equals(STORM) || one.option().equals(POLICE) && own(one, guards)).<Fact>flatMap(one -> rate(one).stream()).toList();
  }

  /// Whether a class is of what guards the processor: its own words say so, or the line that puts its policy there.
  private static boolean own(RoutingOption rate, List<RoutingOption> guards) {
    return OWN.matcher(rate.place()).matches() || guards.stream().anyMatch(guard -> List.of(rate.place().split("[ >]+")).contains(guard.line().substring(guard.line().lastIndexOf(' ') + 1)));
  }

  private static Optional<GuardRate> rate(RoutingOption option) {
    var said = RATE.matcher(option.line());
    if (!said.matches()) {
      return Optional.empty();
    }
    var unit = Optional.ofNullable(said.group(4)).or(() -> Optional.ofNullable(said.group(1))).orElse("").toLowerCase(Locale.ROOT);
    var amount = Double.parseDouble(said.group(2)) * TIMES.getOrDefault(said.group(3).toLowerCase(Locale.ROOT), 1.0) * TIMES.getOrDefault(unit, 1.0);
    return Optional.of(new GuardRate(new Key(option.key().subject(), "guard-rate", List.of(option.place(), option.option(), kind(option))),
        option.at(), option.within(), option.option().equals(STORM) ? "port" : "processor", option.place(), option.line(), Math.round(amount * 1000), unit.endsWith("bps") ? "bps" : unit));
  }

  /// What of a place a rate is for: `broadcast` of `storm-control broadcast level 5`, the protocol of `flow bgp rate 100`.
  private static String kind(RoutingOption option) {
    var words = option.line().split(" ");
    return option.option().equals(STORM) || words[0].equals("flow") ? words[Math.min(1, words.length - 1)] : "";
  }
}
