package org.holdpoint.routing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Vrf;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// The route targets that a VRF takes, or gives its routes, with the lines that say them (RFC 4364 section 4.3.1).
public final class RouteTargets {

  private final List<ConfigNode> lines;
  private final Function<ConfigNode, Stream<String>> named;

  private RouteTargets(List<ConfigNode> lines, Function<ConfigNode, Stream<String>> named) {
    this.lines = lines;
    this.named = named;
  }

  /// Those that lines name; `named` are the targets of one line.
  public static RouteTargets of(Stream<ConfigNode> lines, Function<ConfigNode, Stream<String>> named) {
    return new RouteTargets(lines.toList(), named);
  }

  /// The words of a line that are targets: `64500:1`.
  public static Stream<String> words(ConfigNode line) {
    return line.words().stream().skip(1).filter(word -> word.indexOf(':') > 0);
  }

  /// A VRF, at its block.
  public static Vrf vrf(Key key, ConfigNode block, String name, Value<String> distinguisher, RouteTargets imports, RouteTargets exports, Value<Long> limit) {
    return vrf(key, block, name, distinguisher, imports, exports, limit, new Value.Absent<>());
  }

  /// The same with a limit of its own on the routes of IPv6.
  public static Vrf vrf(Key key, ConfigNode block, String name, Value<String> distinguisher, RouteTargets imports, RouteTargets exports, Value<Long> limit, Value<Long> limit6) {
    return new Vrf(key, block.at(), block.at(), name, distinguisher, imports.names(), exports.names(), imports.at(block), exports.at(block), limit, limit6);
  }

  private List<String> names() {
    return lines.stream().flatMap(named).distinct().toList();
  }

  /// The last line of the change, else the last one, else the line of the block that takes them away, else the block.
  private Span at(ConfigNode block) {
    return lines.stream().map(ConfigNode::at).reduce((first, second) -> second.side() == Side.HEAD || first.side() == Side.BASE ? second : first)
        .or(() -> block.children().values().stream().filter(line -> line.negated() && line.keyword().endsWith("target")).map(ConfigNode::at).findFirst()).orElse(block.at());
  }
}
