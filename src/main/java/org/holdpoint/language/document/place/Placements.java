package org.holdpoint.language.document.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.HostSpread;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Where several of a thing stand, by what is said beside each of them: `copies: {pangyo: 2, ansan: 1}`, `replicas: [{kind: full, at: gongju}, {kind: tape, at: gwangju}]`.
public final class Placements {

  /// Words of things of which there are several so that one may be lost.
  private static final Set<String> SEVERAL = Set.of("witness", "arbiter", "observer", "elector", "console", "monitor", "site", "replica", "backup", "spare", "instance", "node", "member", "server", "voter", "quorum", "store", "archive", "pool", "target");
  private static final Set<String> AT = Set.of("at", "in", "site", "zone", "region", "hall", "location", "place", "dc", "datacenter", "datacentre", "building", "campus", "where", "az");
  private static final Set<String> PLACES = Set.of("site", "zone", "region", "hall", "location", "dc", "datacenter", "datacentre", "building", "campus", "az");
  /// From the largest to the smallest, as far as one holds the next.
  private static final List<String> SIZES = List.of("region", "campus", "site", "location", "dc", "datacenter", "datacentre", "building", "zone", "az", "hall", "place", "at", "in", "where");
  /// Names of how many there are, or may be, and of no place.
  private static final Set<String> AMOUNTS = Set.of("min", "max", "count", "size", "total", "desired", "port", "weight", "timeout", "limit");
  private static final int MOST = 40;

  private Placements() {}

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var facts = new ArrayList<Fact>();
    var blocks = Blocks.of(documents);
    var known = known(blocks);
    blocks.forEach(one -> one.block().entries().forEach(entry -> {
      var places = places(entry, known);
      if (!places.isEmpty() && places.size() <= MOST) {
        facts.add(HostSpread.of(Key.of(subject, "host-spread", one.path(), entry.key().text()), again(entry, places), entry.key().at(), entry.key().text(), Blocks.named(one.path(), entry), places, places, "beside"));
      }
    }));
    return facts;
  }

  /// Of items that have lines of their own, where the first that stands where another does says so; else the entry.
  private static Span again(Entry entry, List<String> places) {
    var twice = IntStream.range(1, places.size()).filter(index -> places.subList(0, index).contains(places.get(index))).findFirst();
    return entry.value() instanceof Sequence list && twice.isPresent() && list.items().size() == places.size() && list.items().get(twice.getAsInt()) instanceof Mapping item && item.at().line() != entry.key().at().line()
        ? item.entries().stream().filter(said -> AT.contains(said.key().text().toLowerCase(Locale.ROOT)) && said.value() instanceof Scalar place && place.text().strip().equals(places.get(twice.getAsInt()))).findFirst().map(Spots::at).orElse(Spots.first(item))
        : Spots.at(entry);
  }

  /// What the blocks name as places, each under a word for one.
  private static Set<String> known(List<Blocks.Block> blocks) {
    var places = new HashSet<String>();
    blocks.forEach(one -> one.block().entries().stream().filter(entry -> PLACES.contains(entry.key().text().toLowerCase(Locale.ROOT)) && entry.value() instanceof Scalar said && !said.text().isBlank())
        .forEach(entry -> places.add(((Scalar) entry.value()).text().strip())));
    return places;
  }

  private static List<String> places(Entry entry, Set<String> known) {
    if (NameWords.of(entry.key().text()).stream().anyMatch(SEVERAL::contains)) {
      return places(entry.value());
    }
    return stands(entry) || named(entry, known) ? ((Sequence) entry.value()).items().stream().map(item -> ((Scalar) item).text().strip()).toList() : List.of();
  }

  /// A list of names that stand under words for places elsewhere: `registry: [pangyo, ansan]`.
  private static boolean named(Entry entry, Set<String> known) {
    return known.size() > 1 && entry.value() instanceof Sequence list && !list.items().isEmpty() && list.items().stream().allMatch(item -> item instanceof Scalar said && known.contains(said.text().strip()))
        && NameWords.plain(entry.key().text()).stream().noneMatch(HostSpreads.OTHER::contains);
  }

  /// `runs_at: [pangyo, ansan]`, `hosted_in: [fra, ams]`.
  private static boolean stands(Entry entry) {
    var plain = NameWords.plain(entry.key().text());
    return plain.size() > 1 && Set.of("at", "in").contains(plain.getLast()) && entry.value() instanceof Sequence list && !list.items().isEmpty()
        && list.items().stream().allMatch(item -> item instanceof Scalar said && !said.text().isBlank() && Character.isLetter(said.text().strip().charAt(0)) && said.text().length() <= MOST);
  }

  /// The place of each; nothing where one of them does not say it.
  private static List<String> places(YamlNode value) {
    return switch (value) {
      case Mapping counts when counts.entries().stream().allMatch(Placements::counted) -> counts.entries().stream().flatMap(entry -> Collections.nCopies(Integer.parseInt(((Scalar) entry.value()).text()), entry.key().text()).stream()).toList();
      case Sequence list when list.items().size() <= MOST && list.items().stream().allMatch(Mapping.class::isInstance) -> listed(list.items().stream().map(Mapping.class::cast).toList());
      case YamlNode _ -> List.of();
    };
  }

  /// `pangyo: 2`.
  private static boolean counted(Entry entry) {
    return entry.value() instanceof Scalar said && said.text().matches("\\d{1,2}") && NameWords.of(entry.key().text()).stream().allMatch(word -> !SEVERAL.contains(word) && !AMOUNTS.contains(word));
  }

  /// By the one name under which all say it; of several the largest: what stands in two halls of one building stands in one building.
  private static List<String> listed(List<Mapping> items) {
    var names = items.stream().map(item -> item.entries().stream().filter(entry -> entry.value() instanceof Scalar said && !said.text().isBlank()).map(entry -> entry.key().text()).filter(name -> AT.contains(name.toLowerCase(Locale.ROOT))).toList()).distinct().toList();
    if (names.size() != 1 || names.getFirst().isEmpty()) {
      return names.stream().allMatch(own -> own.size() == 1) ? items.stream().map(item -> said(item, item.entries().stream().map(entry -> entry.key().text()).filter(name -> AT.contains(name.toLowerCase(Locale.ROOT))).findFirst().orElseThrow())).toList() : List.of();
    }
    var largest = names.getFirst().stream().min(Comparator.comparing(name -> SIZES.indexOf(name.toLowerCase(Locale.ROOT)))).orElseThrow();
    return names.getFirst().size() == 1 || SIZES.contains(largest.toLowerCase(Locale.ROOT)) ? items.stream().map(item -> said(item, largest)).toList() : List.of();
  }

  private static String said(Mapping item, String name) {
    return item.at(name).map(value -> ((Scalar) value).text().strip()).orElseThrow();
  }
}
