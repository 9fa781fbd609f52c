package org.holdpoint.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.ContextFact.Consequence;
import org.holdpoint.fact.ContextFact.Mend;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Content;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Rules, facts and files for the tests of this room.
final class Sample {

  static final String UNBOUNDED = """
      title: Redistribution without a limit
      category: route-redistribution
      severity: error
      on: redistribution
      when: now.protocol == "isis" && !has(now.limit)
      at: now
      message: "sends {now.from} routes into {now.into} by {now.policy}; {{braces}}"
      why: Too many routes take the area down.
      repair: Set a limit for {now.into}.
      ask: How many routes pass?
      incidents: [one-2020]
      sources: [RFC 1195]
      examples: []
      """;

  /// The same, with the examples that a shipped rule has.
  static final String COMPLETE = UNBOUNDED.replace("examples: []", """
      examples:
        - {language: sros, now: "a", flags: [a]}
        - {language: sros, now: "b", flags: []}""");

  private static final Subject ROUTER = new Subject("device", "r1");

  private Sample() {}

  static SourceFile file(String path, String text) {
    var lines = text.split("\n", -1);
    return new SourceFile(path, path, Side.HEAD, IntStream.range(0, lines.length).mapToObj(index -> new SourceLine(index + 1, lines[index], true)).toList(),
        text.length(), Content.none(), false);
  }

  static Rule rule(String id, String text) {
    return RuleFile.read(file("rules/" + id + ".yaml", text), id);
  }

  static Span line(int number) {
    return Span.of("r1.cfg", Side.HEAD, number, 3, 9);
  }

  static Span old(int number) {
    return Span.of("r1.cfg", Side.BASE, number, 3, 9);
  }

  /// BGP into isis 0, set on a line, in a block that starts two lines above.
  static Redistribution redistribution(Span at, Value<Long> limit) {
    var within = Span.of(at.file(), at.side(), at.line() - 2, 1, 5);
    return new Redistribution(Key.of(ROUTER, "redistribution", "bgp", "isis 0"), at, within, false, "bgp", "isis", "isis 0",
        new Value.Unknown<>("$POLICY has no value", at), new Value.Absent<>(), new Value.Absent<>(), limit, false, List.of());
  }

  static MisplacedLine misplaced(int first, int... following) {
    var consequences = IntStream.concat(IntStream.of(first), IntStream.of(following))
        .mapToObj(line -> new Consequence(line(line), "export", "set", "isis 0", "router Base")).toList();
    return new MisplacedLine(Key.of(ROUTER, "misplaced-line", "isis 0"), line(first), line(first), "unclosed", "bgp", "isis 0", "router Base", "isis 0",
        line(1), line(1), List.of("indentation"), consequences, following.length, 1, 0, List.of(new Mend(first, false, "exit")));
  }

  static Change<Fact> added(Fact now) {
    return new Change<>(Optional.empty(), Optional.of(now));
  }

  static Change<Fact> removed(Fact was) {
    return new Change<>(Optional.of(was), Optional.empty());
  }

  static Change<Fact> changed(Fact was, Fact now) {
    return new Change<>(Optional.of(was), Optional.of(now));
  }

  static Value<Long> limit(long limit, Span at) {
    return new Value.Known<>(limit, at);
  }
}
