package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a negated line leaves of one with options. Under BGP, OSPF and RIP `no redistribute …` takes away the options that it names and keeps the redistribution (`no redistribute static
/// route-map X` leaves static routes going, unfiltered); where IS-IS or EIGRP is on either side it takes all of it away ("Basic IP routing", Cisco IOS XE IP Routing:
/// Protocol-Independent Configuration Guide).
final class IosOptions {

  private static final List<String> SUBTRACTING = List.of("configure>router ospf", "configure>router ospfv3", "configure>router bgp", "configure>router rip");
  private static final Set<String> WHOLE = Set.of("isis", "eigrp", "maximum-prefix");
  /// Options that have arguments, and how many.
  private static final Map<String, Integer> ARGUMENTS = Map.of("route-map", 1, "metric", 1, "metric-type", 1, "tag", 1);
  private static final Set<String> FLAGS = Set.of("subnets", "nssa-only", "include-connected", "level-1", "level-2", "level-1-2", "clns", "ip", "match", "internal", "external", "nssa-external");

  private IosOptions() {}

  static Optional<List<String>> left(String context, List<String> set, List<String> words) {
    var applies = SUBTRACTING.stream().anyMatch(process -> context.equals(process) || context.startsWith(process + ">")) && words.size() > 1 && words.getFirst().equals("redistribute")
        && !WHOLE.contains(words.get(1));
    var start = key(words);
    return applies && start < words.size() ? Optional.of(without(set, words.subList(start, words.size()))) : Optional.empty();
  }

  /// How many words name the source: all before the first option.
  private static int key(List<String> words) {
    for (var at = 2; at < words.size(); at++) {
      if (ARGUMENTS.containsKey(words.get(at)) || FLAGS.contains(words.get(at))) {
        return at;
      }
    }
    return words.size();
  }

  /// The set line without the options named; one that is set to something else stays.
  private static List<String> without(List<String> set, List<String> options) {
    var left = new ArrayList<>(set);
    for (var at = 0; at < options.size(); at++) {
      var arguments = ARGUMENTS.getOrDefault(options.get(at), 0);
      var taken = options.subList(at, Math.min(options.size(), at + 1 + arguments));
      for (var from = key(set); from + taken.size() <= left.size(); from++) {
        if (left.subList(from, from + taken.size()).equals(taken)) {
          left.subList(from, Math.min(left.size(), from + 1 + arguments)).clear();
          break;
        }
      }
      at += arguments;
    }
    return List.copyOf(left);
  }
}
