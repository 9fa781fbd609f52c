package org.holdpoint.analysis.admission;

import java.math.BigInteger;
import java.net.InetAddress;

/// The addresses that a line is about.
/// @param width (bits) of an address; 0 of what is no network: everybody, where the name is empty, else those whom the name means
/// @param first the first of them
/// @param length (bits) how many they share
record Network(int width, BigInteger first, int length, String name) {

  private static final int OCTET = 8;

  /// `10.0.0.0/8`, `all`, or a name, of which nothing is known but itself.
  static Network of(String text) {
    var slash = text.indexOf('/');
    var address = slash < 0 ? text : text.substring(0, slash);
    if (text.equals("all") || address.isEmpty() || Character.digit(address.charAt(0), 16) < 0 && address.charAt(0) != ':') {
      return new Network(0, BigInteger.ZERO, 0, text.equals("all") ? "" : text);
    }
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      var width = bytes.length * OCTET;
      var length = slash < 0 ? width : Integer.parseInt(text.substring(slash + 1));
      return length < 0 || length > width ? new Network(0, BigInteger.ZERO, 0, text) : new Network(width, new BigInteger(1, bytes).shiftRight(width - length).shiftLeft(width - length), length, "");
    } catch (IllegalArgumentException none) {
      return new Network(0, BigInteger.ZERO, 0, text);
    }
  }

  private boolean everybody() {
    return width == 0 && name.isEmpty();
  }

  /// Whether all addresses of the other are among these.
  boolean covers(Network other) {
    return everybody() || equals(other) || width > 0 && width == other.width && length <= other.length && other.first.shiftRight(width - length).equals(first.shiftRight(width - length));
  }
}
