package org.holdpoint.analysis.neighborhood;

import java.util.Optional;

/// IPv4 addresses with a length: which are on one link. Others are left alone.
record Addresses(long address, int length) {

  private static final int BITS = 32;
  private static final int OCTETS = 4;
  private static final int NONE = -1;

  /// `192.0.2.1/31`, or `192.0.2.1` as a host; empty for anything else.
  static Optional<Addresses> of(String text) {
    var slash = text.indexOf('/');
    var length = slash < 0 ? BITS : number(text, slash + 1, text.length(), BITS);
    return length == NONE ? Optional.empty() : dotted(slash < 0 ? text : text.substring(0, slash)).map(address -> new Addresses(address, length));
  }

  private static Optional<Long> dotted(String text) {
    var address = 0L;
    var from = 0;
    for (var octets = 0; octets < OCTETS; octets++) {
      var dot = octets == OCTETS - 1 ? text.length() : text.indexOf('.', from);
      var octet = dot < 0 ? NONE : number(text, from, dot, 255);
      if (octet == NONE) {
        return Optional.empty();
      }
      address = address << 8 | octet;
      from = dot + 1;
    }
    return Optional.of(address);
  }

  /// The number that stands between two places of a text; [#NONE] where that is none, or a larger one.
  private static int number(String text, int from, int to, int most) {
    var number = 0;
    for (var at = from; at < to && at < from + 3; at++) {
      if (!Character.isDigit(text.charAt(at))) {
        return NONE;
      }
      number = number * 10 + Character.digit(text.charAt(at), 10);
    }
    return to == from || to - from > 3 || number > most ? NONE : number;
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
