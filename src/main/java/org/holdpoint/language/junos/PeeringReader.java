package org.holdpoint.language.junos;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.SessionFact.OriginValidation;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// Who the router is in BGP, and how its sessions treat what passes them ("BGP user guide").
final class PeeringReader {

  private PeeringReader() {}

  static Fact process(JunosReader.Instance instance, ConfigNode bgp) {
    return new BgpProcess(instance.key("bgp-process"), bgp.at(), instance.block().at(), instance.vrf(), instance.vpn(), option(instance, "autonomous-system"),
        instance.options().map(options -> Leaves.text(options, "router-id", 1)).orElseGet(Value.Absent::new), graceful(bgp));
  }

  /// `validation group RPKI session 192.0.2.1` stands in the options of the table.
  static List<Fact> validation(JunosReader.Instance instance) {
    var lines = instance.options().stream().flatMap(options -> options.all("validation").stream()).toList();
    var words = lines.stream().flatMap(PeeringReader::words).toList();
    var sessions = IntStream.range(1, words.size()).filter(at -> words.get(at - 1).equals("session")).mapToObj(words::get).distinct().toList();
    return sessions.isEmpty() ? List.of() : List.of(new OriginValidation(instance.key("origin-validation", "rpki"), lines.getFirst().at(), instance.block().at(), sessions));
  }

  private static Value<Long> option(JunosReader.Instance instance, String key) {
    return instance.options().map(options -> Leaves.number(options, key, 1)).orElseGet(() -> new Value.Absent<>(instance.block().removed("routing-options").map(ConfigNode::at)));
  }

  /// The sender holds until it is taken away ("graceful-shutdown").
  private static Value<Boolean> graceful(ConfigNode bgp) {
    return bgp.all("graceful-shutdown").stream().filter(leaf -> words(leaf).anyMatch("sender"::equals)).findFirst()
        .<Value<Boolean>>map(leaf -> new Value.Known<>(true, leaf.at())).orElseGet(Value.Absent::new);
  }

  /// Every route passes without a policy, unless `defaults ebgp no-policy receive reject` ("defaults", 20.3R1). Communities are sent. `levels` are the neighbor, its group and the process.
  static BgpPeering peering(JunosReader.Instance instance, BgpNeighbor neighbor, List<ConfigNode> levels) {
    var at = neighbor.at();
    return new BgpPeering(instance.key("bgp-peering", neighbor.address()), at, neighbor.within(), instance.vrf(), instance.vpn(), neighbor.address(), neighbor.remoteAs(), neighbor.external(),
        rejects(levels, "receive").otherwise(false, at), rejects(levels, "advertise").otherwise(false, at), new Value.Absent<>(), set(levels, "remove-private").otherwise(false, at),
        new Value.Known<>(true, at), new Value.Absent<>(), new Value.Absent<>(), set(levels, "cluster").otherwise(false, at),
        levels.stream().map(level -> Leaves.text(level, "local-address", 1)).filter(value -> value.known().isPresent()).findFirst().orElseGet(Value.Absent::new), ownAs(instance, levels).otherwise(0L, at));
  }

  /// "loops (BGP Address Family)": so often in a path; "loops (Autonomous System)", of the AS or of `local-as`: the route is hidden at that number, so once less.
  private static Value<Long> ownAs(JunosReader.Instance instance, List<ConfigNode> levels) {
    return Stream.concat(levels.stream().flatMap(level -> level.all("family").stream()).flatMap(family -> loops(family, 0)),
        Stream.concat(levels.stream().flatMap(level -> level.all("local-as").stream()), instance.options().stream().flatMap(options -> options.all("autonomous-system").stream())).flatMap(line -> loops(line, 1)))
        .findFirst().orElseGet(Value.Absent::new);
  }

  private static Stream<Value<Long>> loops(ConfigNode node, int hidden) {
    var words = words(node).toList();
    var at = words.indexOf("loops");
    return at < 0 || at + 1 >= words.size() || !Leaves.isNumber(words.get(at + 1)) ? Stream.of() : Stream.of(new Value.Known<>(Long.parseLong(words.get(at + 1)) - hidden, place(node, "loops").orElse(node).at()));
  }

  /// The innermost line that says a word.
  private static Optional<ConfigNode> place(ConfigNode node, String word) {
    return node.children().values().stream().filter(child -> !child.negated()).flatMap(child -> place(child, word).stream()).findFirst().or(() -> Optional.of(node).filter(own -> own.words().contains(word)));
  }

  private static Value<Boolean> rejects(List<ConfigNode> levels, String direction) {
    return levels.stream().flatMap(level -> level.all("defaults").stream()).flatMap(leaf -> {
      var words = words(leaf).toList();
      var where = words.indexOf(direction);
      return where < 0 || where + 1 >= words.size() ? Stream.<Value<Boolean>>empty() : Stream.<Value<Boolean>>of(new Value.Known<>(words.get(where + 1).startsWith("reject"), leaf.at()));
    }).findFirst().orElseGet(Value.Absent::new);
  }

  private static Value<Boolean> set(List<ConfigNode> levels, String key) {
    return levels.stream().map(level -> Leaves.flag(level, key)).filter(value -> value.place().isPresent()).findFirst().orElseGet(Value.Absent::new);
  }

  /// The words of a line and of all below it: braces and flat lines say the same.
  private static Stream<String> words(ConfigNode node) {
    return Stream.concat(node.words().stream(), node.children().values().stream().filter(child -> !child.negated()).flatMap(PeeringReader::words));
  }
}
