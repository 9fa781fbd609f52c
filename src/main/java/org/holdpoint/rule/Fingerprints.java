package org.holdpoint.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.holdpoint.source.Span;

/// Names for findings that survive a move of the line: rule, path, the text of its lines with white space folded, and which of several equal ones it is.
final class Fingerprints {

  private static final int LENGTH = 32;
  private final Function<Span, String> text;
  private final Map<List<String>, Integer> occurrences = new HashMap<>();

  Fingerprints(Function<Span, String> text) {
    this.text = text;
  }

  /// The fingerprint of the next match in order of place.
  String next(Match match) {
    var what = List.of(match.rule().id(), match.at().file(), text.apply(match.at()).strip().replaceAll("\\s+", " "));
    var occurrence = occurrences.merge(what, 1, Integer::sum);
    return sha256(String.join("\n", what) + "\n" + occurrence).substring(0, LENGTH);
  }

  private static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The SHA-256 of some bytes in hexadecimal.
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException wrong) {
      throw new IllegalStateException("every Java platform has SHA-256", wrong);
    }
  }
}
