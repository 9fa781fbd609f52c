package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.ListFact.CommunityList;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.AccessEntries;
import org.holdpoint.source.Span;

/// Sets that policies name, and access lists ("prefix-set", "as-path-set", "community-set", Cisco IOS XR Routing Command Reference; "ipv4 access-list", IP Addresses and Services): the members
/// of a set are parted by commas; an entry without `ge`, `le` and `eq` matches exactly.
final class SetReader {

  private SetReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var block : device.block().children().values()) {
      if (!block.negated()) {
        switch (block.keyword()) {
          case "prefix-set" -> facts.add(new PrefixList(device.key("prefix-list", block.name()), block.at(), block.at(), block.name(), ranges(block)));
          case "as-path-set" -> facts.add(new AsPathList(device.key("as-path-list", block.name()), block.at(), block.at(), block.name(), entries(block)));
          case "community-set" -> facts.add(new CommunityList(device.key("community-list", "standard", block.name()), block.at(), block.at(), block.name(), "standard", entries(block)));
          case "ipv4", "ipv6" -> access(device, block).ifPresent(facts::add);
          case String _ -> { }
        }
      }
    }
    return facts;
  }

  private static List<PrefixRange> ranges(ConfigNode block) {
    var ranges = new ArrayList<PrefixRange>();
    for (var line : block.children().values()) {
      var from = 0;
      for (var to = 1; to <= line.words().size(); to++) {
        if (to == line.words().size() || line.words().get(to).chars().anyMatch(c -> c == '.' || c == ':')) {
          range(line.words().subList(from, to), line.at()).ifPresent(ranges::add);
          from = to;
        }
      }
    }
    return List.copyOf(ranges);
  }

  /// A member of a set, and the line that it stands in.
  private record Member(List<String> words, Span at) {}

  private static List<Member> members(ConfigNode block) {
    var members = new ArrayList<Member>();
    for (var line : block.children().values()) {
      for (var part : String.join(" ", line.words()).split(",")) {
        if (!part.isBlank()) {
          members.add(new Member(List.of(part.strip().split(" +")), line.at()));
        }
      }
    }
    return members;
  }

  /// `10.0.0.0/8 ge 16 le 24`; empty where a parameter stands for the prefix or a bound.
  static Optional<PrefixRange> range(List<String> words, Span at) {
    var prefix = words.getFirst();
    var slash = prefix.indexOf('/');
    var whole = prefix.indexOf(':') >= 0 ? 128 : 32;
    var length = slash < 0 ? Integer.toString(whole) : prefix.substring(slash + 1);
    if (prefix.indexOf('$') >= 0 || !number(length)) {
      return Optional.empty();
    }
    var own = Integer.parseInt(length);
    var eq = bound(words, "eq");
    var ge = bound(words, "ge").or(() -> eq);
    var le = bound(words, "le").or(() -> eq);
    return Optional.of(new PrefixRange(slash < 0 ? prefix + "/" + whole : prefix, ge.orElse(own), le.orElse(ge.isPresent() ? whole : own), "permit", at));
  }

  private static Optional<Integer> bound(List<String> words, String keyword) {
    return IosxrReader.after(words, keyword).filter(SetReader::number).map(Integer::parseInt);
  }

  private static boolean number(String word) {
    return Leaves.isNumber(word) && word.length() < 4;
  }

  private static List<ListEntry> entries(ConfigNode block) {
    var entries = new ArrayList<ListEntry>();
    for (var member : members(block)) {
      var text = String.join(" ", member.words());
      entries.add(new ListEntry(Integer.toString(entries.size() + 1), "permit", text, text.equals("*:*") || text.equals("ios-regex '.*'"), member.at()));
    }
    return List.copyOf(entries);
  }

  /// An entry without a number comes last; remarks are none.
  private static Optional<Fact> access(Device device, ConfigNode block) {
    if (block.words().size() < 3 || !block.words().get(1).equals("access-list")) {
      return Optional.empty();
    }
    var name = block.words().get(2);
    var six = block.keyword().equals("ipv6");
    var entries = new ArrayList<ListEntry>();
    for (var line : block.children().values()) {
      var words = line.words();
      var rest = Leaves.isNumber(words.getFirst()) ? words.subList(1, words.size()) : words;
      if (!line.negated() && !rest.isEmpty() && (rest.getFirst().equals("permit") || rest.getFirst().equals("deny"))) {
        var text = String.join(" ", rest.subList(1, rest.size()));
        entries.add(AccessEntries.of(rest == words ? "" : words.getFirst(), rest.getFirst(), text, text.equals("any") || text.startsWith("ipv4 any any") || text.startsWith("ipv6 any any"),
            AccessEntries.anySource(rest.subList(1, rest.size())), line.at()));
      }
    }
    var sorted = entries.stream().sorted((one, other) -> Long.compare(place(one), place(other))).toList();
    return Optional.of(new AccessList(device.key("access-list", six ? "ipv6" : "ipv4", name), block.at(), block.at(), name, six ? "ipv6" : "extended", sorted));
  }

  private static long place(ListEntry entry) {
    return Leaves.isNumber(entry.name()) ? Long.parseLong(entry.name()) : Long.MAX_VALUE;
  }
}
