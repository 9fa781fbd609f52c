package org.holdpoint.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdpoint.fact.ContextFact.RemovedBlock;
import org.holdpoint.fact.LinkFact.IgpLinks;
import org.holdpoint.fact.NameFact.Definition;
import org.holdpoint.fact.PolicyFact.ListedEntry;
import org.holdpoint.fact.PolicyFact.PolicyReading;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Facts of both sides → changes, matched by key. Facts that share a key are matched in order.
public final class Pairing {

  private static final int DEEPEST = 20;

  private Pairing() {}

  /// One change for each key and occurrence, in the order of `now`, then what is only in `was`. What is gone from a block that is still there is told at that block.
  public static List<Change<Fact>> pair(List<Fact> was, List<Fact> now) {
    if (was.isEmpty()) {
      return now.stream().map(fact -> new Change<Fact>(Optional.empty(), Optional.of(fact))).toList();
    }
    var before = new LinkedHashMap<Numbered, Fact>();
    number(was).forEach(before::putIfAbsent);
    var changes = new ArrayList<Change<Fact>>();
    var blocks = new HashMap<Span, Span>();
    var taken = now.stream().filter(RemovedBlock.class::isInstance).map(RemovedBlock.class::cast).toList();
    var headers = new TreeMap<Span, Optional<Span>>();
    was.stream().filter(Pairing::sessions).forEach(fact -> headers.put(fact.at(), Optional.empty()));
    var all = new Taken(taken, headers);
    number(now).forEach((key, fact) -> {
      var old = Optional.ofNullable(before.remove(key));
      old.filter(_ -> fact.within().side() == Side.HEAD).ifPresent(one -> blocks.putIfAbsent(one.within(), fact.within()));
      old.filter(_ -> fact.at().side() == Side.HEAD && header(fact)).ifPresent(one -> blocks.putIfAbsent(one.at(), fact.at()));
      old.filter(one -> sessions(one) && fact.at().side() == Side.HEAD).ifPresent(one -> headers.put(one.at(), Optional.of(fact.at())));
      changes.add(new Change<>(old, Optional.of(fact), taken.isEmpty() ? Optional.empty() : old.flatMap(one -> takenFrom(taken, one, fact)), Optional.empty(), all));
    });
    var outer = new HashMap<Span, Span>();
    before.values().stream().filter(SettingFact.class::isInstance).forEach(fact -> outer.putIfAbsent(fact.at(), fact.within()));
    before.values().forEach(fact -> changes.add(new Change<>(Optional.of(fact), Optional.empty(), all.by(fact.at()), fact instanceof SettingFact ? around(fact.within(), blocks, outer) : Optional.ofNullable(blocks.get(fact.within())), all)));
    return List.copyOf(changes);
  }

  /// Whether a fact is what the header of a block sets up: lines of its own stand in it.
  private static boolean header(Fact fact) {
    return fact instanceof RoutingOption ? block(fact) : fact instanceof RoutingFact || fact instanceof SessionFact || fact instanceof LinkFact;
  }

  /// Whether a fact is the header of a block of sessions, or of one that they take over from.
  private static boolean sessions(Fact fact) {
    return block(fact) || fact instanceof Definition one && (one.sort().endsWith("group") || one.sort().endsWith("template"));
  }

  private static boolean block(Fact fact) {
    return fact instanceof RoutingOption option && option.option().equals("block");
  }

  /// Where the innermost block is now of those around a fact that is gone.
  private static Optional<Span> around(Span within, Map<Span, Span> blocks, Map<Span, Span> outer) {
    var block = within;
    for (var depth = 0; depth < DEEPEST; depth++) {
      var now = blocks.get(block);
      var next = outer.get(block);
      if (now != null || next == null || next.equals(block)) {
        return Optional.ofNullable(now);
      }
      block = next;
    }
    return Optional.empty();
  }

  /// The line that takes away what a fact rested on, else the fact itself. What stands in the place of a condition is told by what it lets through.
  private static Optional<Span> takenFrom(List<RemovedBlock> taken, Fact was, Fact now) {
    var gone = now instanceof Redistribution ? taken.stream().filter(block -> !block.replaced()).toList() : taken;
    var opened = now instanceof PolicyReading after && was instanceof PolicyReading before && after.opened(before) ? Optional.of(after) : Optional.<PolicyReading>empty();
    return opened.filter(after -> was instanceof PolicyReading before && !after.keeps(before)).flatMap(after -> condition(taken, after.name()))
        .or(() -> gone(was, now).flatMap(at -> new Taken(gone).by(at).stream()).findFirst()).or(() -> new Taken(taken).by(was.at())).or(() -> opened.flatMap(after -> condition(taken, after.name())));
  }

  /// The line that takes something out of a policy of this name.
  private static Optional<Span> condition(List<RemovedBlock> taken, String policy) {
    return taken.stream().filter(block -> !block.replaced() && in(block.key().path(), policy)).map(Fact::at).findFirst();
  }

  /// Whether a line stands in a block of this name.
  private static boolean in(List<String> path, String name) {
    return path.subList(0, path.size() - 1).stream().anyMatch(header -> List.of(header.split("[ \"]+")).contains(name));
  }

  /// Where the entries of lists and the links stood that a fact had and has no more, or the condition that narrowed what it lets through.
  private static Stream<Span> gone(Fact was, Fact now) {
    if (was instanceof Redistribution before && now instanceof Redistribution after) {
      return before.narrows() && !after.narrows() ? before.restricted().place().stream() : Stream.empty();
    }
    if (was instanceof IgpLinks before && now instanceof IgpLinks after) {
      return before.besides(after);
    }
    return was instanceof PolicyReading before && now instanceof PolicyReading after ? before.besides(after).map(ListedEntry::at) : Stream.empty();
  }

  private record Numbered(Key key, int occurrence) {}

  private static LinkedHashMap<Numbered, Fact> number(List<Fact> facts) {
    var seen = new LinkedHashMap<Key, Integer>();
    var numbered = new LinkedHashMap<Numbered, Fact>();
    for (var fact : facts) {
      numbered.put(new Numbered(fact.key(), seen.merge(fact.key(), 1, Integer::sum)), fact);
    }
    return numbered;
  }
}
