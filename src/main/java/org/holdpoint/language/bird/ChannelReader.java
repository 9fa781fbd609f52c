package org.holdpoint.language.bird;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.bird.Levels.Channel;
import org.holdpoint.source.Span;

/// What filters and bounds the routes of a channel ("Channel options", BIRD 2 User's Guide).
final class ChannelReader {

  /// What happens at a limit, in the words of all systems; without `action` the protocol is disabled.
  private static final Map<String, String> ACTIONS = Map.of("warn", "warn", "block", "discard", "restart", "restart", "disable", "reset");
  private static final String USUAL = "disable";
  private static final String WARN = "warn";

  private final Subject subject;
  private final Names names;
  private final List<Fact> facts;
  private final Set<String> plain = new HashSet<>();

  ChannelReader(Subject subject, Names names, List<Fact> facts) {
    this.subject = subject;
    this.names = names;
    this.facts = facts;
  }

  /// A policy by its name, and where it is named.
  record Use(String name, Span at) {}

  /// The policy that routes pass in a direction (`import`, `export`): a filter by its name, `all` or `none`, or the one that stands there, under a name of our own.
  Optional<Use> use(Levels protocol, Channel channel, String direction) {
    return channel.filter(direction).map(clause -> switch (clause.word(1)) {
      case "all", "none" -> plain(clause.word(1), clause);
      case "where" -> {
        var name = direction + " of " + protocol.name() + " " + channel.name();
        FilterReader.where(subject, names, name, clause.at(), clause.words().subList(2, clause.words().size()), facts);
        yield new Use(name, clause.at());
      }
      case String _ -> {
        if (clause.block()) {
          var name = direction + " of " + protocol.name() + " " + channel.name();
          FilterReader.filter(subject, names, name, clause.at(), clause.body(), facts);
          yield new Use(name, clause.at());
        }
        yield new Use(clause.word(2), clause.at());
      }
    });
  }

  /// `all` and `none` are no names of filters, and no filter is called so.
  private Use plain(String word, Clause clause) {
    if (plain.add(word)) {
      facts.add(new RoutePolicy(Key.of(subject, "route-policy", word), clause.at(), clause.at(), word, List.of(), new Value.Known<>(word.equals("all") ? "accept" : "reject", clause.at())));
    }
    return new Use(word, clause.at());
  }

  private static Optional<Clause> clause(Channel channel, String direction) {
    return channel.first(direction, "limit").filter(clause -> !clause.word(2).equals("off"));
  }

  /// `export limit 400 action block`; none where it only warns. What is not there is missed at the filter of that direction.
  Value<Long> limit(Channel channel, String direction) {
    var found = clause(channel, direction);
    if (found.isEmpty() || action(found.get()).equals(WARN)) {
      return new Value.Absent<>(found.or(() -> channel.filter(direction)).or(() -> channel.blocks().stream().findFirst()).map(Clause::at));
    }
    var clause = found.get();
    return clause.words().size() < 3 ? new Value.Absent<>() : names.number(clause.words().get(2)).<Value<Long>>map(number -> new Value.Known<>(number, clause.at()))
        .orElseGet(() -> new Value.Unknown<>("the limit is no number in this file", clause.at()));
  }

  Value<String> onLimit(Channel channel, String direction) {
    return clause(channel, direction).<Value<String>>map(clause -> new Value.Known<>(ACTIONS.getOrDefault(action(clause), action(clause)), clause.at())).orElseGet(Value.Absent::new);
  }

  private static String action(Clause clause) {
    return clause.words().size() > 4 && clause.word(3).equals("action") ? clause.word(4) : USUAL;
  }
}
