package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Statements as text and as facts, side by side.
final class Script {

  final List<String> text = new ArrayList<>();
  final List<AccessFact> facts = new ArrayList<>();
  private final String file;
  private final String dialect;

  Script(String file, String dialect) {
    this.file = file;
    this.dialect = dialect;
  }

  private Span at() {
    return Span.of(file, file.startsWith("before/") ? Side.BASE : Side.HEAD, facts.size() + 1, 1, 2);
  }

  private Key key(String kind, String words) {
    var subject = new Subject("database", dialect);
    return Key.of(subject, kind, file.replaceFirst("^(before|after)/", ""), words);
  }

  private Grantee grantee(String name) {
    return new Grantee(name, name.equals("public") ? "public" : "role", at());
  }

  private static String names(List<String> who) {
    return String.join(", ", who).replace("public", "PUBLIC");
  }

  /// `on` as it is written behind ON; `rights` in which `SELECT(a)` is limited to a column.
  Script rights(String verb, List<String> rights, String on, Securable what, List<String> to, boolean option, boolean optionOnly, boolean cascade) {
    var sql = verb.toUpperCase() + (optionOnly ? " GRANT OPTION FOR " : " ") + String.join(", ", rights) + " ON " + on + (verb.equals("grant") ? " TO " : " FROM ") + names(to)
        + (option ? " WITH GRANT OPTION" : "") + (cascade ? " CASCADE" : "");
    var read = rights.stream().map(right -> right.contains("(") ? new Right(right.substring(0, right.indexOf('(')), List.of(right.substring(right.indexOf('(') + 1, right.length() - 1)), at())
        : new Right(right, List.of(), at())).toList();
    add(sql, new AccessFact.GrantStatement(key("grant-statement", sql), at(), at(), dialect, facts.size(), verb, read, List.of(what), to.stream().map(this::grantee).toList(), option, optionOnly,
        cascade, false, "", ""));
    return this;
  }

  Script grant(String right, String kind, String path, String to) {
    return rights("grant", List.of(right), kind + " " + path, securable(kind, path), List.of(to), false, false, false);
  }

  Script revoke(String right, String kind, String path, String from) {
    return rights("revoke", List.of(right), kind + " " + path, securable(kind, path), List.of(from), false, false, false);
  }

  Securable securable(String kind, String path) {
    return new Securable(kind, path.equals("*.*") ? List.of("*", "*") : List.of(path.split("\\.")), at());
  }

  Script member(String verb, String role, String who, boolean admin) {
    var sql = verb.toUpperCase() + " " + role + (verb.equals("grant") ? " TO " : " FROM ") + who + (admin ? " WITH ADMIN OPTION" : "");
    add(sql, new AccessFact.MembershipStatement(key("membership-statement", sql), at(), at(), dialect, facts.size(), verb, List.of(grantee(role)), List.of(grantee(who)), admin, false,
        new Value.Unknown<>("the member decides", at()), false, ""));
    return this;
  }

  Script defaults(String verb, Optional<String> creator, Optional<String> schema, String right, String objects, String to) {
    var sql = "ALTER DEFAULT PRIVILEGES" + creator.map(one -> " FOR ROLE " + one).orElse("") + schema.map(one -> " IN SCHEMA " + one).orElse("") + " " + verb.toUpperCase() + " " + right + " ON "
        + objects.toUpperCase() + (verb.equals("grant") ? " TO " : " FROM ") + names(List.of(to));
    add(sql, new AccessFact.DefaultRightsStatement(key("default-rights-statement", sql), at(), at(), dialect, facts.size(), verb, creator.stream().map(this::grantee).toList(),
        schema.stream().toList(), List.of(new Right(right, List.of(), at())), objects, List.of(grantee(to)), false));
    return this;
  }

  Script principal(String verb, String who, String... attributes) {
    var sql = verb.toUpperCase() + " ROLE " + who + " " + String.join(" ", attributes);
    add(sql, new AccessFact.PrincipalStatement(key("principal-statement", sql), at(), at(), dialect, facts.size(), verb, "role", grantee(who), List.of(attributes), "", List.of(), List.of()));
    return this;
  }

  Script create(String kind, String path, String body) {
    var sql = "CREATE " + kind.toUpperCase() + " " + path + body;
    add(sql, kind.equals("function")
        ? new AccessFact.RoutineStatement(key("routine-statement", sql), at(), at(), dialect, facts.size(), securable(kind, path), false, false, "sql")
        : new AccessFact.ObjectStatement(key("object-statement", sql), at(), at(), dialect, facts.size(), "create", securable(kind, path), false, List.of()));
    return this;
  }

  Script drop(String kind, String path) {
    var sql = "DROP " + kind.toUpperCase() + " " + path;
    add(sql, new AccessFact.ObjectStatement(key("object-statement", sql), at(), at(), dialect, facts.size(), "drop", securable(kind, path), false, List.of()));
    return this;
  }

  Script owner(String kind, String path, String to) {
    var sql = "ALTER " + kind.toUpperCase() + " " + path + " OWNER TO " + to;
    add(sql, new AccessFact.OwnershipStatement(key("ownership-statement", sql), at(), at(), dialect, facts.size(), "transfer", List.of(securable(kind, path)), List.of(), List.of(grantee(to)), true));
    return this;
  }

  Script reassign(String from, String to) {
    var sql = "REASSIGN OWNED BY " + from + " TO " + to;
    add(sql, new AccessFact.OwnershipStatement(key("ownership-statement", sql), at(), at(), dialect, facts.size(), "reassign", List.of(), List.of(grantee(from)), List.of(grantee(to)), true));
    return this;
  }

  Script role(String who) {
    add(who.isEmpty() ? "RESET ROLE" : "SET ROLE " + who, new AccessFact.SessionStatement(key("session-statement", who + facts.size()), at(), at(), dialect, facts.size(),
        who.isEmpty() ? "reset-role" : "set-role", who.isEmpty() ? List.of() : List.of(who)));
    return this;
  }

  private void add(String sql, AccessFact fact) {
    text.add(sql + ";");
    facts.add(fact);
  }
}
