package org.holdpoint.language.document.word;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Versions of TLS → how good the oldest of them is: `TLSv1.2 TLSv1.3`, `ssl-min-ver TLSv1.2`, `1.2`, `VersionTLS12`.
final class ProtocolVersions {

  /// What is switched off is not spoken: `!TLSv1`, `-SSLv3` (OpenSSL, SSL_CONF_cmd(3), Protocol).
  private static final Pattern VERSION = Pattern.compile("(?<![\\w.!/-])(?:version|minimum)?_?(ssl|tls)?_?v?_?(\\d)(?:[._]?([0-3]))?(?![\\d.])", Pattern.CASE_INSENSITIVE);
  /// All that there are, but for those that are taken away (Apache HTTP Server documentation, mod_ssl, SSLProtocol).
  private static final Pattern ALL = Pattern.compile("(?:^|\\s)\\+?all(?:\\s|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITHOUT_OLD = Pattern.compile("(?=.*-TLSv1(?:\\.0)?(?:\\s|$))(?=.*-TLSv1\\.1(?:\\s|$)).*", Pattern.CASE_INSENSITIVE);
  /// RFC 8996 ends 1.0 and 1.1, RFC 7568 ended SSL.
  private static final int FIRST_GOOD = 2;
  private static final int NEWEST = 3;

  private ProtocolVersions() {}

  /// The minor version of the oldest one, 0 for all that nobody should speak; empty where a text names none, or names more than versions.
  static Optional<Integer> oldest(String said) {
    if (ALL.matcher(said).find()) {
      return Optional.of(WITHOUT_OLD.matcher(said).matches() ? FIRST_GOOD : 0);
    }
    var found = VERSION.matcher(said);
    var versions = IntStream.builder();
    while (found.find()) {
      var ssl = "ssl".equalsIgnoreCase(found.group(1));
      var minor = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
      if (!ssl && (!found.group(2).equals("1") || minor > NEWEST)) {
        return Optional.empty();
      }
      versions.add(ssl || minor < FIRST_GOOD ? 0 : minor);
    }
    var oldest = versions.build().min();
    return oldest.equals(OptionalInt.empty()) ? Optional.empty() : Optional.of(oldest.getAsInt());
  }
}
