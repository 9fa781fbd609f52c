package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.SwitchFact.Bundle;
import org.holdpoint.fact.SwitchFact.BundleMember;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.Span;

/// Ports that are one link, where systems say it with a line of the port that names the link.
/// @param member how that line begins, its number behind it: `channel-group`
/// @param name what the interface of the link is called, its number behind it: `Port-channel`
/// @param least how the line of that interface begins that says how many ports must be up: `port-channel min-links`
public record Bundles(String member, String name, String least) {

  /// Those of one device. `block` has its interfaces.
  public List<Fact> facts(Subject subject, ConfigNode block) {
    var members = new LinkedHashMap<String, List<ConfigNode>>();
    for (var port : block.all("interface")) {
      after(port, member).ifPresent(number -> members.computeIfAbsent((name + number).toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(port));
    }
    var links = block.all("interface").stream().filter(link -> members.containsKey(link.name().toLowerCase(Locale.ROOT))).map(link -> bundle(subject, link, members));
    return Stream.concat(links, block.all("interface").stream().flatMap(port -> member(subject, port).stream())).toList();
  }

  private Optional<Fact> member(Subject subject, ConfigNode port) {
    return line(port, member).flatMap(leaf -> leaf.word(member.split(" ").length).map(number -> new BundleMember(Key.of(subject, "bundle-member", port.name()), leaf.at(), port.at(), port.name(), name + number,
        said(port), Leaves.flag(port, "shutdown"))));
  }

  /// What a port says of itself; a blank in it is one of the words of its line.
  private static Value<String> said(ConfigNode port) {
    return port.children().values().stream().filter(leaf -> !leaf.negated() && leaf.keyword().equals("description")).findFirst()
        .<Value<String>>map(leaf -> new Value.Known<>(String.join(" ", leaf.words().subList(1, leaf.words().size())), leaf.at())).orElseGet(Value.Absent::new);
  }

  private Fact bundle(Subject subject, ConfigNode link, Map<String, List<ConfigNode>> members) {
    var ports = members.get(link.name().toLowerCase(Locale.ROOT));
    var closed = closed(ports.stream().map(port -> Leaves.flag(port, "shutdown")));
    var line = line(link, least);
    var number = line.flatMap(leaf -> leaf.word(least.split(" ").length)).filter(Leaves::isNumber).map(Long::parseLong);
    return new Bundle(Key.of(subject, "bundle", link.name()), link.at(), link.at(), link.name(), ports.size() - closed.size(), closed,
        number.<Value<Long>>map(least -> new Value.Known<>(least, line.get().at())).orElseGet(Value.Absent::new), Leaves.flag(link, "shutdown"));
  }

  /// Where those of the flags stand that are set.
  public static List<Span> closed(Stream<Value<Boolean>> flags) {
    return flags.filter(flag -> flag.known().orElse(false)).flatMap(flag -> flag.place().stream()).toList();
  }

  private static Optional<String> after(ConfigNode port, String beginning) {
    return line(port, beginning).flatMap(leaf -> leaf.word(beginning.split(" ").length));
  }

  private static Optional<ConfigNode> line(ConfigNode block, String beginning) {
    var words = List.of(beginning.split(" "));
    return block.children().values().stream().filter(leaf -> !leaf.negated() && leaf.words().size() > words.size() && leaf.words().subList(0, words.size()).equals(words)).findFirst();
  }
}
