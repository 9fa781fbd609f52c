package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a line with options becomes when another line speaks of some of them. Under BGP, OSPF and RIP `redistribute …` changes the options that it names and keeps the others;
/// `no redistribute …` takes away those that it names and keeps the redistribution (`no redistribute static route-map X` leaves static routes going, unfiltered). Where IS-IS or
/// EIGRP is on either side `no` takes all of it away ("Basic IP routing", Cisco IOS XE IP Routing: Protocol-Independent Configuration Guide; "redistribute (IP)", Command Reference).
final class IosOptions {

  private static final List<String> KEEPING = List.of("configure>router ospf", "configure>router ospfv3", "configure>router bgp", "configure>router rip");
  private static final Set<String> WHOLE = Set.of("isis", "eigrp", "maximum-prefix");
  /// Options that have arguments, and how many.
  private static final Map<String, Integer> ARGUMENTS = Map.of("route-map", 1, "metric", 1, "metric-type", 1, "tag", 1);
  private static final Set<String> FLAGS = Set.of("subnets", "nssa-only", "include-connected", "level-1", "level-2", "level-1-2", "clns", "ip");
  /// An option whose arguments go on to the next option.
  private static final String MATCH = "match";

  private IosOptions() {}

  /// A line as its source (`redistribute bgp 64500`) and its options, each with its arguments.
  private record Line(List<String> source, List<List<String>> options) {

    static Line of(List<String> words) {
      var start = 2;
      while (start < words.size() && !option(words.get(start))) {
        start++;
      }
      var source = words.subList(0, Math.min(start, words.size()));
      var options = new ArrayList<List<String>>();
      for (var at = start; at < words.size(); ) {
        var end = Math.min(words.size(), at + 1 + ARGUMENTS.getOrDefault(words.get(at), 0));
        while (words.get(at).equals(MATCH) && end < words.size() && !option(words.get(end))) {
          end++;
        }
        options.add(words.subList(at, end));
        at = end;
      }
      return new Line(source, options);
    }

    List<String> words() {
      return Stream.concat(source.stream(), options.stream().flatMap(List::stream)).toList();
    }

    private static boolean option(String word) {
      return ARGUMENTS.containsKey(word) || FLAGS.contains(word) || word.equals(MATCH);
    }
  }

  /// The line after it is set again as `words`.
  static Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    if (!keeps(context, words)) {
      return Optional.empty();
    }
    var now = Line.of(words);
    var kept = Line.of(set).options().stream().filter(old -> now.options().stream().noneMatch(option -> option.getFirst().equals(old.getFirst())));
    return Optional.of(new Line(now.source(), Stream.concat(kept, now.options().stream()).toList()).words());
  }

  /// The line after a negated one says `words`; empty where it goes.
  static Optional<List<String>> left(String context, List<String> set, List<String> words) {
    var taken = Line.of(words).options();
    if (!keeps(context, words) || taken.isEmpty()) {
      return Optional.empty();
    }
    var line = Line.of(set);
    var left = line.options().stream().filter(option -> taken.stream().noneMatch(gone -> option.equals(gone) || gone.size() == 1 && option.getFirst().equals(gone.getFirst()))).toList();
    return Optional.of(new Line(line.source(), left).words());
  }

  private static boolean keeps(String context, List<String> words) {
    return KEEPING.stream().anyMatch(process -> context.equals(process) || context.startsWith(process + ">")) && words.size() > 1 && words.getFirst().equals("redistribute")
        && !WHOLE.contains(words.get(1));
  }
}
