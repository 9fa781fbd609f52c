package org.holdpoint.resource;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Networks that let in far more than they look like: one that holds a private range and addresses of strangers beside it (`172.0.0.0/11` for `172.16.0.0/12`), and one that is a large part of the internet (`128.0.0.0/1`).
final class WideNetworks {

  private static final Pattern NETWORK = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");
  private static final int BITS = 32;
  /// Of this length and shorter nobody was given a network (IANA IPv4 Address Space Registry: by /8).
  private static final int LONGEST_OF_MANY = 7;
  /// RFC 1918 section 3, RFC 6598 section 7.
  private static final List<Network> PRIVATE = List.of(new Network(10L << 24, 8), new Network(172L << 24 | 16 << 16, 12), new Network(192L << 24 | 168 << 16, 16), new Network(100L << 24 | 64 << 16, 10));

  private WideNetworks() {}

  /// A network of the fourth version, by its first address.
  private record Network(long first, int length) {

    private boolean holds(Network other) {
      return length < other.length && other.first >> BITS - length == first >> BITS - length;
    }
  }

  /// How many addresses a network has, if it is such a one; one of no bits is everybody, and that is told elsewhere.
  static Stream<Long> addresses(String written) {
    return network(written).filter(one -> one.length() > 0 && (one.length() <= LONGEST_OF_MANY || PRIVATE.stream().anyMatch(one::holds))).map(one -> 1L << BITS - one.length()).stream();
  }

  private static Optional<Network> network(String written) {
    var found = NETWORK.matcher(written);
    if (!found.matches() || Integer.parseInt(found.group(5)) > BITS) {
      return Optional.empty();
    }
    var first = 0L;
    for (var group = 1; group <= 4; group++) {
      first = first << 8 | Integer.parseInt(found.group(group));
    }
    return Optional.of(new Network(first, Integer.parseInt(found.group(5))));
  }
}
