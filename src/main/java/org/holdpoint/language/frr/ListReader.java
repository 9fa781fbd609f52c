package org.holdpoint.language.frr;

import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.ListDrafts;
import org.holdpoint.routing.ListDrafts.Kind;
import org.holdpoint.routing.ListDrafts.Named;

/// Access lists, AS-path lists and community lists (FRR user guide, Filtering, "IP Access List"; BGP, "AS Path Access Lists", "Community Lists"). Entries are tried in the order of their numbers;
/// one without a number comes five after the last.
final class ListReader {

  private static final long STEP = 5;
  private static final Set<String> ACTIONS = Set.of("permit", "deny");
  private static final Set<String> FORMS = Set.of("standard", "expanded");
  private static final Set<String> FAMILIES = Set.of("ip", "ipv6", "bgp");

  private ListReader() {}

  static List<Fact> facts(Device device) {
    var drafts = ListDrafts.empty(STEP);
    device.block().children().values().stream().filter(leaf -> !leaf.negated() && leaf.words().stream().anyMatch(ACTIONS::contains)).forEach(leaf -> read(leaf, drafts));
    return drafts.facts(device);
  }

  private static void read(ConfigNode leaf, ListDrafts drafts) {
    var words = leaf.words();
    var start = words.getFirst().equals("access-list") ? 0 : 1;
    if (words.size() < start + 3 || start == 1 && !FAMILIES.contains(words.getFirst())) {
      return;
    }
    var formed = FORMS.contains(words.get(start + 1));
    var name = formed ? start + 2 : start + 1;
    switch (words.get(start)) {
      case "access-list" -> add(drafts, Kind.ACCESS, words.getFirst().equals("ipv6") ? "ipv6" : "standard", name, leaf);
      case "as-path" -> add(drafts, Kind.AS_PATH, "", 3, leaf);
      case "community-list", "large-community-list" -> add(drafts, Kind.COMMUNITY, formed ? words.get(start + 1) : "standard", name, leaf);
      case "extcommunity-list" -> add(drafts, Kind.COMMUNITY, "extended", name, leaf);
      case String _ -> { }
    }
  }

  /// `name` is the place of its name among the words; the entry follows it.
  private static void add(ListDrafts drafts, Kind kind, String form, int name, ConfigNode leaf) {
    var words = leaf.words();
    if (words.size() > name + 2) {
      drafts.add(new Named(kind, form, words.get(name)), leaf, words.subList(name + 1, words.size()));
    }
  }
}
