package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.ListFact.CommunityList;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.Span;

/// Access lists, AS-path lists and community lists while they are read: where each begins, its entries, and the highest number of one. Entries are tried in the order of their numbers; one without
/// a number comes `step` after the highest ("ip access-list", Cisco IOS Security Command Reference: 10; FRR user guide, Filtering: 5).
public record ListDrafts(long step, Map<Named, Span> at, Map<Named, List<Entry>> entries, Map<Named, Long> highest, Map<Long, String> names) {

  /// Words before the number of an entry.
  private static final Set<String> WORDS = Set.of("seq", "sequence");
  private static final Set<String> ACTIONS = Set.of("permit", "deny");
  /// What an entry says that leaves nothing out.
  private static final Set<String> EVERYTHING = Set.of("any", "0.0.0.0 255.255.255.255", "ip any any", "ipv6 any any", ".*", "internet");

  /// What a list is: `access`, `as-path` or `community`.
  public enum Kind {
    ACCESS, AS_PATH, COMMUNITY
  }

  /// A list by what it is, the device's word for its form, and its name.
  public record Named(Kind kind, String form, String name) {}

  /// An entry and its number.
  public record Entry(long number, ListEntry entry) {}

  /// No list yet.
  public static ListDrafts empty(long step) {
    return new ListDrafts(step, new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
  }

  /// Takes an entry from its words: `10 permit …`, `seq 10 permit …`, `sequence 10 permit …`, `permit …`. Remarks and the like are none, but the list is there.
  public void add(Named named, ConfigNode leaf, List<String> words) {
    var own = words.size() > 2 && WORDS.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    var numbered = own.size() > 1 && Leaves.isNumber(own.getFirst());
    var plain = numbered ? own.subList(1, own.size()) : own;
    at.putIfAbsent(named, leaf.at());
    var list = entries.computeIfAbsent(named, _ -> new ArrayList<>());
    if (plain.isEmpty() || !ACTIONS.contains(plain.getFirst())) {
      return;
    }
    var number = numbered ? Long.parseLong(own.getFirst()) : highest.getOrDefault(named, 0L) + step;
    highest.merge(named, number, Math::max);
    // Most lists count alike.
    var name = names.computeIfAbsent(number, value -> Long.toString(value));
    var text = String.join(" ", plain.subList(1, plain.size()));
    var access = named.kind() == Kind.ACCESS;
    var everything = EVERYTHING.contains(withoutLog(text));
    list.add(new Entry(number, access ? AccessEntries.of(name, plain.getFirst(), text, everything, AccessEntries.anySource(plain.subList(1, plain.size())), leaf.at())
        : new ListEntry(name, plain.getFirst(), text, everything, leaf.at())));
  }

  private static String withoutLog(String text) {
    var log = text.indexOf(" log");
    return log < 0 ? text : text.substring(0, log);
  }

  /// The lists as facts, each with its entries in order.
  public List<Fact> facts(Device device) {
    return at.entrySet().stream().<Fact>map(list -> fact(device, list.getKey(), list.getValue(),
        entries.get(list.getKey()).stream().sorted((one, other) -> Long.compare(one.number(), other.number())).map(Entry::entry).toList())).toList();
  }

  private static Fact fact(Device device, Named named, Span at, List<ListEntry> entries) {
    return switch (named.kind()) {
      case AS_PATH -> new AsPathList(device.key("as-path-list", named.name()), at, at, named.name(), entries);
      case COMMUNITY -> new CommunityList(device.key("community-list", named.form(), named.name()), at, at, named.name(), named.form(), entries);
      case ACCESS -> new AccessList(device.key("access-list", named.form().equals("ipv6") ? "ipv6" : "ipv4", named.name()), at, at, named.name(), named.form(), entries);
    };
  }
}
