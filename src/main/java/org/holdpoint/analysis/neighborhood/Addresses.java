package org.holdpoint.analysis.neighborhood;

import java.util.Optional;

/// IPv4 addresses with a length: which are on one link. Others are left alone.
record Addresses(long address, int length) {

  private static final int BITS = 32;

  /// `192.0.2.1/31`, or `192.0.2.1` as a host; empty for anything else.
  static Optional<Addresses> of(String text) {
    var slash = text.indexOf('/');
    var length = slash < 0 ? Optional.of(BITS) : number(text.substring(slash + 1), BITS);
    var address = dotted(slash < 0 ? text : text.substring(0, slash));
    return address.isPresent() && length.isPresent() ? Optional.of(new Addresses(address.get(), length.get())) : Optional.empty();
  }

  private static Optional<Long> dotted(String text) {
    var parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    var address = 0L;
    for (var part : parts) {
      var octet = number(part, 255);
      if (octet.isEmpty()) {
        return Optional.empty();
      }
      address = address << 8 | octet.get();
    }
    return Optional.of(address);
  }

  private static Optional<Integer> number(String text, int most) {
    return text.isEmpty() || text.length() > 3 || !text.chars().allMatch(Character::isDigit) ? Optional.empty() : Optional.of(Integer.parseInt(text)).filter(number -> number <= most);
  }

  private static long mask(int length) {
    return length == 0 ? 0 : 0xffffffffL << BITS - length & 0xffffffffL;
  }

  /// Whether it is alone in its subnet.
  boolean host() {
    return length == BITS;
  }

  /// The subnet of this length that the address is in, by its lowest address.
  Addresses network(int length) {
    return new Addresses(address & mask(length), length);
  }

  String text() {
    return text(address);
  }

  String subnet() {
    return text(network(length).address()) + "/" + length;
  }

  private static String text(long address) {
    return (address >> 24 & 255) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
  }
}
