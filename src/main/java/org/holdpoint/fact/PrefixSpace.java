package org.holdpoint.fact;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
  private static final PrefixSpace NOTHING = new PrefixSpace(new TreeMap<>());
  private static final PrefixSpace EVERYTHING = whole(IPV4).union(whole(IPV6));

  /// All prefixes of one length of one protocol.
  private record Row(int width, int length) implements Comparable<Row> {

    @Override
    public int compareTo(Row other) {
      return width == other.width ? Integer.compare(length, other.length) : Integer.compare(width, other.width);
    }
  }

  private final TreeMap<Row, List<Stretch>> rows;

  private PrefixSpace(TreeMap<Row, List<Stretch>> rows) {
    this.rows = rows;
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
    return whole(six ? IPV6 : IPV4);
  }

  /// Every prefix of IPv4, or of IPv6, that is not longer than this.
  public static PrefixSpace family(boolean six, int longest) {
    return whole(six ? IPV6 : IPV4, longest);
  }

  private static PrefixSpace whole(int width) {
    return whole(width, width);
  }

  private static PrefixSpace whole(int width, int longest) {
    var rows = new TreeMap<Row, List<Stretch>>();
    for (var length = 0; length <= longest; length++) {
      rows.put(new Row(width, length), List.of(new Stretch(BigInteger.ZERO, Stretch.last(length))));
    }
    return new PrefixSpace(rows);
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
    return length > width ? Optional.empty() : address(prefix.substring(0, slash), width).map(address -> below(address, width, length, from, to));
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

  private static Optional<BigInteger> address(String text, int width) {
    if (width == IPV4) {
      return dotted(text);
    }
    try {
      var bytes = InetAddress.ofLiteral(text).getAddress();
      return bytes.length * 8 == width ? Optional.of(new BigInteger(1, bytes)) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /// Four numbers below 256, as `InetAddress` reads them, which takes longer to load than most files to judge.
  private static Optional<BigInteger> dotted(String text) {
    var address = 0L;
    var parts = text.split("\\.", -1);
    for (var part : parts) {
      if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(letter -> letter >= '0' && letter <= '9') || Integer.parseInt(part) > 255) {
        return Optional.empty();
      }
      address = address << 8 | Integer.parseInt(part);
    }
    return parts.length == 4 ? Optional.of(BigInteger.valueOf(address)) : Optional.empty();
  }

  private static PrefixSpace below(BigInteger address, int width, int length, int from, int to) {
    var base = address.shiftRight(width - length);
    var rows = new TreeMap<Row, List<Stretch>>();
    for (var row = Math.max(from, length); row <= Math.min(to, width); row++) {
      rows.put(new Row(width, row), List.of(Stretch.below(base, row - length)));
    }
    return new PrefixSpace(rows);
  }

  /// What is in any of these.
  public static PrefixSpace union(Collection<PrefixSpace> spaces) {
    var all = new TreeMap<Row, List<Stretch>>();
    spaces.forEach(space -> space.rows.forEach((row, stretches) -> all.computeIfAbsent(row, _ -> new ArrayList<>()).addAll(stretches)));
    all.replaceAll((_, stretches) -> Stretch.joined(stretches));
    return new PrefixSpace(all);
  }

  /// What is in this or the other.
  public PrefixSpace union(PrefixSpace other) {
    return this == EVERYTHING || this == other || other.isEmpty() ? this : other == EVERYTHING || isEmpty() ? other : union(List.of(this, other));
  }

  /// What is in both.
  public PrefixSpace intersect(PrefixSpace other) {
    return this == EVERYTHING || other.isEmpty() ? other : other == EVERYTHING || isEmpty() ? this : byRow((row, own) -> Stretch.both(own, other.rows.getOrDefault(row, List.of())));
  }

  /// What is in this and not in the other.
  public PrefixSpace minus(PrefixSpace other) {
    return other.isEmpty() || isEmpty() ? this : other == EVERYTHING ? NOTHING : byRow((row, own) -> Stretch.without(own, other.rows.getOrDefault(row, List.of())));
  }

  private PrefixSpace byRow(java.util.function.BiFunction<Row, List<Stretch>, List<Stretch>> operation) {
    var found = new TreeMap<Row, List<Stretch>>();
    rows.forEach((row, own) -> {
      var left = operation.apply(row, own);
      if (!left.isEmpty()) {
        found.put(row, left);
      }
    });
    return new PrefixSpace(found);
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
    return rows.values().stream().flatMap(List::stream).map(Stretch::size).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /// How many addresses its prefixes cover, each once; the default route (length 0) covers none.
  public double addresses(boolean six) {
    var width = six ? IPV6 : IPV4;
    var covered = new ArrayList<Stretch>();
    rows.forEach((row, stretches) -> {
      if (row.width() == width && row.length() > 0) {
        stretches.forEach(stretch -> covered.add(stretch.scaled(width - row.length())));
      }
    });
    return Stretch.joined(covered).stream().map(Stretch::size).reduce(BigInteger.ZERO, BigInteger::add).doubleValue();
  }

  /// The longest length of a prefix in it; empty where it has none of the protocol.
  public Optional<Integer> longest(boolean six) {
    return rows.keySet().stream().filter(row -> row.width() == (six ? IPV6 : IPV4)).map(Row::length).max(Integer::compare);
  }

  /// Whether it holds the prefixes of a whole Internet table, or nearly: half of all at one of the usual lengths.
  public boolean isWholeTable() {
    return IntStream.rangeClosed(16, 24).anyMatch(length -> part(false, length) >= HALF) || IntStream.rangeClosed(32, 48).anyMatch(length -> part(true, length) >= HALF * GIVEN_OUT);
  }

  /// The part of all prefixes of one length that it holds: 1 is all of them.
  private double part(boolean six, int length) {
    var held = rows.getOrDefault(new Row(six ? IPV6 : IPV4, length), List.of()).stream().map(Stretch::size).reduce(BigInteger.ZERO, BigInteger::add);
    return held.doubleValue() / Math.pow(2, length);
  }

  /// The same as prefixes with the lengths below them that match, the fewest that say it row by row: `198.51.100.0/24 le 26`.
  public List<String> ranges() {
    var blocks = new TreeMap<Block, List<Integer>>();
    rows.forEach((row, stretches) -> stretches.forEach(stretch -> stretch.blocks(row.length()).forEach(
        block -> blocks.computeIfAbsent(new Block(row.width(), block.first().shiftLeft(row.width() - block.length()), block.length()), _ -> new ArrayList<>()).add(row.length()))));
    var texts = new ArrayList<String>();
    blocks.forEach((block, lengths) -> texts.addAll(block.texts(lengths)));
    return List.copyOf(texts);
  }

  /// The same, or none where they are more than `most`.
  public List<String> ranges(int most) {
    if (rows.values().stream().mapToLong(List::size).sum() > (long) most * (IPV6 + 1)) {
      return List.of();
    }
    var found = ranges();
    return found.size() > most ? List.of() : found;
  }

  /// A prefix whose rows below it are held whole.
  private record Block(int width, BigInteger address, int length) implements Comparable<Block> {

    @Override
    public int compareTo(Block other) {
      var byWidth = Integer.compare(width, other.width);
      var byAddress = byWidth == 0 ? address.compareTo(other.address) : byWidth;
      return byAddress == 0 ? Integer.compare(length, other.length) : byAddress;
    }

    /// One text for each run of lengths that follow each other.
    List<String> texts(List<Integer> lengths) {
      var texts = new ArrayList<String>();
      var start = 0;
      for (var i = 1; i <= lengths.size(); i++) {
        if (i == lengths.size() || lengths.get(i) != lengths.get(i - 1) + 1) {
          var from = lengths.get(start);
          var to = lengths.get(i - 1);
          texts.add(prefix() + (from == length ? "" : " ge " + from) + (to == length || to == width && from != length ? "" : " le " + to));
          start = i;
        }
      }
      return texts;
    }

    private String prefix() {
      if (width == IPV4) {
        var bits = address.longValue();
        return (bits >> 24) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255) + "/" + length;
      }
      var bytes = new byte[width / 8];
      var number = address.toByteArray();
      for (var i = 0; i < Math.min(bytes.length, number.length); i++) {
        bytes[bytes.length - 1 - i] = number[number.length - 1 - i];
      }
      try {
        return InetAddress.getByAddress(bytes).getHostAddress() + "/" + length;
      } catch (java.net.UnknownHostException wrong) {
        throw new IllegalStateException("4 or 16 bytes are an address", wrong);
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrefixSpace space && rows.equals(space.rows);
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
