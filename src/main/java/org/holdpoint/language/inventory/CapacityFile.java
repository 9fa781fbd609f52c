package org.holdpoint.language.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Hosts and what must stay of them, in YAML or JSON: `subsystems` with `hosts` (how many, or which) and a floor, `zones`, `redundancy_groups`, `never_together`, and a list of `hosts` that say themselves where they belong.
final class CapacityFile {

  private static final Set<String> SUBSYSTEMS = Set.of("subsystems", "services", "groups", "pools", "tiers", "roles", "capacity");
  private static final Set<String> SURE = Set.of("subsystems", "capacity", "pools", "tiers");
  private static final Set<String> ZONES = Set.of("zones", "sites", "availability_zones", "datacenters");
  private static final Set<String> REDUNDANT = Set.of("redundancy_groups", "redundancy", "redundant");
  private static final Set<String> APART = Set.of("never_together", "never_at_once", "apart");
  static final Set<String> HOSTS = Set.of("hosts", "members", "nodes", "servers", "instances", "machines", "workers", "boxes", "vms", "units", "replicas", "gateways", "brokers");
  private static final Set<String> BELONGS = Set.of("groups", "group", "subsystems", "subsystem", "roles", "role", "services", "service");
  private static final List<String> NAMES = List.of("name", "host", "hostname", "id");
  private static final Set<String> RESTARTED = Set.of("last_full_restart", "last_restart", "last_restarted", "last_cold_start", "last_full_reboot");

  private static final Set<String> CRITICAL = Set.of("critical", "essential", "vital");

  private final Collected all;

  private CapacityFile(Collected all) {
    this.all = all;
  }

  /// Empty where the document is of another kind. `asked`: the settings say that it is one, so that floors without hosts are enough.
  static Optional<Collected> read(SourceFile file, YamlNode document, boolean asked) {
    if (!(document instanceof Mapping top) || !asked && top.entries().stream().noneMatch(CapacityFile::lists)) {
      return Optional.empty();
    }
    var one = new CapacityFile(new Collected(file));
    top.entries().forEach(one::section);
    return one.all.empty() ? Optional.empty() : Optional.of(one.all);
  }

  /// Whether a section lists hosts, or counts them beside a floor.
  private static boolean lists(Entry section) {
    var word = Words.plain(section.key().text());
    if (word.equals("hosts") && section.value() instanceof Sequence list) {
      return !list.items().isEmpty() && list.items().stream().allMatch(item -> item instanceof Mapping host && NAMES.stream().anyMatch(name -> host.at(name).isPresent())
          && host.entries().stream().anyMatch(entry -> BELONGS.contains(Words.plain(entry.key().text())) || Words.zone(entry.key().text())));
    }
    return bounded(section.value()) || sections(section.value()).anyMatch(one -> bounded(one.value())) || SUBSYSTEMS.contains(word) && subsystems(section.value(), SURE.contains(word));
  }

  private static boolean subsystems(YamlNode section, boolean sure) {
    return section instanceof Mapping some && !some.entries().isEmpty() && some.entries().stream().allMatch(one -> one.value() instanceof Mapping) && some.entries().stream().anyMatch(one -> counted((Mapping) one.value(), sure));
  }

  /// Whether all parts of a section, whatever it is called, say which or how many hosts they have, and one of them how many of these must stay.
  private static boolean bounded(YamlNode section) {
    var parts = switch (section) {
      case Mapping some -> some.entries().stream().map(Entry::value).toList();
      case Sequence list -> list.items();
      case Scalar _ -> List.<YamlNode>of();
    };
    return !parts.isEmpty() && parts.stream().allMatch(part -> part instanceof Mapping one && (section instanceof Mapping || name(one).isPresent()) && one.entries().stream().anyMatch(CapacityFile::says))
        && parts.stream().anyMatch(part -> ((Mapping) part).entries().stream().anyMatch(CapacityFile::floored));
  }

  /// Whether an entry says how many hosts there are, or which.
  private static boolean says(Entry entry) {
    var word = Words.plain(entry.key().text());
    return Amounts.count(word) && (number(entry.value()).isPresent() || HOSTS.contains(word) && !(entry.value() instanceof Mapping));
  }

