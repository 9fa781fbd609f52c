package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.IsisProofs;

/// `protocols isis` ("IS-IS user guide"): what stands at a level holds for it alone, and an export policy feeds every level.
final class IsisReader {

  private static final String NAME = "isis";

  private IsisReader() {}

  static List<Fact> facts(JunosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    instance.protocol(NAME).ifPresent(isis -> {
      var limit = limit(isis);
      facts.add(new IsisInstance(instance.key("isis-instance", NAME), isis.at(), instance.block().at(), NAME, level(isis), List.of(), limit, new Value.Absent<>(),
          Leaves.first(wide(isis, "level 2"), wide(isis, "level 1")), authentication(isis), overload(isis), JunosReader.disabled(isis)));
      facts.addAll(HelloReader.isis(instance, isis));
      IsisProofs.of(isis, facts, instance.key("isis-proof", NAME), NAME).ifPresent(facts::add);
      isis.all("interface").forEach(block -> facts.add(new IsisInterface(instance.key("isis-interface", NAME, block.name()), block.at(), isis.at(), NAME, block.name(),
          passive(isis, block), Leaves.named(block, "point-to-point", "point-to-point"), Leaves.first(metric(block, "level 2"), metric(block, "level 1"), Leaves.number(block, "metric", 1)),
          JunosReader.disabled(block))));
      isis.child("export").ifPresent(export -> facts.add(new PolicyExport(instance.key("policy-export", NAME), export.at(), isis.at(), instance.vrf(), instance.vpn(), "isis", NAME,
          new Value.Absent<>(), export.words().subList(1, export.words().size()), List.of(), Undefined.REJECTED, List.of(), new Value.Absent<>(), limit)));
    });
    return facts;
  }

  /// Both levels run unless one is switched off ("level", [edit protocols isis]).
  private static Value<String> level(ConfigNode isis) {
    var one = off(isis, "level 1");
    var two = off(isis, "level 2");
    return one.isPresent() == two.isPresent() ? new Value.Absent<>() : new Value.Known<>(one.isPresent() ? "level-2" : "level-1", one.or(() -> two).orElseThrow().at());
  }

  private static Optional<ConfigNode> off(ConfigNode isis, String level) {
    return isis.child(level).flatMap(block -> block.child("disable"));
  }

  /// The limit of the levels that run: absent where one of them has none, else the larger one ("prefix-export-limit").
  private static Value<Long> limit(ConfigNode isis) {
    var limits = List.of("level 1", "level 2").stream().filter(level -> runs(isis, level))
        .map(level -> isis.child(level).map(IsisReader::atMost).orElseGet(Value.Absent::new)).toList();
    return limits.stream().filter(limit -> limit instanceof Value.Absent<Long>).reduce((one, other) -> one.place().isPresent() ? one : other)
        .or(() -> limits.stream().reduce((one, other) -> one.known().orElse(0L) >= other.known().orElse(0L) ? one : other)).orElseGet(Value.Absent::new);
  }

  /// Whether a level has neighbors: it is switched off neither as a whole nor on every interface that sends hellos ("disable", [edit protocols isis interface level]).
  private static boolean runs(ConfigNode isis, String level) {
    var speaking = isis.all("interface").stream().filter(block -> block.child("passive").isEmpty()).toList();
    return off(isis, level).isEmpty() && (speaking.isEmpty() || speaking.stream().anyMatch(block -> off(block, level).isEmpty()));
  }

  /// The limit of a level; where it has none, its block.
  private static Value<Long> atMost(ConfigNode level) {
    var limit = Leaves.number(level, "prefix-export-limit", 1);
    return limit instanceof Value.Absent<Long> && limit.place().isEmpty() ? new Value.Absent<>(Optional.of(level.at())) : limit;
  }

  private static Value<String> wide(ConfigNode isis, String level) {
    return isis.child(level).map(block -> Leaves.named(block, "wide-metrics-only", "wide")).orElseGet(Value.Absent::new);
  }

  private static Value<String> authentication(ConfigNode isis) {
    return Leaves.first(signed(isis), isis.child("level 2").map(IsisReader::signed).orElseGet(Value.Absent::new), isis.child("level 1").map(IsisReader::signed).orElseGet(Value.Absent::new));
  }

  private static Value<String> signed(ConfigNode block) {
    var key = block.child("authentication-type").isPresent() && block.child("authentication-key-chain").isEmpty() ? block.removed("authentication-key") : Optional.<ConfigNode>empty();
    // A type signs nothing without its key ("authentication-type", "authentication-key").
    return key.isPresent() ? new Value.Absent<>(Optional.of(key.get().at())) : Leaves.first(Leaves.text(block, "authentication-type", 1), Leaves.named(block, "authentication-key-chain", "key-chain"), Leaves.named(block, "authentication-key", "key"));
  }

  /// With `timeout` it ends by itself after a start ("overload").
  private static Value<Boolean> overload(ConfigNode isis) {
    var said = isis.all("overload");
    var ends = said.stream().anyMatch(leaf -> leaf.words().contains("timeout"));
    return said.isEmpty() ? Leaves.flag(isis, "overload") : new Value.Known<>(!ends, said.getFirst().at());
  }

  /// As a whole, or at each level that it runs ("passive", [edit protocols isis interface level]).
  private static Value<Boolean> passive(ConfigNode isis, ConfigNode block) {
    var levels = List.of("level 1", "level 2").stream().filter(level -> off(isis, level).isEmpty() && off(block, level).isEmpty()).toList();
    var silent = levels.stream().flatMap(level -> block.child(level).flatMap(inner -> inner.child("passive")).stream()).toList();
    return silent.isEmpty() || silent.size() < levels.size() ? Leaves.flag(block, "passive") : new Value.Known<>(true, silent.getFirst().at());
  }

  private static Value<Long> metric(ConfigNode block, String level) {
    return block.child(level).map(inner -> Leaves.number(inner, "metric", 1)).orElseGet(Value.Absent::new);
  }
}
