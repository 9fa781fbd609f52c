package org.holdpoint.language.frr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.language.frr.FrrReader.Device;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.replay.NumberedEntries;

/// `ip prefix-list` and `ipv6 prefix-list` lines ("ip prefix-list", FRR user guide, Filtering, "IP Prefix List"): an entry without `ge` and `le` matches exactly, `any` every prefix; one without
/// a number comes five after the last; one is taken away by its number, or by what it says.
final class PrefixReader {

  private static final long STEP = 5;

  private PrefixReader() {}

  static List<Fact> facts(Device device) {
    return Stream.of("ip", "ipv6").flatMap(family -> lists(device, family).entrySet().stream().filter(list -> !list.getValue().isEmpty()).<Fact>map(list -> {
      var ranges = list.getValue().inOrder();
      var at = list.getValue().first().at();
      return new PrefixList(device.key("prefix-list", family.equals("ip") ? "ipv4" : "ipv6", list.getKey()), at, at, list.getKey(), ranges);
    })).toList();
  }

  private static Map<String, NumberedEntries<PrefixRange>> lists(Device device, String family) {
    var lists = new LinkedHashMap<String, NumberedEntries<PrefixRange>>();
    device.block().children().values().stream().filter(leaf -> leaf.key().startsWith(family + " prefix-list ")).forEach(leaf -> {
      var words = leaf.words();
      var numbered = words.size() > 4 && words.get(3).equals("seq") && Leaves.isNumber(words.get(4));
      var rest = words.subList(Math.min(words.size(), numbered ? 5 : 3), words.size());
      if (rest.size() < 2 || !rest.getFirst().equals("permit") && !rest.getFirst().equals("deny")) {
        return;
      }
      var list = lists.computeIfAbsent(words.get(2), _ -> new NumberedEntries<>(STEP));
      var text = String.join(" ", rest);
      if (leaf.negated()) {
        list.remove(text);
      } else {
        range(rest, leaf).ifPresent(range -> {
          if (numbered) {
            list.add(Long.parseLong(words.get(4)), text, range);
          } else {
            list.add(text, range);
          }
        });
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
