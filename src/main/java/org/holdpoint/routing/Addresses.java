package org.holdpoint.routing;

import java.util.OptionalLong;

/// IPv4 addresses, masks and wildcards as numbers.
public final class Addresses {

  private static final long ALL = 0xFFFF_FFFFL;

  private Addresses() {}

  /// `192.0.2.1` as a number; empty where the word is no address.
  public static OptionalLong number(String word) {
    var parts = word.split("\\.", -1);
    if (parts.length != 4) {
      return OptionalLong.empty();
    }
    var number = 0L;
    for (var part : parts) {
      if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(Character::isDigit) || Integer.parseInt(part) > 255) {
        return OptionalLong.empty();
      }
      number = number << 8 | Integer.parseInt(part);
    }
    return OptionalLong.of(number);
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
