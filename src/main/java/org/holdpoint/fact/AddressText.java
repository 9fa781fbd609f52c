package org.holdpoint.fact;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/// An address as a text → the number that it is.
final class AddressText {

  /// The bits of an address.
  static final int IPV4 = 32;

  private AddressText() {}

  /// The number of an address of `width` bits; empty where the text is none.
  static Optional<BigInteger> number(String text, int width) {
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
}
