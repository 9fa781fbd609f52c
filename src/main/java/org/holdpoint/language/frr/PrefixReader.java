package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.language.frr.FrrReader.Device;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;

/// `ip prefix-list` and `ipv6 prefix-list` lines ("ip prefix-list", FRR user guide, Filtering, "IP Prefix List"): an entry without `ge` and `le` matches exactly, `any` every prefix; one without
/// a number comes five after the last; one is taken away by its number, or by what it says.
final class PrefixReader {

  private PrefixReader() {}

  /// An entry with its place in the list.
  private record Entry(long number, String text, PrefixRange range) {}

  /// One list as its lines are read: its entries by their numbers, and by what they say, so that a line that takes one back does not search them all.
  private record Draft(NavigableMap<Long, List<Entry>> byNumber, SequencedMap<String, List<Entry>> byText) {

    void add(Entry entry) {
      byNumber.computeIfAbsent(entry.number(), _ -> new ArrayList<>()).add(entry);
      byText.computeIfAbsent(entry.text(), _ -> new ArrayList<>()).add(entry);
    }

    void remove(String text) {
      for (var entry : byText.getOrDefault(text, List.of())) {
        byNumber.get(entry.number()).remove(entry);
        byNumber.remove(entry.number(), List.of());
      }
      byText.remove(text);
    }

    long next() {
      return byNumber.isEmpty() ? 5 : byNumber.lastKey() + 5;
    }

    /// The entry whose line comes first.
    Entry first() {
      return byText.firstEntry().getValue().getFirst();
    }

    List<PrefixRange> ranges() {
      return byNumber.values().stream().flatMap(List::stream).map(Entry::range).toList();
    }
  }

  static List<Fact> facts(Device device) {
    return Stream.of("ip", "ipv6").flatMap(family -> lists(device, family).entrySet().stream().filter(list -> !list.getValue().byNumber().isEmpty()).<Fact>map(list -> {
      var ranges = list.getValue().ranges();
      var at = list.getValue().first().range().at();
      return new PrefixList(device.key("prefix-list", family.equals("ip") ? "ipv4" : "ipv6", list.getKey()), at, at, list.getKey(), ranges);
    })).toList();
  }

  private static Map<String, Draft> lists(Device device, String family) {
    var lists = new LinkedHashMap<String, Draft>();
    device.block().children().values().stream().filter(leaf -> leaf.key().startsWith(family + " prefix-list ")).forEach(leaf -> {
      var words = leaf.words();
      var numbered = words.size() > 4 && words.get(3).equals("seq") && Leaves.isNumber(words.get(4));
      var rest = words.subList(Math.min(words.size(), numbered ? 5 : 3), words.size());
      if (rest.size() < 2 || !rest.getFirst().equals("permit") && !rest.getFirst().equals("deny")) {
        return;
      }
      var list = lists.computeIfAbsent(words.get(2), _ -> new Draft(new TreeMap<>(), new LinkedHashMap<>()));
      var text = String.join(" ", rest);
      if (leaf.negated()) {
        list.remove(text);
      } else {
        var number = numbered ? Long.parseLong(words.get(4)) : list.next();
        range(rest, leaf).ifPresent(range -> list.add(new Entry(number, text, range)));
      }
    });
    return lists;
  }

  private static Optional<PrefixRange> range(List<String> words, ConfigNode leaf) {
    if (words.get(1).equals("any")) {
      var six = leaf.words().getFirst().equals("ipv6");
      return Optional.of(new PrefixRange(six ? "::/0" : "0.0.0.0/0", 0, six ? 128 : 32, words.getFirst(), leaf.at()));
    }
    var prefix = words.get(1);
    var slash = prefix.indexOf('/');
    if (slash < 0 || !Leaves.isNumber(prefix.substring(slash + 1))) {
      return Optional.empty();
    }
    var length = Integer.parseInt(prefix.substring(slash + 1));
    var longest = prefix.indexOf(':') >= 0 ? 128 : 32;
    var ge = bound(words, "ge");
    var le = bound(words, "le");
    var from = ge.orElse(length);
    return Optional.of(new PrefixRange(prefix, from, le.orElse(ge.isPresent() ? longest : length), words.getFirst(), leaf.at()));
  }

  private static Optional<Integer> bound(List<String> words, String keyword) {
    var at = words.indexOf(keyword);
    return at > 0 && at + 1 < words.size() && Leaves.isNumber(words.get(at + 1)) ? Optional.of(Integer.parseInt(words.get(at + 1))) : Optional.empty();
  }
}
