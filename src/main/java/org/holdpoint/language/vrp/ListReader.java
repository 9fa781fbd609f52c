package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.AccessEntries;

/// `acl` blocks (NetEngine40E V800R012C10 Command Reference: "acl", "rule (basic ACL view)"): numbers from 2000 to 2999 are basic lists. Entries are tried in the order of their numbers.
final class ListReader {

  /// What an entry says that leaves nothing out.
  private static final Set<String> EVERYTHING = Set.of("", "source any", "ip", "ip source any", "ip source any destination any", "ipv6");

  private ListReader() {}

  static List<Fact> facts(Device device) {
    return device.block().all("acl").stream().<Fact>map(block -> {
      var six = block.word(1).filter("ipv6"::equals).isPresent();
      var name = block.key().substring(block.key().lastIndexOf(' ') + 1);
      var form = six ? "ipv6" : name.matches("2\\d{3}") || block.words().contains("basic") ? "standard" : "extended";
      return new AccessList(device.key("access-list", six ? "ipv6" : "ipv4", name), block.at(), block.at(), name, form, entries(block));
    }).toList();
  }

  private static List<ListEntry> entries(ConfigNode block) {
    var entries = new LinkedHashMap<Long, ListEntry>();
    var highest = -5L;
    for (var line : block.all("rule")) {
      var words = new ArrayList<>(line.words().subList(1, line.words().size()));
      var number = !words.isEmpty() && Leaves.isNumber(words.getFirst()) ? Long.parseLong(words.removeFirst()) : highest + 5;
      if (words.size() > 2 && words.getFirst().equals("name")) {
        words.subList(0, 2).clear();
      }
      if (!words.isEmpty() && (words.getFirst().equals("permit") || words.getFirst().equals("deny"))) {
        highest = Math.max(highest, number);
        var text = String.join(" ", words.subList(1, words.size()));
        entries.put(number, AccessEntries.of(Long.toString(number), words.getFirst(), text, EVERYTHING.contains(text), anySource(words), line.at()));
      }
    }
    return entries.entrySet().stream().sorted(java.util.Map.Entry.comparingByKey()).map(java.util.Map.Entry::getValue).toList();
  }

  /// Whether an entry names no sender ("rule (advanced ACL view)": `source`).
  private static boolean anySource(List<String> words) {
    var source = words.indexOf("source");
    return source < 0 || source + 1 < words.size() && words.get(source + 1).equals("any");
  }
}
