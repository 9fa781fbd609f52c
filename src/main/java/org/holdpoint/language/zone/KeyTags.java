package org.holdpoint.language.zone;

import java.util.Base64;
import java.util.OptionalLong;

/// Records DNSKEY → the tags by which DS records call them (RFC 4034 appendix B).
final class KeyTags {

  private static final int ENTRY = 257;
  private static final int BYTE = 8;
  private static final int LOW = 0xFF;
  private static final int WORD = 0xFFFF;
  private static final int FIRST = 4;

  private KeyTags() {}

  /// Of a key that is a way into its zone (flags 257, RFC 4034 section 2.1.1, RFC 3757).
  static OptionalLong tag(ZoneRecord record) {
    var words = record.said().split(" ");
    if (words.length < FIRST || !words[0].equals("" + ENTRY) || !words[1].matches("\\d{1,3}") || !words[2].matches("\\d{1,3}")) {
      return OptionalLong.empty();
    }
    try {
      var key = Base64.getDecoder().decode(words[3]);
      var data = new byte[FIRST + key.length];
      data[0] = (byte) (ENTRY >> BYTE);
      data[1] = (byte) ENTRY;
      data[2] = (byte) Integer.parseInt(words[1]);
      data[3] = (byte) Integer.parseInt(words[2]);
      System.arraycopy(key, 0, data, FIRST, key.length);
      var sum = 0L;
      for (var index = 0; index < data.length; index++) {
        sum += index % 2 == 0 ? (data[index] & LOW) << BYTE : data[index] & LOW;
      }
      return OptionalLong.of((sum + (sum >> 2 * BYTE & WORD)) & WORD);
    } catch (IllegalArgumentException _) {
      return OptionalLong.empty();
    }
  }
}
