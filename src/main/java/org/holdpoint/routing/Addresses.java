package org.holdpoint.routing;

import java.util.OptionalLong;

/// IPv4 addresses, masks and wildcards as numbers.
public final class Addresses {

  private static final long ALL = 0xFFFF_FFFFL;

  private Addresses() {}

  /// `192.0.2.1` as a number; empty where the word is no address.
  public static OptionalLong number(String word) {
    var number = 0L;
    var octet = 0;
    var digits = 0;
    var dots = 0;
    for (var at = 0; at < word.length(); at++) {
      var letter = word.charAt(at);
      if (letter == '.' && digits > 0) {
        number = number << 8 | octet;
        octet = 0;
        digits = 0;
        dots++;
      } else if (Character.isDigit(letter) && ++digits <= 3) {
        octet = octet * 10 + Character.digit(letter, 10);
      } else {
        return OptionalLong.empty();
      }
      if (octet > 255) {
        return OptionalLong.empty();
      }
    }
    return dots == 3 && digits > 0 ? OptionalLong.of(number << 8 | octet) : OptionalLong.empty();
  }

  /// `198.51.100.0` and `255.255.255.0` are `198.51.100.0/24`; a mask with holes stays a mask.
  public static String prefix(String address, String mask) {
    var number = number(mask);
    if (number.isEmpty() || Long.bitCount(number.getAsLong()) != Long.numberOfLeadingZeros(~number.getAsLong() & ALL) - 32) {
      return address + " " + mask;
    }
    return address + "/" + Long.bitCount(number.getAsLong());
  }

  /// The prefix of a network without a mask: by its class ("network", Cisco IOS IP Routing: BGP Command Reference).
  public static String classful(String address) {
    var number = number(address);
    if (number.isEmpty()) {
      return address;
    }
    var first = number.getAsLong() >> 24;
    return address + "/" + (first < 128 ? 8 : first < 192 ? 16 : 24);
  }

  /// Whether an address lies in a network with a wildcard, whose bits do not matter.
  public static boolean matches(long address, long network, long wildcard) {
    return ((address ^ network) & ~wildcard & ALL) == 0;
  }
}
