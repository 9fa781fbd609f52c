package org.holdpoint.fact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.holdpoint.fact.RoutingFact.PrefixRange;

/// A set of prefixes of IPv4 and IPv6. A prefix is an address and a length: `10.0.0.0/8` is another one than `10.0.0.0/9`, and a set may hold either without the other.
///
/// Held row by row: of each length, the stretches of prefixes that are in the set, numbered from the lowest address up. Every operation is linear in the number of stretches.
public final class PrefixSpace {

  private static final int IPV4 = 32;
  private static final int IPV6 = 128;
  private static final double HALF = 0.5;
  /// The part of IPv6 that is given out, 2000::/3 ("Internet Protocol Version 6 Address Space", IANA).
  private static final double GIVEN_OUT = 0.125;
  /// A list that goes from `permit` to `deny` and back more often is not read.
  private static final int MOST_TURNS = 1000;
  private static final PrefixSpace NOTHING = new PrefixSpace(0, List.of());
  private static final PrefixSpace EVERYTHING = whole(IPV4, IPV4).union(whole(IPV6, IPV6));

  /// The row of the shortest prefixes in the set: those of IPv4 by their length, then those of IPv6.
  private final int first;
  /// The rows from there to that of the longest prefixes in the set; the first and the last of them are not empty.
  private final List<List<Stretch>> rows;

  private PrefixSpace(int first, List<List<Stretch>> rows) {
    this.first = first;
    this.rows = rows;
  }

  /// The rows from `first` on, some of which may be empty.
  private static PrefixSpace trimmed(int first, List<List<Stretch>> rows) {
    var from = 0;
    var to = rows.size();
    while (from < to && rows.get(from).isEmpty()) {
      from++;
    }
    while (from < to && rows.get(to - 1).isEmpty()) {
      to--;
    }
    return from == to ? NOTHING : new PrefixSpace(first + from, from == 0 && to == rows.size() ? rows : rows.subList(from, to));
  }

  private static int row(int width, int length) {
    return width == IPV4 ? length : IPV4 + 1 + length;
  }

  private static int width(int row) {
    return row <= IPV4 ? IPV4 : IPV6;
  }

  private static int length(int row) {
    return row <= IPV4 ? row : row - IPV4 - 1;
  }

  private int end() {
    return first + rows.size();
  }

  private List<Stretch> at(int row) {
    return row < first || row >= end() ? List.of() : rows.get(row - first);
  }

  /// No prefix.
  public static PrefixSpace nothing() {
    return NOTHING;
  }

  /// Every prefix of both protocols.
  public static PrefixSpace everything() {
    return EVERYTHING;
  }

  /// Every prefix of IPv4, or of IPv6.
  public static PrefixSpace family(boolean six) {
    return family(six, six ? IPV6 : IPV4);
  }

  /// Every prefix of IPv4, or of IPv6, that is not longer than this.
  public static PrefixSpace family(boolean six, int longest) {
    return whole(six ? IPV6 : IPV4, longest);
  }

  private static PrefixSpace whole(int width, int longest) {
    var rows = new ArrayList<List<Stretch>>();
    for (var length = 0; length <= longest; length++) {
      rows.add(List.of(Stretch.below(BigInteger.ZERO, length)));
    }
    return new PrefixSpace(row(width, 0), rows);
  }

  /// The prefixes at or below `prefix` (`198.51.100.0/24`) of the lengths `from` to `to`; host bits are left out. Empty where the text is no prefix.
  public static Optional<PrefixSpace> of(String prefix, int from, int to) {
    var slash = prefix.indexOf('/');
    var six = prefix.indexOf(':') >= 0;
    if (slash < 0 || prefix.indexOf('%') >= 0 || !prefix.substring(slash + 1).matches("\\d{1,3}") || !six && prefix.chars().filter(c -> c == '.').count() != 3) {
      return Optional.empty();
    }
    var length = Integer.parseInt(prefix.substring(slash + 1));
    var width = six ? IPV6 : IPV4;
    return length > width ? Optional.empty() : AddressText.number(prefix.substring(0, slash), width).map(address -> below(address, width, length, from, to));
  }

  /// What one entry of a list names, whatever its action.
  public static Optional<PrefixSpace> of(PrefixRange range) {
    return of(range.prefix(), range.from(), range.to());
  }

  /// What a list lets through: of the entries that name a prefix the first decides. Empty where an entry names no prefix that is known, or the list is longer than what is read of one.
  public static Optional<PrefixSpace> permitted(List<PrefixRange> entries) {
    var found = NOTHING;
    var turns = 0;
    for (var end = entries.size(); end > 0;) {
      var action = entries.get(end - 1).action();
      var start = end;
      while (start > 0 && entries.get(start - 1).action().equals(action)) {
        start--;
      }
      var run = entries.subList(start, end).stream().map(PrefixSpace::of).toList();
      if (++turns > MOST_TURNS || run.stream().anyMatch(Optional::isEmpty)) {
        return Optional.empty();
      }
      var named = union(run.stream().flatMap(Optional::stream).toList());
      found = action.equals("permit") ? found.union(named) : found.minus(named);
      end = start;
    }
    return Optional.of(found);
  }

