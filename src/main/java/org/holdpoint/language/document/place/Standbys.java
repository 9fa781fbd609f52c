package org.holdpoint.language.document.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.StandbyPlace;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.Hold;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Blocks that name where something stands and, beside it, where its standby does: `primary: seoul-1`, `standby: busan-1`.
public final class Standbys {

  private static final Set<String> FIRST = Set.of("primary", "active", "main", "master", "leader", "live", "production");
  private static final Set<String> SECOND = Set.of("standby", "secondary", "backup", "replica", "dr", "failover", "arbiter", "witness", "mirror", "second", "alternate");
  /// Words that may stand with them; any other word says that something else is meant: `primary_color`.
  private static final Set<String> PLACES = Set.of("site", "region", "zone", "az", "dc", "datacenter", "datacentre", "location", "place", "facility", "rack", "room", "building", "host", "server", "node", "cluster", "provider");
  /// What must be another one, from the widest to the narrowest that says enough.
  private static final List<String> WIDE = List.of("provider", "region", "site", "dc", "datacenter", "location", "facility", "building", "zone", "az", "room", "rack", "host", "server", "node");
  private static final int LONGEST = 80;
  /// How houses number their sites: `DJ1`, `FRA2`.
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,5}-?\\d{1,3}\\b");

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private Standbys(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var standbys = new Standbys(subject);
    Blocks.of(documents).forEach(one -> standbys.block(one.block(), one.path()));
    return standbys.facts;
  }

  private void block(Mapping block, String path) {
    block.entries().stream().filter(entry -> named(entry, FIRST)).findFirst()
        .ifPresent(first -> block.entries().stream().filter(entry -> named(entry, SECOND)).forEach(second -> standby(first, second, path)));
    block.entries().stream().filter(entry -> called(entry, FIRST)).findFirst()
        .ifPresent(first -> block.entries().stream().filter(entry -> called(entry, SECOND)).forEach(second -> beside(first, second, path)));
  }

  /// Whether a block is called by one of these words, alone or with one for a place.
  private static boolean called(Entry entry, Set<String> words) {
    var plain = NameWords.plain(entry.key().text());
    return entry.value() instanceof Mapping && plain.stream().anyMatch(words::contains) && plain.stream().allMatch(word -> words.contains(word) || PLACES.contains(word));
  }

  /// `live: {host: a, site: okc}` and `standby: {host: b, site: acy}`: the widest place that both name.
  private void beside(Entry first, Entry second, String path) {
    var there = ((Mapping) first.value()).entries();
    WIDE.stream().flatMap(place -> ((Mapping) second.value()).entries().stream().filter(entry -> entry.key().text().toLowerCase(Locale.ROOT).equals(place) && entry.value() instanceof Scalar))
        .findFirst().ifPresent(entry -> there.stream().filter(other -> other.key().text().equals(entry.key().text()) && other.value() instanceof Scalar).findFirst()
            .ifPresent(other -> standby(other, entry, path + "." + second.key().text())));
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
    var at = Spots.at(second);
    facts.add(new StandbyPlace(Key.of(subject, "standby-place", path, name), at, at, name, said, first.key().text(), together(((Scalar) first.value()).text(), said), Spots.at(first)));
  }

  /// Whether both are in one place: by its name, or by the codes of places that stand in them (`db2, DJ1 hall B` beside `db1, DJ1`), of which the second has none of its own.
  private static boolean together(String first, String second) {
    var codes = codes(second);
    return place(second).equals(place(first)) || !codes.isEmpty() && codes(first).containsAll(codes);
  }

  private static Set<String> codes(String said) {
    return CODE.matcher(said).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  /// Without the remark in brackets that a person adds: `pangyo-1 (hall B)`.
  private static String place(String said) {
    return said.replaceFirst("\\s*\\([^()]*\\)\\s*$", "").strip();
  }
}
