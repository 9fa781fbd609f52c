package org.holdpoint.settings;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Kinds of values that are numbers or addresses.
final class Numbers {

  /// AS 0 is reserved (RFC 7607), the largest has 32 bits (RFC 6793).
  private static final long LARGEST_AS = 0xFFFF_FFFFL;
  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?");
  private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*");
  private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,2}");

  private Numbers() {}

  /// A whole number, from 1 on.
  static Kind<Long> count() {
    return whole("a whole number from 1 on", Long.MAX_VALUE);
  }

  /// The number of an autonomous system, as one decimal number (asplain, RFC 5396).
  static Kind<Long> as() {
    return whole("an AS number, one whole number from 1 to 4294967295", LARGEST_AS);
  }

  private static Kind<Long> whole(String what, long largest) {
    return scalar -> {
      requirePlain(scalar, WHOLE);
      var number = WHOLE.matcher(scalar.text()).matches() ? Long.parseLong(scalar.text()) : 0;
      if (number < 1 || number > largest) {
        throw NotAllowed.expected("is " + what, scalar.text());
      }
      return number;
    };
  }

  /// A share of a whole, from 0 to below 1.
  static BigDecimal share(Scalar scalar) throws NotAllowed {
    var number = decimal(scalar, "is a share from 0 to below 1, such as 0.5");
    if (number.compareTo(BigDecimal.ONE) >= 0) {
      throw NotAllowed.expected("is a share from 0 to below 1, such as 0.5", scalar.text());
    }
    return number;
  }

  /// How many times as large something may become; 1 says that it may not grow.
  static BigDecimal factor(Scalar scalar) throws NotAllowed {
    var number = decimal(scalar, "is a factor from 1 on, such as 1.2");
    if (number.compareTo(BigDecimal.ONE) < 0) {
      throw NotAllowed.expected("is a factor from 1 on, such as 1.2", scalar.text());
    }
    return number;
  }

  private static BigDecimal decimal(Scalar scalar, String what) throws NotAllowed {
    requirePlain(scalar, DECIMAL);
    if (!DECIMAL.matcher(scalar.text()).matches()) {
      throw NotAllowed.expected(what, scalar.text());
    }
    return new BigDecimal(scalar.text());
  }

  private static void requirePlain(Scalar scalar, Pattern number) throws NotAllowed {
    if (!scalar.plain() && number.matcher(scalar.text()).matches()) {
      throw new NotAllowed("is a number, so " + NotAllowed.quoted(scalar.text()) + " is written without quotes");
    }
  }

  /// An address prefix of IPv4 or IPv6 with its length (RFC 4632, RFC 4291 section 2.3), as it is written.
  static String prefix(Scalar scalar) throws NotAllowed {
    var slash = scalar.text().indexOf('/');
    var text = slash < 0 ? scalar.text() : scalar.text().substring(0, slash);
    var length = slash < 0 ? "" : scalar.text().substring(slash + 1);
    var address = address(text);
    if (address.length == 0 || !LENGTH.matcher(length).matches() || Integer.parseInt(length) > address.length * Byte.SIZE) {
      throw NotAllowed.expected("is an address prefix such as 198.51.100.0/24 or 2001:db8::/32", scalar.text());
    }
    for (var bit = Integer.parseInt(length); bit < address.length * Byte.SIZE; bit++) {
      if ((address[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1) != 0) {
        throw NotAllowed.expected("is an address prefix, with no bits set after the first " + length, scalar.text());
      }
    }
    return scalar.text();
  }

  /// The bytes of an address; none when the text is no address.
  private static byte[] address(String text) {
    if (IPV4.matcher(text).matches()) {
      var parts = Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
      var bytes = new byte[parts.length];
      for (var index = 0; index < parts.length; index++) {
        bytes[index] = (byte) parts[index];
      }
      return Arrays.stream(parts).allMatch(part -> part < 256) ? bytes : new byte[0];
    }
    if (text.length() > 39 || !IPV6.matcher(text).matches()) {
      return new byte[0];
    }
    try {
      var bytes = InetAddress.ofLiteral(text).getAddress();
      return bytes.length == 16 ? bytes : new byte[0];
    } catch (IllegalArgumentException _) {
      return new byte[0];
    }
  }
}
