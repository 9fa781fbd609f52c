package org.holdpoint.language.mysql;

import grammar.mysql.MysqlParser.MethodContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a statement says of a password, without the password.
final class Passwords {

  static final String EXTERNAL = "external";
  /// Of the plugins that use SHA-1 without a salt, or less (MySQL 8.4 manual, section 8.4.1.1 "Native Pluggable Authentication").
  static final String QUICK_HASH = "quick-hash";
  private static final List<String> QUICK = List.of("mysql_native_password", "mysql_old_password");
  /// MySQL 8.4 manual, section 8.4.1 "Authentication Plugins"; MariaDB documentation, "Authentication Plugins": those that keep a hash.
  private static final List<String> HASHING = List.of("mysql_native_password", "caching_sha2_password", "sha256_password", "mysql_old_password", "ed25519", "parsec");
  private static final Pattern FILLED_IN = Pattern.compile("(?s).*(\\$\\{|\\{\\{|%\\().*|:\\w+|\\?|<.*>");
  private static final List<String> WEAKEST_FIRST = List.of("none", "literal", QUICK_HASH, "hash", EXTERNAL, "");

  private Passwords() {}

  /// An empty one is none; one that a template fills in is not known.
  static String literal(String text) {
    return text.isEmpty() ? "none" : FILLED_IN.matcher(text).matches() ? "" : "literal";
  }

  static String of(MethodContext method) {
    if (method.value != null) {
      return literal(Names.of(method.value));
    }
    if (method.RANDOM() != null) {
      return EXTERNAL;
    }
    var plugin = Names.of(method.start).toLowerCase(Locale.ROOT);
    return HASHING.contains(plugin) ? method.hash == null ? "" : Names.of(method.hash).isEmpty() ? "none" : QUICK.contains(plugin) ? QUICK_HASH : "hash" : EXTERNAL;
  }

  static String weaker(String one, String other) {
    return WEAKEST_FIRST.indexOf(one) <= WEAKEST_FIRST.indexOf(other) ? one : other;
  }
}
