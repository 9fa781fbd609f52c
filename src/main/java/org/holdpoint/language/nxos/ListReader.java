package org.holdpoint.language.nxos;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.ListDrafts;
import org.holdpoint.routing.ListDrafts.Kind;
import org.holdpoint.routing.ListDrafts.Named;

/// Access lists, AS-path lists and community lists (Cisco Nexus 9000 Series NX-OS Security Configuration Guide, "Configuring IP ACLs": an entry without a number comes ten after the last; Unicast
/// Routing, "Configuring Route Policy Manager").
final class ListReader {

  private static final long STEP = 10;
  private static final Set<String> ACTIONS = Set.of("permit", "deny");
  private static final Set<String> LISTS = Set.of("as-path", "community-list", "extcommunity-list", "large-community-list");
  /// Where the name of one on single lines stands.
  private static final int NAME = 3;

  private ListReader() {}

  static List<Fact> facts(Device device) {
    var drafts = ListDrafts.empty(STEP);
    Stream.concat(device.blocks("ip", "access-list").stream(), device.blocks("ipv6", "access-list").stream()).filter(block -> block.word(2).isPresent()).forEach(block -> block(block, drafts));
    device.block().all("ip").stream().filter(leaf -> leaf.words().size() > 5 && leaf.words().stream().anyMatch(ACTIONS::contains)).forEach(leaf -> line(leaf, drafts));
    return drafts.facts(device);
  }

  private static void block(ConfigNode block, ListDrafts drafts) {
    var named = new Named(Kind.ACCESS, block.keyword().equals("ipv6") ? "ipv6" : "extended", block.words().get(2));
    drafts.add(named, block, List.of());
    block.children().values().stream().filter(leaf -> !leaf.negated()).forEach(leaf -> drafts.add(named, leaf, leaf.words()));
  }

  private static void line(ConfigNode leaf, ListDrafts drafts) {
    var words = leaf.words();
    if (LISTS.contains(words.get(1))) {
      var kind = words.get(1).equals("as-path") ? Kind.AS_PATH : Kind.COMMUNITY;
      var form = kind == Kind.AS_PATH ? "" : words.get(1).equals("extcommunity-list") ? "extended" : words.get(2);
      drafts.add(new Named(kind, form, words.get(NAME)), leaf, words.subList(NAME + 1, words.size()));
    }
  }
}
