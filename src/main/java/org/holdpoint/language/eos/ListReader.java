package org.holdpoint.language.eos;

import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.ListDrafts;
import org.holdpoint.routing.ListDrafts.Kind;
import org.holdpoint.routing.ListDrafts.Named;

/// Access lists in blocks, AS-path and community lists on single lines (Arista EOS user manual, "ACLs and Route Maps").
final class ListReader {

  /// An entry without a number comes ten after the last ("ip access-list").
  private static final long STEP = 10;
  private static final String STANDARD = "standard";
  private static final Set<String> FORMS = Set.of(STANDARD, "regexp", "expanded");

  private ListReader() {}

  static List<Fact> facts(Device device) {
    var drafts = ListDrafts.empty(STEP);
    device.block().children().values().stream().filter(leaf -> !leaf.negated() && leaf.words().size() > 2).forEach(leaf -> read(leaf, drafts));
    return drafts.facts(device);
  }

  private static void read(ConfigNode leaf, ListDrafts drafts) {
    var words = leaf.words();
    switch (words.get(0) + " " + words.get(1)) {
      case "ip access-list" -> block(leaf, words.contains(STANDARD) && words.size() > 3 ? STANDARD : "extended", drafts);
      case "ipv6 access-list" -> block(leaf, "ipv6", drafts);
      case "ip as-path" -> line(leaf, Kind.AS_PATH, "", words.get(2).equals("access-list") ? 3 : words.size(), drafts);
      case "ip community-list", "ip large-community-list" -> line(leaf, Kind.COMMUNITY, form(words), name(words), drafts);
      case "ip extcommunity-list" -> line(leaf, Kind.COMMUNITY, "extended", name(words), drafts);
      case String _ -> { }
    }
  }

  private static int name(List<String> words) {
    return FORMS.contains(words.get(2)) ? 3 : 2;
  }

  /// A list without a form is one of communities, with `regexp` one of expressions ("ip community-list").
  private static String form(List<String> words) {
    return words.get(2).equals("regexp") || words.get(2).equals("expanded") ? "expanded" : STANDARD;
  }

  private static void block(ConfigNode leaf, String form, ListDrafts drafts) {
    var named = new Named(Kind.ACCESS, form, leaf.words().getLast());
    drafts.add(named, leaf, List.of());
    leaf.children().values().stream().filter(child -> !child.negated()).forEach(child -> drafts.add(named, child, child.words()));
  }

  /// `name` is the place of its name among the words; the entry follows it.
  private static void line(ConfigNode leaf, Kind kind, String form, int name, ListDrafts drafts) {
    var words = leaf.words();
    if (words.size() > name + 2) {
      drafts.add(new Named(kind, form, words.get(name)), leaf, words.subList(name + 1, words.size()));
    }
  }
}
