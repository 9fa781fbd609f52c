package org.holdpoint.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.replay.NumberedEntries;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `ip prefix-list` and `ipv6 prefix-list` lines: an entry without `ge` and `le` matches exactly, one with `eq` one length, `any` every prefix; one without a number comes some steps after the last; one is taken away by its
/// number, or by what it says ("ip prefix-list", Cisco IOS IP Routing: BGP Command Reference; FRR user guide, Filtering, "IP Prefix List"; Arista EOS user manual, "ip prefix-list", where a list may be a block;
/// "ip prefix-list", Cisco NX-OS Unicast Routing Command Reference).
public final class PrefixLists {

  private PrefixLists() {}

  /// The lists of a device. `step`: how far after the last one an entry without a number comes.
  public static List<Fact> facts(Device device, long step) {
    return Stream.of("ip", "ipv6").flatMap(family -> lists(device, family, step).entrySet().stream().filter(list -> !list.getValue().isEmpty()).<Fact>map(list -> {
      var ranges = list.getValue().inOrder();
      var at = list.getValue().first().at();
      return new PrefixList(device.key("prefix-list", family.equals("ip") ? "ipv4" : "ipv6", list.getKey()), at, at, list.getKey(), ranges);
    })).toList();
  }

  private static Map<String, NumberedEntries<PrefixRange>> lists(Device device, String family, long step) {
    var lists = new LinkedHashMap<String, NumberedEntries<PrefixRange>>();
    device.block().children().values().stream().filter(leaf -> leaf.key().startsWith(family + " prefix-list ")).flatMap(PrefixLists::entries).forEach(leaf -> {
      var words = leaf.words();
      var numbered = words.size() > 4 && words.get(3).equals("seq") && Leaves.isNumber(words.get(4));
      var rest = words.subList(Math.min(words.size(), numbered ? 5 : 3), words.size());
      if (rest.size() < 2 || !rest.getFirst().equals("permit") && !rest.getFirst().equals("deny")) {
        return;
      }
      var list = lists.computeIfAbsent(words.get(2), _ -> new NumberedEntries<>(step));
      var text = String.join(" ", rest);
      if (leaf.negated()) {
        list.remove(text);
      } else {
        range(rest, family.equals("ipv6"), leaf).ifPresent(range -> {
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

  /// A line is an entry; a block holds them, each as if it were a line of its own.
  private static Stream<ConfigNode> entries(ConfigNode list) {
    return list.children().isEmpty() ? Stream.of(list) : list.children().values().stream()
        .map(entry -> new ConfigNode(list.key() + " " + entry.key(), Stream.concat(list.words().stream(), entry.words().stream()).toList(), entry.at(), entry.negated(), entry.children()));
  }

  private static Optional<PrefixRange> range(List<String> words, boolean six, ConfigNode leaf) {
    if (words.get(1).equals("any")) {
      return Optional.of(new PrefixRange(six ? "::/0" : "0.0.0.0/0", 0, six ? 128 : 32, words.getFirst(), leaf.at()));
    }
    var prefix = words.get(1);
    var slash = prefix.indexOf('/');
    if (slash < 0 || !Leaves.isNumber(prefix.substring(slash + 1))) {
      return Optional.empty();
    }
    var length = Integer.parseInt(prefix.substring(slash + 1));
    var longest = prefix.indexOf(':') >= 0 ? 128 : 32;
    var exact = bound(words, "eq");
    var ge = exact.or(() -> bound(words, "ge"));
    var le = exact.or(() -> bound(words, "le"));
    var from = ge.orElse(length);
    return Optional.of(new PrefixRange(prefix, from, le.orElse(ge.isPresent() ? longest : length), words.getFirst(), leaf.at()));
  }

  private static Optional<Integer> bound(List<String> words, String keyword) {
    return Device.after(words, keyword).filter(Leaves::isNumber).map(Integer::parseInt);
  }
}
