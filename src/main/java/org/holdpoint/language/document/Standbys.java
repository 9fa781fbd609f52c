package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.StandbyPlace;
import org.holdpoint.fact.Subject;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Blocks that name where something stands and, beside it, where its standby does: `primary: seoul-1`, `standby: busan-1`.
final class Standbys {

  private static final Set<String> FIRST = Set.of("primary", "active", "main", "master", "leader");
  private static final Set<String> SECOND = Set.of("standby", "secondary", "backup", "replica", "dr", "failover", "arbiter", "witness", "mirror");
  /// Words that may stand with them; any other word says that something else is meant: `primary_color`.
  private static final Set<String> PLACES = Set.of("site", "region", "zone", "az", "dc", "datacenter", "datacentre", "location", "place", "facility", "rack", "room", "building", "host", "server", "node", "cluster", "provider");
  private static final int LONGEST = 80;

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private Standbys(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var standbys = new Standbys(subject);
    Blocks.of(documents).forEach(one -> standbys.block(one.block(), one.path()));
    return standbys.facts;
  }

  private void block(Mapping block, String path) {
    block.entries().stream().filter(entry -> named(entry, FIRST)).findFirst()
        .ifPresent(first -> block.entries().stream().filter(entry -> named(entry, SECOND)).forEach(second -> standby(first, second, path)));
  }

  /// Whether a name is a word of these, alone or with one for a place, and its value a name.
  private static boolean named(Entry entry, Set<String> words) {
    var plain = NameWords.plain(entry.key().text());
    return entry.value() instanceof Scalar said && !Hold.nothing(said.text()) && said.text().length() <= LONGEST && !Set.of("true", "yes", "on").contains(said.text())
        && plain.stream().anyMatch(words::contains) && plain.stream().allMatch(word -> words.contains(word) || PLACES.contains(word));
  }

  private void standby(Entry first, Entry second, String path) {
    var name = second.key().text();
    var said = ((Scalar) second.value()).text().strip();
    var at = SettingReader.at(second);
    facts.add(new StandbyPlace(Key.of(subject, "standby-place", path, name), at, at, name, said, first.key().text(), said.equals(((Scalar) first.value()).text().strip()), SettingReader.at(first)));
  }
}
