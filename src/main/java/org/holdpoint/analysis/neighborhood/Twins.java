package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.DeviceFact.Device;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.Drained;
import org.holdpoint.fact.LinkFact.TwinName;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Devices that are one of several, by their names, and whether they ask others to send their traffic another way.
public final class Twins {

  private Twins() {}

  /// Of one router. `facts` are all facts of its subject.
  public static List<Fact> of(List<Fact> facts) {
    var device = facts.stream().filter(Device.class::isInstance).findFirst();
    var name = device.map(one -> one.key().subject().name());
    var stem = name.flatMap(TwinName::stem);
    if (stem.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Fact>();
    found.add(new TwinName(Key.of(device.get().key().subject(), "twin-name", stem.get()), device.get().at(), device.get().within(), name.get(), stem.get()));
    facts.stream().flatMap(fact -> drained(fact).stream()).limit(1).forEach(drain -> found.add(new Drained(Key.of(device.get().key().subject(), "drained", drain.how()), drain.at(), drain.at(), name.get(), stem.get(), drain.how())));
    return List.copyOf(found);
  }

  private record Drain(Span at, String how) {}

  private static Optional<Drain> drained(Fact fact) {
    return switch (fact) {
      case IsisInstance process -> said(process.overload(), "overload");
      case BgpProcess process -> said(process.gracefulShutdown(), "graceful shutdown");
      default -> Optional.empty();
    };
  }

  private static Optional<Drain> said(Value<Boolean> flag, String how) {
    return flag.known().filter(Boolean::booleanValue).flatMap(_ -> flag.place()).map(at -> new Drain(at, how));
  }
}
