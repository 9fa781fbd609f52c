package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.ListFact.CommunityList;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.language.ios.IosReader.Device;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.source.Span;

/// Access lists, AS-path lists and community lists, on single lines or in blocks ("access-list", "ip access-list", Cisco IOS Security Command Reference; "ip as-path access-list",
/// "ip community-list", IP Routing: BGP Command Reference). Entries are tried in the order of their numbers; one without a number comes ten after the last.
final class ListReader {

  private static final Set<String> ACTIONS = Set.of("permit", "deny");
  /// What an entry says that leaves nothing out.
  private static final Set<String> EVERYTHING = Set.of("any", "0.0.0.0 255.255.255.255", "ip any any", "ipv6 any any", ".*", "internet");

  private ListReader() {}

  private record Named(String kind, String form, String name) {}

  private record Entry(long number, ListEntry entry) {}

  /// The lists that are being read: where each begins, its entries, and the highest number of one.
  private record Drafts(Map<Named, Span> at, Map<Named, List<Entry>> entries, Map<Named, Long> highest) {

    /// Takes an entry from its words: a number, an action, then what it says. Remarks and the like are none.
    void add(Named named, ConfigNode leaf, List<String> words) {
      var numbered = words.size() > 1 && Leaves.isNumber(words.getFirst());
      var plain = numbered ? words.subList(1, words.size()) : words.size() > 2 && words.getFirst().equals("sequence") ? words.subList(2, words.size()) : words;
      at.putIfAbsent(named, leaf.at());
      var list = entries.computeIfAbsent(named, _ -> new ArrayList<>());
      if (plain.isEmpty() || !ACTIONS.contains(plain.getFirst())) {
        return;
      }
      var number = numbered ? Long.parseLong(words.getFirst()) : highest.getOrDefault(named, 0L) + 10;
      highest.merge(named, number, Math::max);
      var text = String.join(" ", plain.subList(1, plain.size()));
      list.add(new Entry(number, new ListEntry(Long.toString(number), plain.getFirst(), text, EVERYTHING.contains(withoutLog(text)), leaf.at())));
    }

    private static String withoutLog(String text) {
      var log = text.indexOf(" log");
      return log < 0 ? text : text.substring(0, log);
    }
  }

  static List<Fact> facts(Device device) {
    var drafts = new Drafts(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
    device.block().children().values().stream().filter(leaf -> !leaf.negated()).forEach(leaf -> read(leaf, drafts));
    return drafts.at().entrySet().stream().<Fact>map(list -> fact(device, list.getKey(), list.getValue(), drafts.entries().get(list.getKey()).stream()
        .sorted((one, other) -> Long.compare(one.number(), other.number())).map(Entry::entry).toList())).toList();
  }

  private static Fact fact(Device device, Named named, Span at, List<ListEntry> entries) {
    return switch (named.kind()) {
      case "as-path" -> new AsPathList(device.key("as-path-list", named.name()), at, at, named.name(), entries);
      case "community" -> new CommunityList(device.key("community-list", named.form(), named.name()), at, at, named.name(), named.form(), entries);
      default -> new AccessList(device.key("access-list", named.form().equals("ipv6") ? "ipv6" : "ipv4", named.name()), at, at, named.name(), named.form(), entries);
    };
  }

  private static void read(ConfigNode leaf, Drafts drafts) {
    var words = leaf.words();
    var head = words.size() > 2 ? words.get(0) + " " + words.get(1) : words.getFirst();
    switch (head) {
      case "ip as-path" -> word(words, 3).ifPresent(name -> drafts.add(new Named("as-path", "", name), leaf, words.subList(4, words.size())));
      case "ip community-list", "ip extcommunity-list" -> community(leaf, head, drafts);
      case "ip access-list", "ipv6 access-list" -> named(leaf, drafts);
      case String other when words.getFirst().equals("access-list") && words.size() > 2 -> drafts.add(new Named("access", form(words.get(1)), words.get(1)), leaf, words.subList(2, words.size()));
      case String _ -> { }
    }
  }

  private static void community(ConfigNode leaf, String head, Drafts drafts) {
    var words = leaf.words();
    var formed = words.get(2).equals("standard") || words.get(2).equals("expanded");
    var form = head.equals("ip extcommunity-list") ? "extended" : formed ? words.get(2) : Leaves.isNumber(words.get(2)) && Long.parseLong(words.get(2)) < 100 ? "standard" : "expanded";
    word(words, formed ? 3 : 2).ifPresent(name -> {
      var named = new Named("community", form, name);
      drafts.add(named, leaf, words.subList(formed ? 4 : 3, words.size()));
      leaf.children().values().stream().filter(child -> !child.negated()).forEach(child -> drafts.add(named, child, child.words()));
    });
  }

  /// A list in a block. `ip access-list resequence` and the like are none.
  private static void named(ConfigNode leaf, Drafts drafts) {
    var words = leaf.words();
    var six = words.getFirst().equals("ipv6");
    var form = six ? "ipv6" : words.get(2);
    if (!six && !form.equals("standard") && !form.equals("extended")) {
      return;
    }
    word(words, six ? 2 : 3).ifPresent(name -> {
      var named = new Named("access", form, name);
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
