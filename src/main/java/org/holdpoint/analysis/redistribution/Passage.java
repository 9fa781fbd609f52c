package org.holdpoint.analysis.redistribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// How the routes of a protocol pass a chain of policies.
record Passage(Value<String> policy, Value<Boolean> restricted, List<Span> via) {

  /// Policies are tried one after the other, and each route that one accepts must pass the filters as well; with no policy at all every route passes that the command names.
  static Optional<Passage> through(PolicyExport export, String source, Lists lists) {
    var passage = export.policies().isEmpty() ? Optional.of(new Passage(new Value.Absent<>(), new Value.Known<>(false, export.at()), List.of())) : policies(export, source, lists);
    return passage.flatMap(found -> filtered(found, export, source, lists));
  }

  private static Optional<Passage> filtered(Passage passage, PolicyExport export, String source, Lists lists) {
    Fit fit = new Fit.Everything();
    for (var filter : export.filters()) {
      fit = fit.and(lists.fit(filter, source));
    }
    var open = passage.restricted().known().map(restricted -> !restricted).orElse(false);
    return switch (fit) {
      case Fit.Everything() -> Optional.of(passage);
      case Fit.Nothing() -> Optional.empty();
      case Fit.Some(var at) -> Optional.of(new Passage(passage.policy(), new Value.Known<>(true, at), passage.via()));
      case Fit.Unsaid(var because, var at) -> Optional.of(open ? new Passage(passage.policy(), new Value.Unknown<>(because, at), passage.via()) : passage);
    };
  }

  /// Terms are tried in order, policies one after the other; the first action that takes the route decides. At the end of the chain nothing is announced
  /// (an IGP announces only what its export policy accepts: "Export route policies", Nokia Unicast Routing Protocols Guide 16.0.R5; a route map ends in an implicit
  /// deny: "route-map", Cisco IOS IP Routing: Protocol-Independent Command Reference).
  private static Optional<Passage> policies(PolicyExport export, String source, Lists lists) {
    var found = Optional.<Passage>empty();
    for (var name : export.policies()) {
      var policy = Optional.ofNullable(lists.policies().get(name));
      if (policy.isEmpty()) {
        return wider(found, undefined(export, name, lists.whole() ? export.undefined() : Undefined.UNKNOWN));
      }
      var passed = through(export, policy.get(), source, lists);
      found = wider(found, passed.passage());
      if (!passed.goesOn()) {
        return found;
      }
    }
    return found;
  }

  /// What passes both, one after the other: all of it where one of them lets all through, else as the first says, unless the second cannot be read.
  private static Optional<Passage> wider(Optional<Passage> first, Optional<Passage> second) {
    return first.isEmpty() ? second : second.filter(found -> first.get().narrows() && !found.narrows()).or(() -> first);
  }

  private boolean narrows() {
    return restricted.known().orElse(false);
  }

  private static Optional<Passage> undefined(PolicyExport export, String name, Undefined undefined) {
    var because = "policy " + name + " is not in the files that were read";
    return switch (undefined) {
      case PASSES_NONE -> Optional.empty();
      case PASSES_ALL, IGNORED -> Optional.of(new Passage(new Value.Known<>(name, export.at()), new Value.Known<>(false, export.at()), List.of()));
      case REJECTED, UNKNOWN -> Optional.of(new Passage(new Value.Unknown<>(because, export.at()), new Value.Unknown<>(because, export.at()), List.of()));
    };
  }

  /// What one policy lets through, and whether it leaves any of the routes to the next one.
  private record Passed(Optional<Passage> passage, boolean goesOn) {

    static Passed last(Passage passage) {
      return new Passed(Optional.of(passage), false);
    }
  }

  private static Passed through(PolicyExport export, RoutePolicy policy, String source, Lists lists) {
    var name = new Value.Known<>(policy.name(), export.at());
    var narrowed = Optional.<Passage>empty();
    for (var term : policy.terms()) {
      var fit = lists.fit(term, source);
      if (fit instanceof Fit.Nothing) {
        continue;
      }
      var all = fit instanceof Fit.Everything;
      var via = Stream.of(policy.at(), term.at()).distinct().toList();
      switch (term.action().known().orElse("next-term")) {
        case "accept" -> {
          if (all) {
            return Passed.last(new Passage(name, new Value.Known<>(false, term.at()), via));
          }
          narrowed = narrowed.or(() -> Optional.of(new Passage(name, restricted(fit), via)));
        }
        case "reject" -> {
          // What must not hold is no condition that is read here, so the term may leave much to those after it.
          if (all && term.matches().stream().noneMatch(match -> match.kind().startsWith("not "))) {
            return new Passed(narrowed, false);
          }
        }
        case "next-policy" -> {
          if (all) {
            return new Passed(narrowed, true);
          }
        }
        default -> {
          if (term.action() instanceof Value.Unknown<String>(var because, var at)) {
            return Passed.last(new Passage(name, new Value.Unknown<>(because, at), via));
          }
        }
      }
    }
    return switch (policy.defaultAction()) {
      case Value.Known<String>(var action, var at) when action.equals("accept") -> Passed.last(new Passage(name, new Value.Known<>(false, at), List.of(policy.at(), at)));
      case Value.Known<String>(var action, _) when action.equals("reject") -> new Passed(narrowed, false);
      case Value.Known<String> _, Value.Absent<String> _ -> new Passed(narrowed, true);
      case Value.Unknown<String>(var because, var at) -> Passed.last(new Passage(name, new Value.Unknown<>(because, at), List.of(policy.at(), at)));
    };
  }

  private static Value<Boolean> restricted(Fit fit) {
    return switch (fit) {
      case Fit.Everything(), Fit.Nothing() -> new Value.Absent<>();
      case Fit.Some(var at) -> new Value.Known<>(true, at);
      case Fit.Unsaid(var because, var at) -> new Value.Unknown<>(because, at);
    };
  }
}
