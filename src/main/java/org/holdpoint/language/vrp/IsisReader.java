package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `isis` blocks and what interfaces say of them (NetEngine40E V800R012C10 Command Reference, "IS-IS Configuration Commands").
final class IsisReader {

  private IsisReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var isis : device.block().all("isis")) {
      var name = isis.name();
      facts.add(new IsisInstance(device.key("isis-instance", name), isis.at(), isis.at(), name, Leaves.text(isis, "is-level", 1), areas(isis), limit(isis), new Value.Absent<>(),
          Leaves.text(isis, "cost-style", 1), authentication(isis), overload(isis), Leaves.flag(isis, "shutdown")));
      facts.addAll(HelloReader.process(device, isis));
      device.block().all("interface").forEach(block -> member(device, name, block).ifPresent(member -> facts.addAll(List.of(member, HelloReader.isis(device, name, block, member)))));
    }
    return facts;
  }

  private static List<String> areas(ConfigNode isis) {
    return isis.all("network-entity").stream().flatMap(line -> line.word(1).stream()).toList();
  }

  /// The largest limit on imported routes of any level; the line that takes one away where none is left.
  static Value<Long> limit(ConfigNode process) {
    return Lines.all(process, "import-route", "limit").map(line -> Lines.number(line, 2)).max((one, other) -> Long.compare(one.known().orElse(Long.MAX_VALUE), other.known().orElse(Long.MAX_VALUE)))
        .orElseGet(() -> Lines.gone(process, "import-route", "limit"));
  }

  /// How LSPs are signed: `md5`, `simple`, `keychain`, `hmac-sha256`; those of level 2 by "domain-authentication-mode", those of level 1 by "area-authentication-mode".
  private static Value<String> authentication(ConfigNode isis) {
    var area = Lines.text(isis, 1, "area-authentication-mode");
    var domain = Lines.text(isis, 1, "domain-authentication-mode");
    return switch (Lines.text(isis, 1, "is-level").known().orElse("")) {
      case "level-1" -> area;
      case "level-2" -> domain;
      case String _ -> Leaves.first(domain, area);
    };
  }

  /// `set-overload on-startup` takes the router out of the way only after a start.
  private static Value<Boolean> overload(ConfigNode isis) {
    return Lines.last(isis, "set-overload").<Value<Boolean>>map(line -> new Value.Known<>(!line.words().contains("on-startup"), line.at())).orElseGet(() -> Lines.flag(isis, "set-overload"));
  }

  /// `isis enable 1`; the process is 1 where the line does not say.
  private static Optional<Fact> member(Device device, String name, ConfigNode block) {
    var runs = Lines.last(block, "isis", "enable").filter(line -> line.word(2).orElse("1").equals(name)).or(() -> Lines.last(block, "isis", "ipv6", "enable").filter(line -> line.word(3).orElse("1").equals(name)));
    return runs.map(line -> new IsisInterface(device.key("isis-interface", name, block.name()), line.at(), block.at(), name, block.name(), Lines.flag(block, "isis", "silent"),
        Lines.named(block, "point-to-point", "isis", "circuit-type", "p2p"), metric(block), Leaves.flag(block, "shutdown")));
  }

  /// The metric of level 2, else of both, else of level 1.
  private static Value<Long> metric(ConfigNode block) {
    var lines = Lines.all(block, "isis", "cost").toList();
    return lines.stream().filter(line -> line.words().contains("level-2")).findFirst().or(() -> lines.stream().filter(line -> line.words().size() == 3).reduce((_, later) -> later))
        .or(() -> lines.stream().findFirst()).map(line -> Lines.number(line, 2)).orElseGet(() -> Lines.gone(block, "isis", "cost"));
  }
}
