package org.holdpoint.language.redis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// A user and its rules, which are taken from left to right (Redis documentation, "ACL rules").
/// @param rights commands in capitals, categories with their `@`: `GET`, `@READ`, `CONFIG|SET`, `ALL`
/// @param keys patterns of the keys that they are about
record UserLine(String name, boolean on, String password, List<String> rights, List<String> keys) {

  private static final String ALL = "ALL";
  /// Everything but what is taken out again by its category.
  private static final String MOST = "ALL BUT";
  /// Categories without which a user administers nothing.
  private static final Set<String> ADMINISTRATION = Set.of("@ADMIN", "@DANGEROUS");
  /// What whoever connects needs to say who it is (category `@connection`); it lets nobody at anything.
  private static final Set<String> CONNECTION = Set.of("@CONNECTION", "AUTH", "HELLO", "PING", "ECHO", "QUIT", "RESET", "CLIENT", "CLIENT|SETNAME", "CLIENT|SETINFO");
  private static final String NO_PASSWORD = "none";

  /// Empty where there is no name, or a rule that Redis does not have.
  static Optional<UserLine> of(String text) {
    var words = text.strip().split("\\s+");
    var on = false;
    var password = "";
    var rights = new LinkedHashSet<String>();
    var keys = new ArrayList<String>();
    for (var at = 1; at < words.length; at++) {
      var word = words[at].replaceAll("^\\(|\\)$", "");
      var rule = word.toLowerCase(Locale.ROOT);
      switch (rule) {
        case "on" -> on = true;
        case "off" -> on = false;
        case "nopass" -> password = NO_PASSWORD;
        case "resetpass", "reset" -> password = "";
        case "allkeys", "~*" -> keys.add("*");
        case "resetkeys" -> keys.clear();
        case "allcommands", "+@all" -> {
          rights.clear();
          rights.add(ALL);
        }
        case "nocommands", "-@all" -> rights.clear();
        case String _ when rule.isEmpty() || rule.startsWith("&") || rule.startsWith("<") || rule.startsWith("!") || Set.of("resetchannels", "allchannels", "clearselectors", "sanitize-payload", "skip-sanitize-payload").contains(rule) -> { }
        case String _ when rule.startsWith("~") || rule.startsWith("%") && rule.contains("~") -> keys.add(word.substring(word.indexOf('~') + 1));
        case String _ when rule.startsWith(">") -> password = rule.contains("$") || rule.contains("{{") ? password : "literal";
        case String _ when rule.startsWith("#") -> password = "hash";
        case String _ when rule.startsWith("+") -> rights.add(rule.substring(1).toUpperCase(Locale.ROOT));
        case String _ when rule.startsWith("-") -> taken(rights, rule.substring(1).toUpperCase(Locale.ROOT));
        default -> {
          return Optional.empty();
        }
      }
    }
    return words[0].isEmpty() ? Optional.empty() : Optional.of(new UserLine(words[0], on, password, List.copyOf(rights), List.copyOf(keys)));
  }

  private static void taken(Set<String> rights, String right) {
    rights.remove(right);
    if (ADMINISTRATION.contains(right) && rights.remove(ALL)) {
      rights.add(MOST);
    }
  }

  List<AccessFact> facts(SourceFile file, Span at, int order) {
    var who = new Grantee(name, "user", at);
    // One that is off, or may only say who it is, needs no password.
    var idle = !on || rights.stream().allMatch(CONNECTION::contains);
    var facts = new ArrayList<AccessFact>();
    facts.add(new PrincipalStatement(key(file, "principal-statement"), at, at, "redis", order, "create", "user", who, List.of(), idle && password.equals(NO_PASSWORD) ? "" : password, List.of(), List.of()));
    if (on && !rights.isEmpty()) {
      var about = keys.contains("*") || keys.isEmpty() ? List.of(new Securable("keys", List.of(), at))
          : keys.stream().map(key -> new Securable("keys", List.of(key.replaceAll("\\*+$", "")), at)).toList();
      facts.add(new GrantStatement(key(file, "grant-statement"), at, at, "redis", order, "grant", rights.stream().map(right -> new Right(right, List.of(), at)).toList(), about, List.of(who), false, false, false, false,
          "", ""));
    }
    return facts;
  }

  private Key key(SourceFile file, String kind) {
    return Key.of(new Subject("file", file.key()), kind, file.key(), name + " " + on + " " + password + " " + String.join(" ", rights) + " " + String.join(" ", keys));
  }
}
