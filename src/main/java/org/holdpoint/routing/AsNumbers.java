package org.holdpoint.routing;

import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.Span;

/// Numbers of autonomous systems, and what two of them say of a session.
public final class AsNumbers {

  private AsNumbers() {}

  /// An AS number, as `65001` or as `1.10` (RFC 5396: high and low 16 bits).
  public static Value<Long> of(String word, Span at) {
    var dot = word.indexOf('.');
    if (dot > 0 && Leaves.isNumber(word.substring(0, dot)) && Leaves.isNumber(word.substring(dot + 1))) {
      return new Value.Known<>((Long.parseLong(word.substring(0, dot)) << 16) + Long.parseLong(word.substring(dot + 1)), at);
    }
    return Leaves.isNumber(word) ? new Value.Known<>(Long.parseLong(word), at) : new Value.Unknown<>("`" + word + "` is no AS number", at);
  }

  /// The other ASes of the confederation of a process: `bgp confederation peers 65002 65003`.
  public static Set<Long> confederation(ConfigNode process) {
    return process.all("bgp").stream().filter(leaf -> leaf.words().size() > 3 && leaf.words().get(2).equals("peers"))
        .flatMap(leaf -> leaf.words().stream().skip(3).flatMap(word -> of(word, leaf.at()).known().stream())).collect(Collectors.toUnmodifiableSet());
  }

  /// Another AS is external, unless it is one of the confederation.
  public static Value<Boolean> external(Value<Long> remote, Value<Long> local, Set<Long> confederation, Span at) {
    return remote.known().isPresent() && local.known().isPresent() ? remote.map(other -> !other.equals(local.known().get()) && !confederation.contains(other))
        : new Value.Unknown<>("the AS of this neighbor is not in the configuration", at);
  }
}