  private static boolean floored(Entry entry) {
    return Words.floor(entry.key().text()) && entry.value() instanceof Scalar said && said.text().matches("\\d{1,9}(\\.\\d+)?\\s*%?");
  }

  /// The sections of a block around them: `fleet: {pools: …}`.
  private static Stream<Entry> sections(YamlNode block) {
    return block instanceof Mapping some ? some.entries().stream() : Stream.empty();
  }

  /// `sure`: the section is named as only inventories name it, so that a number of hosts is enough.
  private static boolean counted(Mapping subsystem, boolean sure) {
    var hosts = subsystem.entries().stream().filter(entry -> HOSTS.contains(Words.plain(entry.key().text()))).findFirst();
    return hosts.isPresent() && (hosts.get().value() instanceof Sequence || sure && number(hosts.get().value()).isPresent() || subsystem.entries().stream().anyMatch(entry -> Words.floor(entry.key().text()) || Words.step(entry.key().text())));
  }

  private void section(Entry section) {
    var word = Words.plain(section.key().text());
    var value = section.value();
    var parts = SUBSYSTEMS.contains(word) || bounded(value);
    if (parts && value instanceof Mapping some) {
      some.entries().forEach(this::subsystem);
    } else if (parts && value instanceof Sequence list) {
      list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).forEach(one -> name(one).ifPresent(name -> subsystem(name, one, one.at())));
    } else if (word.equals("hosts") && value instanceof Sequence list) {
      list.items().forEach(this::host);
    } else if (ZONES.contains(word) && value instanceof Mapping some) {
      some.entries().forEach(zone -> hosts(zone.value()).forEach(host -> {
        all.host(host.name, host.at);
        all.variable(host.name, "zone", zone.key().text());
      }));
    } else if (REDUNDANT.contains(word)) {
      apart(value, "redundancy-group");
    } else if (APART.contains(word)) {
      apart(value, "never-together");
    } else {
      sections(value).filter(one -> bounded(one.value())).forEach(this::section);
    }
  }

  private record Named(String name, Span at) {}

  private void subsystem(Entry entry) {
    switch (entry.value()) {
      case Mapping one -> subsystem(entry.key().text(), one, entry.key().at().to(one.at()));
      case Scalar _, Sequence _ -> hosts(entry.value()).forEach(host -> all.host(host.name, entry.key().text(), host.at));
    }
  }

  private void subsystem(String name, Mapping one, Span at) {
    Value<Long> count = new Value.Absent<>();
    Value<String> floor = new Value.Absent<>();
    Value<String> step = new Value.Absent<>();
    Value<String> load = new Value.Absent<>();
    Value<Long> interval = new Value.Absent<>();
    Value<Boolean> critical = new Value.Absent<>();
    Value<String> restarted = new Value.Absent<>();
    for (var entry : one.entries()) {
      var word = Words.plain(entry.key().text());
      var value = entry.value();
      if (Amounts.count(word)) {
        var number = number(value);
        if (number.isPresent() && count instanceof Value.Absent) {
          count = new Value.Known<>(number.get(), value.at());
        } else if (HOSTS.contains(word)) {
          hosts(value).forEach(host -> all.host(host.name, name, host.at));
        }
      } else if (Words.floor(word)) {
        floor = amount(word, value);
      } else if (Words.step(word)) {
        step = amount(word, value);
      } else if (Words.load(word)) {
        load = amount(word, value);
      } else if (Words.interval(word) && value instanceof Scalar scalar) {
        interval = Words.seconds(word, scalar.text(), scalar.at());
      } else if (CRITICAL.contains(word) && value instanceof Scalar scalar) {
        critical = new Value.Known<>(scalar.text().equalsIgnoreCase("true") || scalar.text().equalsIgnoreCase("yes"), value.at());
      } else if (RESTARTED.contains(word) && value instanceof Scalar scalar) {
        restarted = new Value.Known<>(scalar.text(), scalar.at());
      } else if (ZONES.contains(word) && value instanceof Mapping zones) {
        zones.entries().forEach(zone -> hosts(zone.value()).forEach(host -> {
          all.host(host.name, name, host.at);
          all.variable(host.name, "zone", zone.key().text());
        }));
      } else if (APART.contains(word)) {
        apart(value, "never-together");
      } else if (REDUNDANT.contains(word)) {
        apart(value, "redundancy-group");
      }
    }
    all.group(name, at);
    all.asked(all.capacity(name, count, floor, step, critical, restarted, load, interval, at));
  }

  private static Value<String> amount(String word, YamlNode value) {
    return value instanceof Scalar empty && empty.text().isBlank() ? new Value.Absent<>() : value instanceof Scalar scalar ? new Value.Known<>(Words.amount(word, scalar.text()), scalar.at()) : new Value.Unknown<>("not one number", value.at());
  }

  private static Optional<Long> number(YamlNode node) {
    return node instanceof Scalar scalar && scalar.text().matches("\\d{1,9}") ? Optional.of(Long.parseLong(scalar.text())) : Optional.empty();
  }

  private static Optional<String> name(Mapping one) {
    return NAMES.stream().flatMap(key -> one.at(key).stream()).flatMap(node -> TreeInventory.text(node).stream()).findFirst();
  }

  /// The hosts of a list, of a text with ranges, or the keys of a block.
  private List<Named> hosts(YamlNode node) {
    var found = new ArrayList<Named>();
    switch (node) {
      case Scalar scalar -> names(scalar, found);
      case Sequence list -> list.items().forEach(item -> {
        if (item instanceof Scalar scalar) {
          names(scalar, found);
        } else if (item instanceof Mapping one) {
          name(one).ifPresent(name -> found.add(new Named(name, one.at())));
          host(one);
        }
      });
      case Mapping some -> some.entries().forEach(entry -> names(entry.key(), found));
    }
    return found;
  }

  private void names(Scalar written, List<Named> found) {
    for (var word : words(written.text())) {
      var names = Words.names(word);
      if (names.isEmpty() || all.size() + found.size() + names.get().size() > Collected.MOST) {
        all.unread(written.at());
      } else {
        names.get().forEach(name -> found.add(new Named(name, written.at())));
      }
    }
  }

  /// Parted by commas and blanks, outside of brackets.
  private static List<String> words(String text) {
    return Arrays.stream(text.split("[,\\s]+(?![^\\[]*])")).filter(word -> !word.isEmpty()).toList();
  }

  /// A host that says itself where it belongs.
  private void host(YamlNode node) {
    if (!(node instanceof Mapping one) || name(one).isEmpty()) {
      return;
    }
    var name = name(one).get();
    all.host(name, one.at());
    for (var entry : one.entries()) {
      if (BELONGS.contains(Words.plain(entry.key().text()))) {
        texts(entry.value()).forEach(group -> all.host(name, group, one.at()));
      }
      if (entry.value() instanceof Mapping tags) {
        tags.entries().forEach(tag -> TreeInventory.text(tag.value()).ifPresent(value -> all.variable(name, tag.key().text(), value)));
      } else if (!NAMES.contains(entry.key().text())) {
        TreeInventory.text(entry.value()).ifPresent(value -> all.variable(name, Words.plain(entry.key().text()), value));
      }
    }
  }

  private static List<String> texts(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> words(scalar.text());
      case Sequence list -> list.items().stream().flatMap(item -> TreeInventory.text(item).stream()).toList();
      case Mapping some -> some.entries().stream().map(entry -> entry.key().text()).toList();
    };
  }

  /// Lists of members, each by itself or under its name.
  private void apart(YamlNode node, String sort) {
    switch (node) {
      case Mapping some -> some.entries().forEach(entry -> apart(entry.key().text(), entry.value(), sort));
      case Sequence list when list.items().stream().allMatch(Scalar.class::isInstance) -> apart("", list, sort);
      case Sequence list -> list.items().forEach(item -> {
        if (item instanceof Mapping one) {
          var members = one.entries().stream().filter(entry -> HOSTS.contains(Words.plain(entry.key().text())) || Words.plain(entry.key().text()).equals("subsystems")).findFirst();
          members.ifPresent(found -> apart(name(one).orElse(""), found.value(), sort));
        } else {
          apart("", item, sort);
        }
      });
      case Scalar _ -> apart("", node, sort);
    }
  }

  private void apart(String name, YamlNode node, String sort) {
    var members = hosts(node).stream().map(Named::name).toList();
    if (members.size() > 1) {
      all.asked(all.apart(name.isEmpty() ? String.join(" and ", members.size() > 3 ? members.subList(0, 3) : members) : name, sort, members, node.at()));
    }
  }
}
