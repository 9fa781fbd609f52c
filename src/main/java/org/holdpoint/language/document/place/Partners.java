package org.holdpoint.language.document.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.PartnerDevice;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Inventories and topologies: which devices of a document carry each other's traffic (`ha_peer: pe2`, `mlag_domain: 7` of two devices), and which hang on another (`uplink: core1`). A name
/// counts only where the same document has a device that is called so.
public final class Partners {

  private static final Set<String> LISTS = Set.of("hosts", "devices", "nodes", "routers", "switches", "firewalls", "members", "elements", "systems", "appliances");
  private static final List<String> NAMES = List.of("name", "hostname", "host", "device", "id", "node");
  private static final Set<String> REDUNDANT = Set.of("redundant", "redundancy", "ha", "failover", "mlag", "mclag", "vpc", "vrrp", "hsrp", "glbp", "standby", "pair", "paired", "twin", "partner", "backup", "mate",
      "counterpart", "peerlink");
  private static final Set<String> ABOVE = Set.of("parent", "parents", "uplink", "uplinks", "upstream", "upstreams", "depends", "dependencies", "behind", "via");
  /// What devices have in common with those that carry their traffic, and with few others.
  private static final Set<String> SHARED = Set.of("redundant", "redundancy", "ha", "failover", "mlag", "mclag", "vrrp", "hsrp", "glbp", "pair");
  private static final Set<String> GROUPING = Set.of("group", "domain", "cluster", "set", "id", "pair");
  /// More members than this stand for no pair.
  private static final int MOST_OF_A_GROUP = 4;
  private static final int MOST = 20_000;

  private final Subject subject;
  private final Map<String, Mapping> devices = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, List<Member>> groups = new LinkedHashMap<>();

  /// A device of a group, and where that is said.
  private record Member(String name, Span at) {}

  private Partners(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var partners = new Partners(subject);
    documents.forEach(document -> partners.collect(document, ""));
    if (partners.devices.size() > 1) {
      partners.devices.forEach((name, block) -> block.entries().forEach(entry -> partners.entry(name, entry)));
      partners.groups.forEach(partners::group);
    }
    return partners.facts;
  }

  private void collect(YamlNode node, String name) {
    if (devices.size() > MOST) {
      return;
    }
    switch (node) {
      case Mapping block -> block.entries().forEach(entry -> {
        if (LISTS.contains(name.toLowerCase(Locale.ROOT)) && entry.value() instanceof Mapping device) {
          devices.putIfAbsent(entry.key().text(), device);
        }
        collect(entry.value(), entry.key().text());
      });
      case Sequence list -> list.items().forEach(item -> {
        if (item instanceof Mapping device) {
          NAMES.stream().flatMap(key -> device.at(key).stream()).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text().strip()).filter(text -> !text.isEmpty()).findFirst()
              .ifPresent(called -> devices.putIfAbsent(called, device));
        }
        collect(item, "");
      });
      case Scalar _ -> { }
    }
  }

  private void entry(String name, Entry entry) {
    var words = NameWords.plain(entry.key().text());
    var redundant = words.stream().anyMatch(REDUNDANT::contains);
    if (!redundant && words.stream().noneMatch(ABOVE::contains)) {
      return;
    }
    var named = texts(entry.value()).filter(text -> !text.equals(name)).toList();
    var others = named.stream().filter(devices::containsKey).distinct().toList();
    var at = Spots.at(entry);
    others.forEach(other -> add(name, other, redundant ? "redundant" : "parent", at));
    var shared = words.stream().anyMatch(SHARED::contains) || words.contains("vpc") && words.contains("domain");
    if (shared && others.isEmpty() && named.size() == 1 && entry.value() instanceof Scalar && words.stream().anyMatch(GROUPING::contains)) {
      groups.computeIfAbsent(entry.key().text() + " " + named.getFirst(), _ -> new ArrayList<>()).add(new Member(name, at));
    }
  }

  private void group(String group, List<Member> members) {
    for (var one = 0; members.size() <= MOST_OF_A_GROUP && one < members.size(); one++) {
      for (var other = one + 1; other < members.size(); other++) {
        add(members.get(one).name(), members.get(other).name(), "redundant", members.get(one).at());
      }
    }
  }

  private void add(String name, String other, String sort, Span at) {
    facts.add(new PartnerDevice(Key.of(subject, "partner-device", name, sort, other), at, at, name, other, sort));
  }

  private static Stream<String> texts(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> Stream.of(scalar.text().strip()).filter(text -> !text.isEmpty());
      case Sequence list -> list.items().stream().flatMap(Partners::texts);
      case Mapping block -> Optional.of(block).stream().flatMap(inner -> NAMES.stream().flatMap(key -> inner.at(key).stream()).limit(1)).flatMap(Partners::texts);
    };
  }
}
