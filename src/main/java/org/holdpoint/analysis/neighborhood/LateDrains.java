package org.holdpoint.analysis.neighborhood;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.LateDrain;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Links and sessions that a script closes above the lines that send their traffic another way, where each line takes effect by itself.
public final class LateDrains {

  /// A metric that is this many times the old one is there to send traffic away: nobody tunes so.
  private static final long MANIFOLD = 10;
  /// The metric of a link of IS-IS for which none is written (ISO 10589 and every router that we read); that of OSPF is not more on links of 10 Mbit/s and faster.
  private static final long USUAL = 10;

  private LateDrains() {}

  /// A line that sends traffic another way.
  /// @param link whose; empty where it is all of the router
  private record Drain(String link, String said, Span at) {}

  /// Those of one script. `now` is what stands when it is through.
  public static List<Fact> of(List<Fact> was, List<Fact> now) {
    var before = new HashMap<Key, Fact>();
    was.forEach(fact -> before.putIfAbsent(fact.key(), fact));
    var closed = now.stream().flatMap(fact -> closed(fact, before).stream()).toList();
    if (closed.isEmpty()) {
      return List.of();
    }
    var drains = now.stream().flatMap(fact -> drain(fact, before).stream()).toList();
    return closed.stream().flatMap(late -> drains.stream().filter(drain -> late.suits(drain)).limit(1).map(late::with)).toList();
  }

  private record Closed(Fact of, String name, String link, Span at) {

    private boolean suits(Drain drain) {
      return (drain.link().isEmpty() || drain.link().equals(link)) && drain.at().side() == at.side() && drain.at().file().equals(at.file()) && drain.at().line() > at.line();
    }

    private Fact with(Drain drain) {
      return new LateDrain(new Key(of.key().subject(), "late-drain", of.key().path()), at, of.at(), name, drain.said(), drain.at());
    }
  }

  private static Optional<Closed> closed(Fact fact, Map<Key, Fact> was) {
    return switch (fact) {
      case Interface link when link.address().known().isPresent() -> newly(link.shutdown(), before(link, Interface.class, was).map(Interface::shutdown)).map(at -> new Closed(link, link.name(), link.name(), at));
      case BgpNeighbor session -> newly(session.shutdown(), before(session, BgpNeighbor.class, was).map(BgpNeighbor::shutdown)).map(at -> new Closed(session, "the session with " + session.address(), "", at));
      default -> Optional.empty();
    };
  }

  private static Optional<Drain> drain(Fact fact, Map<Key, Fact> was) {
    return switch (fact) {
      case IsisInterface link -> raised(link.metric(), before(link, IsisInterface.class, was).map(IsisInterface::metric)).map(at -> new Drain(link.name(), "metric", at));
      case OspfInterface link -> raised(link.metric(), before(link, OspfInterface.class, was).map(OspfInterface::metric)).map(at -> new Drain(link.name(), "metric", at));
      case IsisInstance process -> newly(process.overload(), before(process, IsisInstance.class, was).map(IsisInstance::overload)).map(at -> new Drain("", "overload", at));
      case BgpProcess process -> newly(process.gracefulShutdown(), before(process, BgpProcess.class, was).map(BgpProcess::gracefulShutdown)).map(at -> new Drain("", "graceful shutdown", at));
      default -> Optional.empty();
    };
  }

  private static <F extends Fact> Optional<F> before(F fact, Class<F> type, Map<Key, Fact> was) {
    return Optional.ofNullable(was.get(fact.key())).filter(type::isInstance).map(type::cast);
  }

  /// Where a flag is set that was not.
  private static Optional<Span> newly(Value<Boolean> flag, Optional<Value<Boolean>> was) {
    return was.isPresent() && flag.known().orElse(false) && !was.get().known().orElse(false) ? flag.place() : Optional.empty();
  }

  private static Optional<Span> raised(Value<Long> metric, Optional<Value<Long>> was) {
    return was.isPresent() && metric.known().filter(value -> value >= MANIFOLD * was.get().known().orElse(USUAL)).isPresent() ? metric.place() : Optional.empty();
  }
}