  private static PrefixSpace below(BigInteger address, int width, int length, int from, int to) {
    var base = address.shiftRight(width - length);
    var rows = new ArrayList<List<Stretch>>();
    var shortest = Math.max(from, length);
    for (var row = shortest; row <= Math.min(to, width); row++) {
      rows.add(List.of(Stretch.below(base, row - length)));
    }
    return rows.isEmpty() ? NOTHING : new PrefixSpace(row(width, shortest), rows);
  }

  /// What is in any of these.
  public static PrefixSpace union(Collection<PrefixSpace> spaces) {
    var all = spaces.stream().filter(space -> !space.isEmpty()).toList();
    if (all.size() < 2) {
      return all.isEmpty() ? NOTHING : all.getFirst();
    }
    var first = all.stream().mapToInt(space -> space.first).min().orElseThrow();
    var end = all.stream().mapToInt(PrefixSpace::end).max().orElseThrow();
    var rows = new ArrayList<List<Stretch>>(end - first);
    for (var row = first; row < end; row++) {
      var here = new ArrayList<Stretch>();
      for (var space : all) {
        here.addAll(space.at(row));
      }
      rows.add(Stretch.joined(here));
    }
    return new PrefixSpace(first, rows);
  }

  /// What is in this or the other.
  public PrefixSpace union(PrefixSpace other) {
    return this == EVERYTHING || this == other || other.isEmpty() ? this : other == EVERYTHING || isEmpty() ? other : union(List.of(this, other));
  }

  /// What is in both.
  public PrefixSpace intersect(PrefixSpace other) {
    return this == EVERYTHING || other.isEmpty() ? other : other == EVERYTHING || isEmpty() ? this : byRow(other, Stretch::both);
  }

  /// What is in this and not in the other.
  public PrefixSpace minus(PrefixSpace other) {
    return other.isEmpty() || isEmpty() ? this : other == EVERYTHING ? NOTHING : byRow(other, Stretch::without);
  }

  private PrefixSpace byRow(PrefixSpace other, BinaryOperator<List<Stretch>> operation) {
    var found = new ArrayList<List<Stretch>>(rows.size());
    for (var row = first; row < end(); row++) {
      found.add(operation.apply(at(row), other.at(row)));
    }
    return trimmed(first, found);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// Whether all of the other is in this.
  public boolean contains(PrefixSpace other) {
    return other.minus(this).isEmpty();
  }

  /// How many prefixes it holds.
  public BigInteger size() {
    return rows.stream().map(Stretch::size).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /// How many addresses its prefixes cover, each once; the default route (length 0) covers none.
  public double addresses(boolean six) {
    var width = six ? IPV6 : IPV4;
    var covered = new ArrayList<Stretch>();
    for (var length = 1; length <= width; length++) {
      var own = at(row(width, length));
      if (Stretch.size(own).equals(BigInteger.ONE.shiftLeft(length))) {
        return Math.scalb(1.0, width);
      }
      for (var stretch : own) {
        covered.add(stretch.scaled(width - length));
      }
    }
    return Stretch.size(Stretch.joined(covered)).doubleValue();
  }

  /// The longest length of a prefix in it; empty where it has none of the protocol.
  public Optional<Integer> longest(boolean six) {
    for (var row = Math.min(end() - 1, six ? row(IPV6, IPV6) : IPV4); row >= Math.max(first, six ? row(IPV6, 0) : 0); row--) {
      if (!at(row).isEmpty()) {
        return Optional.of(length(row));
      }
    }
    return Optional.empty();
  }

  /// Whether it holds the prefixes of a whole Internet table, or nearly: half of all at one of the usual lengths.
  public boolean isWholeTable() {
    return IntStream.rangeClosed(16, 24).anyMatch(length -> part(IPV4, length) >= HALF) || IntStream.rangeClosed(32, 48).anyMatch(length -> part(IPV6, length) >= HALF * GIVEN_OUT);
  }

  /// The part of all prefixes of one length that it holds: 1 is all of them.
  private double part(int width, int length) {
    var held = at(row(width, length));
    return held.isEmpty() ? 0 : Stretch.size(held).doubleValue() / Math.pow(2, length);
  }

  /// The same as prefixes with the lengths below them that match, the fewest that say it row by row: `198.51.100.0/24 le 26`.
  public List<String> ranges() {
    return ranges(Integer.MAX_VALUE);
  }

  /// The same, or none where they are more than `most`.
  public List<String> ranges(int most) {
    var blocks = new TreeMap<PrefixBlock, List<Integer>>();
    for (var row = first; row < end(); row++) {
      var width = width(row);
      var length = length(row);
      for (var stretch : at(row)) {
        stretch.blocks(length).forEach(block -> blocks.computeIfAbsent(new PrefixBlock(width, block.first().shiftLeft(width - block.length()), block.length()), _ -> new ArrayList<>()).add(length));
        if (blocks.size() > most) {
          return List.of();
        }
      }
    }
    var texts = new ArrayList<String>();
    blocks.forEach((block, lengths) -> texts.addAll(block.texts(lengths)));
    return texts.size() > most ? List.of() : List.copyOf(texts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrefixSpace space && first == space.first && rows.equals(space.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return ranges().toString();
  }
}
