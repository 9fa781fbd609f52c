package org.holdpoint.language.clickhouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.markup.Node;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Elements that say who a user is and what it may do → the statements of SQL that say the same, each line standing for the element that it is from.
final class UserStatements {

  /// What a user of a file may do where no `grants` name it: everything but the management of access, and of what a profile with `readonly` leaves (ClickHouse documentation, "Users and Roles Settings",
  /// "Permissions for Queries").
  private static final String CHANGES = "SELECT, INSERT, ALTER, CREATE, DROP, TRUNCATE, OPTIMIZE";
  private static final String READS = "SELECT";
  /// Those that let everybody in.
  private static final Set<String> OPEN = Set.of("::/0", "0.0.0.0/0", ".*");
  private static final Set<String> HASHES = Set.of("password_sha256_hex", "password_double_sha1_hex", "password_sha256", "password_scram_sha256_hex");
  private static final Set<String> OTHER_PROOFS = Set.of("ldap", "kerberos", "ssl_certificates", "ssh_keys", "http_authentication", "jwt", "auth_methods", "password_bcrypt");

  private final StringBuilder text = new StringBuilder();
  private final List<Span> places = new ArrayList<>();

  /// A profile with its settings; what it lays down for them (`constraints`) bounds nobody by itself.
  void profile(Node profile) {
    var settings = profile.children().stream().filter(setting -> setting.children().isEmpty() && !setting.name().equals("profile")).toList();
    if (!settings.isEmpty()) {
      line("CREATE SETTINGS PROFILE " + name(profile) + " SETTINGS", profile.at());
      settings.forEach(setting -> line((setting == settings.getFirst() ? "" : ", ") + setting.name() + " = '" + value(setting) + "'", setting.at()));
      line(";", profile.at());
    }
  }

  /// A quota; of its limits 0 is none.
  void quota(Node quota) {
    quota.named("interval").forEach(interval -> {
      var limits = interval.children().stream().filter(limit -> !limit.name().equals("duration") && number(limit) && Long.parseLong(value(limit)) > 0).map(limit -> limit.name() + " = " + value(limit)).toList();
      var duration = interval.named("duration").filter(UserStatements::number).map(UserStatements::value).findFirst();
      if (!limits.isEmpty() && duration.isPresent()) {
        line("CREATE QUOTA " + name(quota) + " FOR INTERVAL " + duration.get() + " second MAX " + String.join(", ", limits) + ";", quota.at());
      }
    });
  }

  /// A user: how it proves who it is, from where it comes, and what it may do.
  void user(Node user, Node root) {
    if (user.attributes().containsKey("remove")) {
      return;
    }
    var name = name(user);
    var networks = user.named("networks").flatMap(list -> list.children().stream()).toList();
    var free = user.children().stream().filter(UserStatements::free).findFirst();
    var open = networks.stream().filter(network -> OPEN.contains(value(network))).findFirst();
    line("CREATE USER", user.at());
    // What lets everybody in is what there is to be seen.
    line(name, free.or(() -> open).map(Node::at).orElse(user.at()));
    free.ifPresentOrElse(one -> line("NOT IDENTIFIED", one.at()), () -> user.children().stream().map(UserStatements::identified).flatMap(Optional::stream).findFirst().ifPresent(said -> line(said, user.at())));
    if (!networks.isEmpty()) {
      line("HOST " + networks.stream().map(UserStatements::host).collect(Collectors.joining(", ")), user.at());
    }
    line(";", user.at());
    user.named("access_management").filter(one -> value(one).equals("1")).forEach(one -> line("GRANT ACCESS MANAGEMENT ON *.* TO " + name + ";", one.at()));
    rights(user, root, name);
  }

  /// Of a user without a profile only a part is in this file.
  private void rights(Node user, Node root, String name) {
    var queries = user.named("grants").flatMap(grants -> grants.named("query")).toList();
    var profile = user.named("profile").findFirst();
    var databases = user.named("allow_databases").flatMap(list -> list.named("database")).toList();
    queries.forEach(query -> line(value(query) + " TO " + name + ";", query.at()));
    if (queries.isEmpty() && profile.isPresent()) {
      var rights = readonly(value(profile.get()), root) ? READS : CHANGES;
      databases.forEach(database -> line("GRANT " + rights + " ON " + quoted(value(database)) + ".* TO " + name + ";", database.at()));
      if (databases.isEmpty()) {
        line("GRANT " + rights + " ON *.* TO " + name + ";", profile.get().at());
      }
    }
  }

  /// A profile that is called `readonly` comes with the server.
  private static boolean readonly(String profile, Node root) {
    var said = root.named("profiles").flatMap(profiles -> profiles.named(profile)).flatMap(one -> one.named("readonly")).map(UserStatements::value).findFirst();
    return said.map(value -> !value.equals("0")).orElse(profile.equals("readonly"));
  }

  /// Whether it says that no password is needed: an empty one, which nothing outside the file fills in.
  private static boolean free(Node said) {
    return said.name().equals("no_password") || said.name().equals("password") && value(said).isEmpty() && said.attributes().isEmpty();
  }

  private static Optional<String> identified(Node said) {
    return said.name().equals("password") ? Optional.of(value(said).isEmpty() ? "IDENTIFIED WITH ldap SERVER 'x'" : "IDENTIFIED WITH plaintext_password BY '" + value(said) + "'")
        : HASHES.contains(said.name()) ? Optional.of("IDENTIFIED WITH sha256_hash BY '" + value(said) + "'") : OTHER_PROOFS.contains(said.name()) ? Optional.of("IDENTIFIED WITH ldap SERVER 'x'") : Optional.empty();
  }

  private static String host(Node network) {
    var kind = switch (network.name()) {
      case "host" -> "NAME";
      case "host_regexp" -> "REGEXP";
      default -> "IP";
    };
    return kind + " '" + value(network) + "'";
  }

  private static boolean number(Node node) {
    var value = value(node);
    return !value.isEmpty() && value.length() < 19 && value.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  /// The text of an element, as it may stand between quotes.
  private static String value(Node node) {
    return node.text().strip().replaceAll("[\\s'\\\\]+", " ");
  }

  private static String name(Node node) {
    return quoted(node.name());
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "") + "`";
  }

  private void line(String statement, Span at) {
    text.append(statement.replace('\n', ' ')).append('\n');
    places.add(at);
  }

  Optional<Embedded> embedded() {
    return places.isEmpty() ? Optional.empty() : Optional.of(new Embedded(Optional.of("clickhouse"), text.toString(), SourceMap.standing(places)));
  }
}
