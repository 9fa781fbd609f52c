package org.holdpoint.routing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IsisFact.IsisHello;
import org.holdpoint.fact.IsisFact.IsisProof;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;

/// Whether a process that signs looks at the signatures of others: `no-authentication-check` (Junos), `no authentication-check` (SR OS, NX-OS), `authentication-check false` (MD-CLI), `authentication send-only` (IOS).
public final class IsisProofs {

  private IsisProofs() {}

  /// Of a process, from what has been read of it.
  public static Optional<Fact> of(ConfigNode isis, List<Fact> facts, Key key, String name) {
    return facts.stream().flatMap(fact -> switch (fact) {
      case IsisInstance process when process.name().equals(name) -> process.authentication().known().stream();
      case IsisHello hello when hello.instance().equals(name) -> hello.authentication().known().stream();
      default -> Stream.<String>empty();
    }).findFirst().map(signs -> new IsisProof(key, isis.at(), isis.at(), name, signs, unchecked(isis)));
  }

  private static Value<String> unchecked(ConfigNode isis) {
    return isis.child("no-authentication-check").or(() -> isis.all("level").stream().flatMap(level -> level.child("no-authentication-check").stream()).findFirst())
        .or(() -> isis.removed("authentication-check")).or(() -> isis.all("authentication-check").stream().filter(line -> line.word(1).filter("false"::equals).isPresent()).findFirst())
        .or(() -> isis.all("authentication").stream().filter(line -> line.word(1).filter("send-only"::equals).isPresent()).findFirst())
        .<Value<String>>map(line -> new Value.Known<>(String.join(" ", line.words()), line.at())).orElseGet(Value.Absent::new);
  }
}
