package org.holdpoint.language.vrp;

import org.holdpoint.replay.tree.Leaves;

/// Prefixes as VRP writes them: an address, and the length or the mask in a word of its own.
final class Prefixes {

  private Prefixes() {}

  /// `198.51.100.0` with `255.255.255.0` or `24` is `198.51.100.0/24`; a mask with holes stays a mask.
  static String of(String address, String mask) {
    if (Leaves.isNumber(mask)) {
      return address + "/" + mask;
    }
    var bits = length(mask);
    return bits < 0 ? address + " " + mask : address + "/" + bits;
  }

  /// The length that a mask stands for, -1 for none.
  private static int length(String mask) {
    var parts = mask.split("\\.", -1);
    var number = 0L;
    for (var part : parts) {
      if (parts.length != 4 || !Leaves.isNumber(part) || part.length() > 3 || Integer.parseInt(part) > 255) {
        return -1;
      }
      number = number << 8 | Integer.parseInt(part);
    }
    var bits = Long.bitCount(number);
    return number == (0xFFFF_FFFFL << 32 - bits & 0xFFFF_FFFFL) ? bits : -1;
  }
}
