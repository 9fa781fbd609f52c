package org.holdpoint.language.frr;

import java.util.ArrayList;
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
import org.holdpoint.language.frr.FrrReader.Device;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;

/// Access lists, AS-path lists and community lists (FRR user guide, Filtering, "IP Access List"; BGP, "AS Path Access Lists", "Community Lists"). Entries are tried in the order of their numbers;
/// one without a number comes five after the last.
final class ListReader {

  private static final Set<String> ACTIONS = Set.of("permit", "deny");
  private static final Set<String> FORMS = Set.of("standard", "expanded");
  /// What an entry says that leaves nothing out.
  private static final Set<String> EVERYTHING = Set.of("any", "ip any any", ".*", "internet");

  private ListReader() {}

  /// A list by what it is, the device's word for its form, and its name.
  private record Named(String kind, String form, String name) {}

  private record Entry(long number, ListEntry entry) {}

  static List<Fact> facts(Device device) {
    var lists = new LinkedHashMap<Named, List<Entry>>();
    for (var leaf : device.block().children().values()) {
      if (!leaf.negated()) {
        named(leaf.words()).ifPresent(named -> entry(leaf, lists, named));
      }
    }
    return lists.entrySet().stream().<Fact>map(list -> fact(device, list)).toList();
  }

  /// The list that a line is about; empty where it is about none.
  private static Optional<Named> named(List<String> words) {
    var start = words.getFirst().equals("access-list") ? 0 : 1;
    if (words.size() < start + 3 || start == 1 && !Set.of("ip", "ipv6", "bgp").contains(words.getFirst())) {
      return Optional.empty();
    }
    var formed = FORMS.contains(words.get(start + 1));
    var name = formed ? words.get(start + 2) : words.get(start + 1);
    return switch (words.get(start)) {
      case "access-list" -> Optional.of(new Named("access", words.getFirst().equals("ipv6") ? "ipv6" : "standard", name));
      case "as-path" -> words.size() > 4 ? Optional.of(new Named("as-path", "", words.get(3))) : Optional.empty();
      case "community-list", "large-community-list" -> Optional.of(new Named("community", formed ? words.get(start + 1) : "standard", name));
      case "extcommunity-list" -> Optional.of(new Named("community", "extended", name));
      case String _ -> Optional.empty();
    };
  }

  private static void entry(ConfigNode leaf, Map<Named, List<Entry>> lists, Named named) {
    var words = leaf.words();
    var action = 0;
    while (action < words.size() && !ACTIONS.contains(words.get(action))) {
      action++;
    }
    if (action + 1 >= words.size()) {
      return;
    }
    var entries = lists.computeIfAbsent(named, _ -> new ArrayList<>());
    var number = FrrReader.after(words.subList(0, action), "seq").filter(Leaves::isNumber).map(Long::parseLong).orElse(entries.isEmpty() ? 5 : entries.getLast().number() + 5);
    var text = String.join(" ", words.subList(action + 1, words.size()));
    entries.add(new Entry(number, new ListEntry(Long.toString(number), words.get(action), text, EVERYTHING.contains(text), leaf.at())));
  }

  private static Fact fact(Device device, Map.Entry<Named, List<Entry>> list) {
    var named = list.getKey();
    var at = list.getValue().getFirst().entry().at();
    var entries = list.getValue().stream().sorted((one, other) -> Long.compare(one.number(), other.number())).map(Entry::entry).toList();
    return switch (named.kind()) {
      case "as-path" -> new AsPathList(device.key("as-path-list", named.name()), at, at, named.name(), entries);
      case "community" -> new CommunityList(device.key("community-list", named.form(), named.name()), at, at, named.name(), named.form(), entries);
      default -> new AccessList(device.key("access-list", named.form().equals("ipv6") ? "ipv6" : "ipv4", named.name()), at, at, named.name(), named.form(), entries);
    };
  }
}
