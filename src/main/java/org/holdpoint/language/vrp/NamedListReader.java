package org.holdpoint.language.vrp;

import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.ListDrafts;
import org.holdpoint.routing.ListDrafts.Kind;

/// `ip as-path-filter` and `ip community-filter` lines (NetEngine40E V800R012C10 Command Reference, "ip as-path-filter", "ip community-filter"): entries are tried in the order of their index, and one without
/// an index comes ten after the last.
final class NamedListReader {

  private static final long STEP = 10;
  private static final Set<String> FORMS = Set.of("basic", "advanced");

  private NamedListReader() {}

  static List<Fact> facts(Device device) {
    var drafts = ListDrafts.empty(STEP);
    Lines.all(device.block(), "ip", "as-path-filter").forEach(line -> add(drafts, Kind.AS_PATH, line));
    Lines.all(device.block(), "ip", "community-filter").forEach(line -> add(drafts, Kind.COMMUNITY, line));
    return drafts.facts(device);
  }

  private static void add(ListDrafts drafts, Kind kind, ConfigNode line) {
    var formed = line.word(2).filter(FORMS::contains);
    var name = formed.isPresent() ? 3 : 2;
    line.word(name).ifPresent(called -> {
      var from = line.word(name + 1).filter("index"::equals).isPresent() ? name + 2 : name + 1;
      drafts.add(new ListDrafts.Named(kind, formed.orElse(""), called), line, line.words().subList(Math.min(from, line.words().size()), line.words().size()));
    });
  }
}
