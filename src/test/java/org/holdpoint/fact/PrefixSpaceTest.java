package org.holdpoint.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The algebra against sets that are counted out: all prefixes of 192.0.2.0/27 and longer, and of 2001:db8::/123 and longer.
final class PrefixSpaceTest {

  private static final int TOP = 27;

  /// A range of the small universe: `bits` of the address below its top, so many of them, and the lengths that match.
  record Small(boolean six, int bits, int depth, int from, int to) {

    private int width() {
      return six ? 128 : 32;
    }

    private int top() {
      return six ? 123 : TOP;
    }

    PrefixSpace space() {
      var address = bits >> 5 - depth << 5 - depth;
      var prefix = (six ? "2001:db8::" + Integer.toHexString(address) : "192.0.2." + address) + "/" + (top() + depth);
      return PrefixSpace.of(prefix, top() + from, top() + to).orElseThrow();
    }

    /// The prefixes one by one: protocol, length, number.
    Set<List<Integer>> counted() {
      var found = new HashSet<List<Integer>>();
      for (var length = Math.max(depth, from); length <= Math.min(to, width() - top()); length++) {
        for (var number = 0; number < 1 << length; number++) {
          if (number >> length - depth == bits >> 5 - depth) {
            found.add(List.of(width(), length, number));
          }
        }
      }
      return found;
    }
  }

  @Provide
  Arbitrary<List<Small>> ranges() {
    return Combinators.combine(Arbitraries.of(false, false, true), Arbitraries.integers().between(0, 31), Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 6),
        Arbitraries.integers().between(0, 6)).as(Small::new).list().ofMaxSize(6);
  }

  private static PrefixSpace space(List<Small> ranges) {
    return PrefixSpace.union(ranges.stream().map(Small::space).toList());
  }

  private static Set<List<Integer>> counted(List<Small> ranges) {
    var found = new HashSet<List<Integer>>();
    ranges.forEach(range -> found.addAll(range.counted()));
    return found;
  }

  /// What a space holds of the small universe, asked prefix by prefix.
  private static Set<List<Integer>> asked(PrefixSpace space) {
    var found = new HashSet<List<Integer>>();
    for (var width : List.of(32, 128)) {
      for (var length = 0; length <= 5; length++) {
        for (var number = 0; number < 1 << length; number++) {
          if (space.contains(new Small(width == 128, number << 5 - length, length, length, length).space())) {
            found.add(List.of(width, length, number));
          }
        }
      }
    }
    return found;
  }

  private static void same(List<Small> one, List<Small> other, BiFunction<PrefixSpace, PrefixSpace, PrefixSpace> operation, Set<List<Integer>> expected) {
    var found = operation.apply(space(one), space(other));
    assertEquals(expected, asked(found));
    assertEquals(BigInteger.valueOf(expected.size()), found.size());
    assertEquals(expected.isEmpty(), found.isEmpty());
  }

  @Property(tries = 500)
  void a_union_holds_what_either_holds(@ForAll("ranges") List<Small> one, @ForAll("ranges") List<Small> other) {
    var expected = counted(one);
    expected.addAll(counted(other));
    same(one, other, PrefixSpace::union, expected);
  }

  @Property(tries = 500)
  void an_intersection_holds_what_both_hold(@ForAll("ranges") List<Small> one, @ForAll("ranges") List<Small> other) {
    var expected = counted(one);
    expected.retainAll(counted(other));
    same(one, other, PrefixSpace::intersect, expected);
  }

  @Property(tries = 500)
  void a_difference_holds_what_only_the_first_holds(@ForAll("ranges") List<Small> one, @ForAll("ranges") List<Small> other) {
    var expected = counted(one);
    expected.removeAll(counted(other));
    same(one, other, PrefixSpace::minus, expected);
  }

  @Property(tries = 300)
  void the_ranges_that_it_is_written_as_are_the_same_space(@ForAll("ranges") List<Small> one, @ForAll("ranges") List<Small> other) {
    var space = space(one).minus(space(other));
    var again = PrefixSpace.union(space.ranges().stream().map(PrefixSpaceTest::read).toList());
    assertEquals(space, again);
  }

  @Property(tries = 300)
  void addresses_are_counted_once(@ForAll("ranges") List<Small> ranges) {
    var covered = new HashSet<Integer>();
    counted(ranges).stream().filter(prefix -> prefix.getFirst() == 32).forEach(prefix -> IntStream.range(0, 32).filter(address -> address >> 5 - prefix.get(1) == prefix.get(2)).forEach(covered::add));
    assertEquals(covered.size(), space(ranges).addresses(false));
  }

  private static PrefixSpace read(String text) {
    var words = List.of(text.split(" "));
    var length = Integer.parseInt(words.getFirst().substring(words.getFirst().indexOf('/') + 1));
    var longest = text.indexOf(':') >= 0 ? 128 : 32;
    var ge = words.indexOf("ge") > 0 ? Integer.parseInt(words.get(words.indexOf("ge") + 1)) : length;
    var le = words.indexOf("le") > 0 ? Integer.parseInt(words.get(words.indexOf("le") + 1)) : words.contains("ge") ? longest : length;
    return PrefixSpace.of(words.getFirst(), ge, le).orElseThrow();
  }

  @Test
  void everything_holds_every_prefix_and_is_written_in_two_ranges() {
    assertEquals(List.of("0.0.0.0/0 le 32", "0:0:0:0:0:0:0:0/0 le 128"), PrefixSpace.everything().ranges());
    assertEquals(BigInteger.TWO.pow(33).subtract(BigInteger.ONE).add(BigInteger.TWO.pow(129).subtract(BigInteger.ONE)), PrefixSpace.everything().size());
    assertTrue(PrefixSpace.everything().minus(PrefixSpace.everything()).isEmpty());
  }

  @Test
  void a_hole_in_a_block_leaves_the_prefixes_beside_it() {
    var left = PrefixSpace.of("10.0.0.0/8", 8, 9).orElseThrow().minus(PrefixSpace.of("10.128.0.0/9", 9, 32).orElseThrow());
    assertEquals(List.of("10.0.0.0/8", "10.0.0.0/9"), left.ranges());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "10/8", "10.0.0.0", "10.0.0.0/33", "10.0.0.0/x", "$net/24", "300.0.0.0/8", "::/129", "fe80::1%eth0/64", "::ffff:1.2.3.4/96", "1.2.3.4.5/8"})
  void a_text_that_is_no_prefix_is_none(String text) {
    assertTrue(PrefixSpace.of(text, 0, 128).isEmpty());
  }

  @Test
  void a_hundred_thousand_prefixes_take_no_long_time() {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      var all = new ArrayList<PrefixSpace>();
      for (var i = 0; i < 100_000; i++) {
        all.add(PrefixSpace.of((i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255) + ".0/24", 24, i % 2 == 0 ? 24 : 26).orElseThrow());
      }
      var space = PrefixSpace.union(all);
      assertEquals(25_600_000.0, PrefixSpace.everything().minus(PrefixSpace.everything().minus(space)).addresses(false));
    });
  }
}
