package org.holdpoint.language.vrp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `ip ip-prefix` and `ip ipv6-prefix` lines (NetEngine40E V800R012C10 Command Reference, "ip ip-prefix"): an entry without bounds matches exactly, one with `greater-equal` alone goes up to the
/// longest length; entries are tried in the order of their index, and one without an index comes ten after the last.
final class PrefixReader {

  private PrefixReader() {}

  static List<Fact> facts(Device device) {
    return Stream.of("ip-prefix", "ipv6-prefix").flatMap(kind -> lists(device, kind).entrySet().stream().filter(list -> !list.getValue().isEmpty()).<Fact>map(list -> {
      var ranges = List.copyOf(list.getValue().values());
      var at = ranges.getFirst().at();
      return new PrefixList(device.key("prefix-list", kind.equals("ip-prefix") ? "ipv4" : "ipv6", list.getKey()), at, at, list.getKey(), ranges);
    })).toList();
  }

  private static Map<String, TreeMap<Long, PrefixRange>> lists(Device device, String kind) {
    var lists = new LinkedHashMap<String, TreeMap<Long, PrefixRange>>();
    Lines.all(device.block(), "ip", kind).filter(line -> line.words().size() > 5).forEach(line -> {
      var words = line.words();
      var numbered = words.get(3).equals("index") && Leaves.isNumber(words.get(4));
      var rest = words.subList(numbered ? 5 : 3, words.size());
      var list = lists.computeIfAbsent(words.get(2), _ -> new TreeMap<>());
      var index = numbered ? Long.parseLong(words.get(4)) : list.isEmpty() ? 10 : list.lastKey() + 10;
      range(rest, line).ifPresent(range -> list.put(index, range));
    });
    return lists;
  }

  /// `permit 198.51.100.0 24 greater-equal 25 less-equal 28`.
  private static Optional<PrefixRange> range(List<String> words, ConfigNode line) {
    if (words.size() < 3 || !Leaves.isNumber(words.get(2)) || words.get(2).length() > 3 || !words.getFirst().equals("permit") && !words.getFirst().equals("deny")) {
      return Optional.empty();
    }
    var length = Integer.parseInt(words.get(2));
    var longest = words.get(1).indexOf(':') >= 0 ? 128 : 32;
    var least = bound(line, "greater-equal");
    var most = bound(line, "less-equal");
    return Optional.of(new PrefixRange(words.get(1) + "/" + length, least.orElse(length), most.orElse(least.isPresent() ? longest : length), words.getFirst(), line.at()));
  }

  private static Optional<Integer> bound(ConfigNode line, String keyword) {
    return Lines.after(line, keyword).filter(word -> Leaves.isNumber(word) && word.length() < 4).map(Integer::parseInt);
  }
}
