package org.holdpoint.language.mongodb;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// One call that makes or changes a user or a role, with its arguments (MongoDB manual, "db.createUser()", "db.createRole()", "Resource Document", "Privilege Actions").
record UserCall(String method, List<YamlNode> arguments) {

  private static final String DIALECT = "mongodb";
  /// The roles that give other roles are those of all databases where they are of this one ("Built-In Roles").
  private static final String ADMIN = "admin";
  private static final Map<String, String> ACTIONS = Map.of("find", "SELECT", "insert", "INSERT", "update", "UPDATE", "remove", "DELETE", "anyAction", "ALL", "dropCollection", "DROP", "dropDatabase", "DROP");
  private static final Set<String> ROLES = Set.of("createRole", "updateRole", "grantRolesToRole", "grantPrivilegesToRole", "revokeRolesFromRole", "dropRole");

  /// Nothing where its arguments are worked out elsewhere.
  static Optional<UserCall> of(String method, String written) {
    try {
      return Yaml.one(SourceReader.read(("[" + written + "]").getBytes(StandardCharsets.UTF_8), "call", "call", Side.HEAD)) instanceof Sequence arguments ? Optional.of(new UserCall(method, arguments.items())) : Optional.empty();
    } catch (YamlException worked) {
      return Optional.empty();
    }
  }

  /// What it says; what it leaves to a variable is not known.
  List<AccessFact> facts(SourceFile file, Span at, int order) {
    var first = arguments.isEmpty() ? Optional.<YamlNode>empty() : Optional.of(arguments.getFirst());
    var block = first.filter(Mapping.class::isInstance).or(() -> arguments.size() > 1 ? Optional.of(arguments.get(1)) : Optional.empty());
    var name = first.flatMap(node -> node instanceof Scalar scalar ? Optional.of(scalar.text()) : text(node, "user").or(() -> text(node, "role")));
    if (name.isEmpty()) {
      return List.of();
    }
    var role = ROLES.contains(method);
    var who = new Grantee(name.get(), role ? "role" : "user", at);
    var facts = new ArrayList<AccessFact>();
    if (method.startsWith("create") || method.startsWith("update") || method.startsWith("drop")) {
      var password = block.flatMap(node -> node instanceof Mapping map ? map.at("pwd") : Optional.empty()).filter(node -> node instanceof Scalar scalar && !scalar.plain() && !scalar.text().isEmpty() && !scalar.text().contains("$")).isPresent();
      facts.add(new PrincipalStatement(key(file, "principal-statement", name.get()), at, at, DIALECT, order, method.startsWith("create") ? "create" : method.startsWith("update") ? "alter" : "drop", role ? "role" : "user", who, List.of(),
          password ? "literal" : "", List.of(), List.of()));
    }
    var roles = method.contains("Roles") && arguments.size() > 1 ? items(Optional.of(arguments.get(1))) : items(block.flatMap(node -> at(node, "roles")));
    var into = roles.stream().flatMap(node -> role(node).stream()).map(one -> new Grantee(one, "role", at)).toList();
    if (!into.isEmpty()) {
      facts.add(new MembershipStatement(key(file, "membership-statement", name.get() + " " + into.stream().map(Grantee::name).toList()), at, at, DIALECT, order, method.startsWith("revoke") ? "revoke" : "grant", into, List.of(who), false, false,
          new Value.Known<>(true, at), false, ""));
    }
    var privileges = method.equals("grantPrivilegesToRole") && arguments.size() > 1 ? items(Optional.of(arguments.get(1))) : items(block.flatMap(node -> at(node, "privileges")));
    for (var privilege : privileges) {
      var rights = items(at(privilege, "actions")).stream().flatMap(node -> node instanceof Scalar scalar ? Stream.of(scalar.text()) : Stream.empty()).map(action -> new Right(ACTIONS.getOrDefault(action, action.toUpperCase(Locale.ROOT)), List.of(), at)).toList();
      at(privilege, "resource").filter(_ -> !rights.isEmpty()).ifPresent(resource -> facts.add(new GrantStatement(key(file, "grant-statement", name.get() + " " + rights.stream().map(Right::name).toList() + " " + on(resource, at).path()), at, at, DIALECT, order,
          "grant", rights, List.of(on(resource, at)), List.of(who), false, false, false, false, "", "")));
    }
    return facts;
  }

  /// `""` stands for every database, and for every collection.
  private static Securable on(YamlNode resource, Span at) {
    var database = text(resource, "db").orElse("");
    var collection = text(resource, "collection").orElse("");
    return text(resource, "anyResource").isPresent() || text(resource, "cluster").isPresent() || database.isEmpty() && collection.isEmpty() ? new Securable("server", List.of(), at)
        : collection.isEmpty() ? new Securable("database", List.of(database), at) : new Securable("table", database.isEmpty() ? List.of(collection) : List.of(database, collection), at);
  }

  /// `dbOwner@shop`, or the name alone where it is of the database that the call is made in.
  private static Optional<String> role(YamlNode node) {
    return node instanceof Scalar scalar ? Optional.of(scalar.text()) : text(node, "role").map(name -> text(node, "db").filter(database -> database.equals(ADMIN)).map(database -> name + "@" + database).orElse(name));
  }

  private static Optional<YamlNode> at(YamlNode node, String name) {
    return node instanceof Mapping map ? map.at(name) : Optional.empty();
  }

  private static Optional<String> text(YamlNode node, String name) {
    return at(node, name).flatMap(found -> found instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
  }

  private static List<YamlNode> items(Optional<YamlNode> node) {
    return node.map(found -> found instanceof Sequence list ? list.items() : List.of(found)).orElse(List.of());
  }

  private Key key(SourceFile file, String kind, String said) {
    return Key.of(new Subject("database", DIALECT), kind, file.key(), method + " " + said);
  }
}
