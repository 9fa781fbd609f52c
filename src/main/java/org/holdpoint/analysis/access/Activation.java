package org.holdpoint.analysis.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact.SessionStatement;

/// Which roles somebody has at once, where a role that is given is not yet in force: MySQL and MariaDB (Reference Manual, "Activating Roles"; MariaDB, "SET DEFAULT ROLE") and users of Snowflake without
/// secondary roles (Snowflake documentation, CREATE USER, DEFAULT_SECONDARY_ROLES).
final class Activation {

  private static final String DEFAULT = "DEFAULT ROLE ";
  private static final Set<String> BY_WORD = Set.of("mysql", "mariadb");

  private final String dialect;
  private boolean always;

  Activation(String dialect) {
    this.dialect = dialect;
  }

  /// `activate_all_roles_on_login` of MySQL.
  void session(SessionStatement session) {
    if (session.verb().equals("setting") && session.names().getFirst().equals("activate_all_roles_on_login")) {
      always = session.names().getLast().equals("on");
    }
  }

  /// The words that are needed first; none where one of the roles is in force by itself.
  String word(Set<String> attributes, List<String> roles) {
    if (dialect.equals("snowflake")) {
      return attributes.contains("NOSECONDARY ROLES") ? "USE ROLE" : "";
    }
    return !BY_WORD.contains(dialect) || always || attributes.stream().filter(word -> word.startsWith(DEFAULT)).anyMatch(word -> names(word, roles)) ? "" : "SET ROLE";
  }

  /// Whether a user is told which roles are in force by themselves.
  static boolean said(List<String> attributes) {
    return attributes.stream().anyMatch(word -> word.startsWith(DEFAULT));
  }

  private static boolean names(String word, List<String> roles) {
    var said = Arrays.stream(word.substring(DEFAULT.length()).split(",")).map(Activation::bare).collect(Collectors.toSet());
    return said.contains("all") || roles.stream().map(Activation::bare).anyMatch(said::contains);
  }

  /// A role without its quotes and its host.
  private static String bare(String role) {
    var text = role.replaceAll("[`'\"]", "").strip().toLowerCase(Locale.ROOT);
    return text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
  }
}
