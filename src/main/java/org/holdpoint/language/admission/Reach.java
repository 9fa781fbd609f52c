package org.holdpoint.language.admission;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/// How far the address of a line reaches.
final class Reach {

  private static final String UNKNOWN = "unknown";
  private static final String MACHINE = "machine";
  private static final int OCTET = 8;
  /// Of these lengths and shorter, half of all addresses come in, or more.
  private static final int EVERYWHERE = 1;

  private Reach() {}

  /// The word for it, as `fact.AdmissionFact` has it.
  static String of(String connection, String from) {
    return connection.equals("local") ? "socket" : switch (from) {
      case "all" -> "everywhere";
      case "samehost", "localhost", "\"localhost" -> MACHINE;
      case "samenet" -> "network";
      case String text when text.contains("{") || text.contains("$") || text.contains("<") || text.isEmpty() -> UNKNOWN;
      case String text -> network(text);
    };
  }

  private static String network(String text) {
    var slash = text.indexOf('/');
    var address = parsed(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty()) {
      // `.example.com` are all hosts below a name.
      return text.startsWith(".") ? "network" : slash < 0 ? "host" : UNKNOWN;
    }
    var bits = address.get().getAddress().length * OCTET;
    var length = slash < 0 ? bits : length(text.substring(slash + 1));
    if (length < 0 || length > bits) {
      return UNKNOWN;
    }
    var itself = address.get().isLoopbackAddress() && (length >= OCTET && bits == Integer.SIZE || length == bits);
    return length <= EVERYWHERE ? "everywhere" : itself ? MACHINE : length == bits ? "host" : "network";
  }

  private static int length(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  /// Whether a text is an address without a length.
  static boolean address(String text) {
    return parsed(text).isPresent();
  }

  /// An address and its mask as a network: `10.0.0.0/8`; as they are written where the mask is none.
  static String network(String address, String mask) {
    var bytes = parsed(mask).map(InetAddress::getAddress).orElseThrow();
    var bits = new BigInteger(1, bytes).bitCount();
    var whole = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).shiftLeft(bytes.length * OCTET - bits);
    return whole.equals(new BigInteger(1, bytes)) ? address + "/" + bits : address + " " + mask;
  }

  private static Optional<InetAddress> parsed(String text) {
    if (text.isEmpty() || !text.contains(".") && !text.contains(":") || !Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) != ':') {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
