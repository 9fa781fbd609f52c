package org.holdpoint.language.document.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.PlaceDescribed;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Places that a document describes: `halls: {icheon-a: {city: Icheon}, gwangju-1: {city: Gwangju}}`, or `sites: {icheon: {halls: [icheon-a]}, gwangju: [gwangju-1]}`.
public final class Registers {

  /// What places have in common that fail together, and the names that they have in a list.
  private static final Set<String> COMMON = Set.of("city", "town", "metro", "campus", "region", "country", "building", "site", "location", "premises", "premise", "area", "province", "complex", "compound");
  private static final List<String> NAMES = List.of("id", "name", "hall", "site", "zone", "place", "code");
  /// Names of lists of the places that something larger has.
  private static final Set<String> HELD = Set.of("halls", "rooms", "zones", "racks", "rows", "buildings", "datacenters", "dcs", "sites", "azs", "cells", "pods", "floors", "suites", "pops");
  /// What is said of people, who stand in for nothing by where they sit.
  private static final Set<String> PEOPLE = Set.of("phone", "mobile", "email", "mail", "pager", "shift", "surname", "birthday", "employee", "slack", "telephone", "cell-phone", "extension");
  private static final int FEWEST = 2;
  private static final int MOST = 200;

  private Registers() {}

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    return Blocks.of(documents).stream().flatMap(one -> one.block().entries().stream().flatMap(entry -> places(subject, Blocks.named(one.path(), entry), entry.value()))).toList();
  }

  private static Stream<Fact> places(Subject subject, String path, YamlNode value) {
    var parts = parts(path, value);
    if (!parts.isEmpty()) {
      return parts.entrySet().stream().map(one -> new PlaceDescribed(Key.of(subject, "place-described", path, one.getKey()), value.at(), value.at(), path, one.getKey(), one.getValue()));
    }
    var common = register(value);
    return common.isEmpty() ? Stream.empty() : described(value).entrySet().stream().map(one -> new PlaceDescribed(Key.of(subject, "place-described", path, one.getKey()), Spots.first(one.getValue()),
        Spots.first(one.getValue()), path, one.getKey(), common.get(one.getKey())));
  }

  /// The names of places and what each has in common with others, where all say so and not all the same.
  private static Map<String, String> register(YamlNode value) {
    var described = described(value);
    if (described.size() < FEWEST || described.size() > MOST || described.values().stream().anyMatch(Registers::person)) {
      return Map.of();
    }
    return COMMON.stream().map(word -> common(described, word)).flatMap(Optional::stream).min(Comparator.comparing((Map<String, String> one) -> new HashSet<>(one.values()).size()).thenComparing(Map::toString))
        .orElse(Map.of());
  }

  /// The places of each of several that fail apart, if all that is said of these are lists of places: none is in two.
  private static Map<String, String> parts(String path, YamlNode value) {
    if (!(value instanceof Mapping all) || all.entries().size() < FEWEST || all.entries().size() > MOST || NameWords.plain(path.substring(path.lastIndexOf('.') + 1)).stream().noneMatch(word -> COMMON.contains(word) || word.endsWith("s") && COMMON.contains(word.substring(0, word.length() - 1)))) {
      return Map.of();
    }
    var parts = new LinkedHashMap<String, String>();
    for (var entry : all.entries()) {
      var lists = entry.value() instanceof Sequence own ? List.of(own) : entry.value() instanceof Mapping block ? block.entries().stream().filter(inner -> NameWords.plain(inner.key().text()).stream().anyMatch(HELD::contains)).map(inner -> inner.value())
          .filter(Sequence.class::isInstance).map(Sequence.class::cast).toList() : List.<Sequence>of();
      if (lists.size() != 1 || !lists.getFirst().items().stream().allMatch(item -> item instanceof Scalar one && parts.put(one.text().strip(), entry.key().text()) == null)) {
        return Map.of();
      }
    }
    return parts;
  }

  private static Map<String, Mapping> described(YamlNode value) {
    var described = new LinkedHashMap<String, Mapping>();
    switch (value) {
      case Mapping all when all.entries().stream().allMatch(entry -> entry.value() instanceof Mapping) -> all.entries().forEach(entry -> described.put(entry.key().text(), (Mapping) entry.value()));
      case Sequence list when list.items().stream().allMatch(Mapping.class::isInstance) -> list.items().forEach(item -> name((Mapping) item).ifPresent(name -> described.putIfAbsent(name, (Mapping) item)));
      case YamlNode _ -> { }
    }
    return described;
  }

  private static boolean person(Mapping block) {
    return block.entries().stream().flatMap(entry -> NameWords.plain(entry.key().text()).stream()).anyMatch(PEOPLE::contains);
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
}
