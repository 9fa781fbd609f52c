package org.holdpoint.language.ios;

import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Undefined;

/// What follows `match` in a route map: `kind` of the condition and the names or values of which one must hold.
///
/// A list that is not defined is as if the condition were not there: a prefix list without entries permits every prefix ("How the system filters traffic by prefix
/// list", Cisco IOS IP Configuration Guide), an access list that is not defined permits everything; seen with prefix lists on IOS, and for both in EIGRP leak maps. For AS paths
/// and communities no source says it.
record IosMatch(String kind, List<String> names, Undefined undefined) {

  private static final Set<String> OPTIONS = Set.of("exact", "exact-match");
  private static final Set<String> FAMILIES = Set.of("ip", "ipv6");

  static IosMatch of(List<String> words) {
    var names = names(words);
    var second = words.size() > 1 ? words.get(1) : "";
    return switch (second) {
      case "ip", "ipv6" -> address(words, names);
      case "as-path", "community", "extcommunity", "large-community" -> new IosMatch(second, names, Undefined.UNKNOWN);
      case "source-protocol" -> new IosMatch("protocol", names, Undefined.UNKNOWN);
      case String other -> new IosMatch(other, names, Undefined.UNKNOWN);
    };
  }

  private static IosMatch address(List<String> words, List<String> names) {
    var lists = words.size() > 3 && words.get(3).equals("prefix-list") ? "prefix-list" : "access-list";
    return switch (words.size() > 2 ? words.get(2) : "") {
      case "address" -> new IosMatch(lists, names, Undefined.PASSES_ALL);
      case "route-source", "redistribution-source" -> new IosMatch("source-address", names, Undefined.PASSES_ALL);
      case String other -> new IosMatch(other, names, Undefined.PASSES_ALL);
    };
  }

  /// The names or values at the end of the words, without the options after them.
  static List<String> names(List<String> words) {
    var start = words.size() > 1 && FAMILIES.contains(words.get(1)) ? words.size() > 3 && words.get(3).equals("prefix-list") ? 4 : 3 : 2;
    var end = words.size() > start && OPTIONS.contains(words.getLast()) ? words.size() - 1 : words.size();
    return start < end ? words.subList(start, end) : List.of();
  }
}
