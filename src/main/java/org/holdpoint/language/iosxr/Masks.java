package org.holdpoint.language.iosxr;

import java.util.List;
import org.holdpoint.replay.tree.Leaves;

/// Addresses with the length of their prefix, or with a mask ("ipv4 address", Cisco IOS XR IP Addresses and Services Command Reference: both are taken).
final class Masks {

  private Masks() {}

  /// `192.0.2.1 255.255.255.0` is `192.0.2.1/24`; other words stay as they are.
  static String prefix(List<String> words) {
    var address = words.getFirst();
    if (address.indexOf('/') >= 0 || words.size() < 2) {
      return address;
    }
    var bits = 0L;
    for (var part : words.get(1).split("\\.", -1)) {
      if (!Leaves.isNumber(part) || part.length() > 3 || Integer.parseInt(part) > 255) {
        return address;
      }
      bits = bits << 8 | Integer.parseInt(part);
    }
    var length = Long.bitCount(bits);
    return bits == (0xFFFF_FFFFL << 32 - length & 0xFFFF_FFFFL) ? address + "/" + length : address;
  }
}
