package org.holdpoint.language.ios;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.ListDrafts;
import org.holdpoint.routing.ListDrafts.Kind;
import org.holdpoint.routing.ListDrafts.Named;

/// Access lists, AS-path lists and community lists, on single lines or in blocks ("access-list", "ip access-list", Cisco IOS Security Command Reference; "ip as-path access-list",
/// "ip community-list", IP Routing: BGP Command Reference). Entries are tried in the order of their numbers; one without a number comes ten after the last.
final class ListReader {

  /// An entry without a number comes ten after the last.
  private static final long STEP = 10;

  private ListReader() {}

  static List<Fact> facts(Device device) {
    var drafts = ListDrafts.empty(STEP);
    device.block().children().values().stream().filter(leaf -> !leaf.negated()).forEach(leaf -> read(leaf, drafts));
    return drafts.facts(device);
  }

  private static void read(ConfigNode leaf, ListDrafts drafts) {
    var words = leaf.words();
    var head = words.size() > 2 ? words.get(0) + " " + words.get(1) : words.getFirst();
    switch (head) {
      case "ip as-path" -> word(words, 3).ifPresent(name -> drafts.add(new Named(Kind.AS_PATH, "", name), leaf, words.subList(4, words.size())));
      case "ip community-list", "ip extcommunity-list" -> community(leaf, head, drafts);
      case "ip access-list", "ipv6 access-list" -> named(leaf, drafts);
      case String other when words.getFirst().equals("access-list") && words.size() > 2 -> drafts.add(new Named(Kind.ACCESS, form(words.get(1)), words.get(1)), leaf, words.subList(2, words.size()));
      case String _ -> { }
    }
  }

  private static void community(ConfigNode leaf, String head, ListDrafts drafts) {
    var words = leaf.words();
    var formed = words.get(2).equals("standard") || words.get(2).equals("expanded");
    var form = head.equals("ip extcommunity-list") ? "extended" : formed ? words.get(2) : Leaves.isNumber(words.get(2)) && Long.parseLong(words.get(2)) < 100 ? "standard" : "expanded";
    word(words, formed ? 3 : 2).ifPresent(name -> {
      var named = new Named(Kind.COMMUNITY, form, name);
      drafts.add(named, leaf, words.subList(formed ? 4 : 3, words.size()));
      leaf.children().values().stream().filter(child -> !child.negated()).forEach(child -> drafts.add(named, child, child.words()));
    });
  }

  /// A list in a block. `ip access-list resequence` and the like are none.
  private static void named(ConfigNode leaf, ListDrafts drafts) {
    var words = leaf.words();
    var six = words.getFirst().equals("ipv6");
    var form = six ? "ipv6" : words.get(2);
    if (!six && !form.equals("standard") && !form.equals("extended")) {
      return;
    }
    word(words, six ? 2 : 3).ifPresent(name -> {
      var named = new Named(Kind.ACCESS, form, name);
      drafts.add(named, leaf, List.of());
      leaf.children().values().stream().filter(child -> !child.negated()).forEach(child -> drafts.add(named, child, child.words()));
    });
  }

  /// Numbers from 1 to 99 and from 1300 to 1999 are standard lists ("access-list (IP standard)").
  private static String form(String number) {
    var standard = Leaves.isNumber(number) && (Long.parseLong(number) < 100 || Long.parseLong(number) >= 1300 && Long.parseLong(number) < 2000);
    return standard ? "standard" : "extended";
  }

  private static Optional<String> word(List<String> words, int index) {
    return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }
}
