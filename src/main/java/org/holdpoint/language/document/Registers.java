package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.HostSpread;
import org.holdpoint.fact.SettingFact.PlaceDescribed;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.Blocks.Block;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Places that a document describes itself (`halls: {icheon-a: {city: Icheon}, gwangju-1: {city: Gwangju}}`), and what stands in them by the same document: `primary: icheon-a`, `copies: [gwangju-1]`.
final class Registers {

  /// What places have in common that fail together, and the names that they have in a list.
  private static final Set<String> COMMON = Set.of("city", "town", "metro", "campus", "region", "country", "building", "site", "location", "premises", "premise", "area", "province", "complex", "compound");
  private static final List<String> NAMES = List.of("id", "name", "hall", "site", "zone", "place", "code");
  /// Names of what moves, is left out, or is served from a place, and does not stand there.
  private static final Set<String> OTHER = Set.of("from", "source", "exclude", "except", "without", "not", "avoid", "order", "sequence", "stage", "serves", "consumers", "clients", "peers", "neighbors", "neighbours", "links");
  private static final int FEWEST = 2;
  private static final int MOST = 200;

  private Registers() {}

  /// In the order of the file.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var blocks = Blocks.of(documents);
    var places = new HashMap<String, String>();
    var registers = new HashSet<YamlNode>();
    blocks.forEach(one -> one.block().entries().forEach(entry -> {
      var known = register(entry.value());
      known.forEach(places::putIfAbsent);
      if (!known.isEmpty()) {
        registers.add(entry.value());
      }
    }));
    return places.isEmpty() ? List.of() : Stream.concat(described(subject, registers, places),
        blocks.stream().filter(one -> registers.stream().noneMatch(register -> inside(register, one.block()))).flatMap(one -> spreads(subject, one, places))).toList();
  }

  /// The places themselves, for what other documents say of them.
  private static Stream<Fact> described(Subject subject, Set<YamlNode> registers, Map<String, String> places) {
    return registers.stream().flatMap(register -> described(register).entrySet().stream()).filter(one -> places.containsKey(one.getKey())).sorted(Map.Entry.comparingByKey())
        .map(one -> new PlaceDescribed(Key.of(subject, "place-described", one.getKey()), SettingReader.first(one.getValue()), SettingReader.first(one.getValue()), one.getKey(), places.get(one.getKey())));
  }

  private static boolean inside(YamlNode register, Mapping block) {
    return register == block || register instanceof Mapping all && all.entries().stream().anyMatch(entry -> entry.value() == block) || register instanceof Sequence list && list.items().contains(block);
  }

  /// The names of places and what each has in common with others, where all say so and not all the same.
  private static Map<String, String> register(YamlNode value) {
    var described = described(value);
    if (described.size() < FEWEST || described.size() > MOST) {
      return Map.of();
    }
    return COMMON.stream().map(word -> common(described, word)).flatMap(Optional::stream).min(Comparator.comparing((Map<String, String> one) -> new HashSet<>(one.values()).size()).thenComparing(Map::toString))
        .orElse(Map.of());
  }

  private static Map<String, Mapping> described(YamlNode value) {
    var described = new HashMap<String, Mapping>();
    switch (value) {
      case Mapping all when all.entries().stream().allMatch(entry -> entry.value() instanceof Mapping) -> all.entries().forEach(entry -> described.put(entry.key().text(), (Mapping) entry.value()));
      case Sequence list when list.items().stream().allMatch(Mapping.class::isInstance) -> list.items().forEach(item -> name((Mapping) item).ifPresent(name -> described.putIfAbsent(name, (Mapping) item)));
      case YamlNode _ -> { }
    }
    return described;
  }

  private static Optional<String> name(Mapping item) {
    return NAMES.stream().flatMap(name -> item.at(name).stream()).filter(Scalar.class::isInstance).map(said -> ((Scalar) said).text()).filter(text -> !text.isBlank()).findFirst();
  }

  /// What each says under a word; nothing where one does not, or all say the same, or each something else that is its own name.
  private static Optional<Map<String, String>> common(Map<String, Mapping> described, String word) {
    var found = new HashMap<String, String>();
    described.forEach((name, block) -> block.entries().stream().filter(entry -> entry.key().text().toLowerCase(Locale.ROOT).equals(word) && entry.value() instanceof Scalar said && !said.text().isBlank() && !said.text().equals(name))
        .findFirst().ifPresent(entry -> found.put(name, ((Scalar) entry.value()).text().strip())));
    return found.size() == described.size() && new HashSet<>(found.values()).size() > 1 ? Optional.of(found) : Optional.empty();
  }

  /// Where a block says that something stands: the whole of it, where one place is named by itself, else each of its lists.
  private static Stream<Fact> spreads(Subject subject, Block one, Map<String, String> places) {
    var mentions = one.block().entries().stream().filter(entry -> NameWords.plain(entry.key().text()).stream().noneMatch(OTHER::contains) && !mentioned(entry.value(), places).isEmpty()).toList();
    if (mentions.size() > 1 && mentions.stream().anyMatch(entry -> entry.value() instanceof Scalar)) {
      return Stream.of(spread(subject, one, mentions, places));
    }
    return mentions.stream().filter(entry -> entry.value() instanceof Sequence).map(entry -> spread(subject, one, List.of(entry), places));
  }

  private static Fact spread(Subject subject, Block one, List<Entry> mentions, Map<String, String> places) {
    var last = mentions.getLast();
    var hosts = mentions.stream().flatMap(entry -> mentioned(entry.value(), places).stream()).toList();
    var name = mentions.size() > 1 ? "" : last.key().text();
    return new HostSpread(Key.of(subject, "host-spread", "register", one.path(), name), SettingReader.at(last), last.key().at(), last.key().text(), Blocks.named(one.path(), last), hosts, hosts.stream().map(places::get).distinct().toList(),
        "register");
  }

  /// The places that a value names, and nothing else.
  private static List<String> mentioned(YamlNode value, Map<String, String> places) {
    var found = new ArrayList<String>();
    switch (value) {
      case Scalar said -> found.add(said.text().strip());
      case Sequence list -> list.items().forEach(item -> found.add(item instanceof Scalar said ? said.text().strip() : ""));
      case Mapping _ -> { }
    }
    return places.keySet().containsAll(found) ? found : List.of();
  }
}
