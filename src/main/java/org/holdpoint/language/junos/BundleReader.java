package org.holdpoint.language.junos;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.SwitchFact.Bundle;
import org.holdpoint.fact.SwitchFact.BundleMember;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Bundles;

/// Aggregated Ethernet interfaces ("802.3ad", "minimum-links", Junos OS Interfaces user guides): a port names the interface that it is part of; fewer links up than the least, and it is down.
final class BundleReader {

  private static final List<String> OPTIONS = List.of("gigether-options", "ether-options", "fastether-options");

  /// Signs of a name that stands for several ports.
  private static final String PATTERN = "*[?";

  private BundleReader() {}

  /// `interfaces` has the ports. A bundle whose ports are not all named (a range of them, a pattern) is left out: how many it has is not known.
  static List<Fact> facts(Subject subject, ConfigNode interfaces) {
    var members = new LinkedHashMap<String, Set<String>>();
    var unclear = new HashSet<String>();
    var ports = JunosReader.blocks(interfaces);
    for (var port : ports) {
      bundle(port).ifPresent(name -> {
        var range = port.keyword().equals("interface-range");
        members.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(range ? port.all("member").stream().map(ConfigNode::name).toList() : List.of(port.key()));
        if (range && (!port.all("member-range").isEmpty() || port.all("member").stream().anyMatch(member -> PATTERN.chars().anyMatch(sign -> member.name().indexOf(sign) >= 0)))) {
          unclear.add(name);
        }
      });
    }
    var links = ports.stream().filter(link -> members.containsKey(link.key()) && !unclear.contains(link.key())).<Fact>map(link -> {
      var closed = Bundles.closed(members.get(link.key()).stream().flatMap(port -> interfaces.child(port).stream()).map(JunosReader::disabled));
      return new Bundle(Key.of(subject, "bundle", link.key()), link.at(), link.at(), link.key(), members.get(link.key()).size() - closed.size(), closed, least(link), JunosReader.disabled(link));
    });
    return Stream.concat(links, ports.stream().filter(port -> !port.keyword().equals("interface-range")).flatMap(port -> member(subject, port).stream())).toList();
  }

  private static Optional<Fact> member(Subject subject, ConfigNode port) {
    return line(port).map(line -> new BundleMember(Key.of(subject, "bundle-member", port.key()), line.at(), port.at(), port.key(), named(line).orElseThrow(), Leaves.rest(port, "description"),
        JunosReader.disabled(port)));
  }

  private static Optional<String> bundle(ConfigNode port) {
    return line(port).flatMap(BundleReader::named);
  }

  /// `802.3ad ae0;`, or `ae0;` in `802.3ad { … }`; a port is part of one bundle, the one that was set last.
  private static Optional<ConfigNode> line(ConfigNode port) {
    return OPTIONS.stream().flatMap(options -> port.child(options).stream()).flatMap(options -> options.children().values().stream()).filter(line -> !line.negated() && line.keyword().equals("802.3ad"))
        .flatMap(line -> line.name().isEmpty() ? line.children().values().stream() : Stream.of(line)).filter(line -> !line.negated() && named(line).isPresent()).reduce((_, last) -> last);
  }

  private static Optional<String> named(ConfigNode line) {
    return line.words().stream().filter(word -> word.startsWith("ae") || word.startsWith("reth")).findFirst();
  }

  private static Value<Long> least(ConfigNode link) {
    var line = link.child("aggregated-ether-options").flatMap(options -> options.children().values().stream().filter(leaf -> !leaf.negated() && leaf.keyword().equals("minimum-links")).findFirst());
    return line.flatMap(leaf -> leaf.word(1)).filter(Leaves::isNumber).map(Long::parseLong).<Value<Long>>map(number -> new Value.Known<>(number, line.get().at())).orElseGet(Value.Absent::new);
  }
}
