package org.holdpoint.language.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.AccessSnapshot;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Nearest;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// One snapshot → the statements that would lead to it. Names are as the catalogue of the database has them.
final class SnapshotReader {

  static final List<String> DIALECTS = List.of("postgresql", "mysql", "mariadb", "clickhouse", "sqlserver", "oracle", "snowflake", "bigquery", "cockroachdb");
  private static final Set<String> TOP = Set.of("access-snapshot", "after", "principals", "objects", "grants", "denies");
  private static final Set<String> PRINCIPAL = Set.of("name", "kind", "attributes", "member-of");
  private static final Set<String> OBJECT = Set.of("name", "kind", "owner");
  private static final Set<String> GRANT = Set.of("to", "rights", "object", "kind", "columns", "grant-option");

  private final SourceFile file;
  private final Mapping top;
  private final String dialect;
  private final List<Fact> facts = new ArrayList<>();
  private int order;

  SnapshotReader(SourceFile file, YamlNode node) {
    this.file = file;
    this.top = mapping(node, TOP);
    this.dialect = text(top, "access-snapshot").orElse("").toLowerCase(Locale.ROOT);
    if (!DIALECTS.contains(dialect)) {
      throw new UnreadableException(top.at("access-snapshot").map(YamlNode::at).orElse(top.at()), "`access-snapshot` is one of " + String.join(", ", DIALECTS));
    }
  }

  Declared declared() {
    var after = top.at("after");
    facts.add(new AccessSnapshot(key("access-snapshot"), top.at(), top.at(), dialect, after.<Value<String>>map(node -> new Value.Known<>(text(node), node.at())).orElseGet(Value.Absent::new)));
    items(top, "principals").forEach(this::principal);
    items(top, "objects").forEach(this::object);
    items(top, "grants").forEach(node -> rights(node, "grant"));
    items(top, "denies").forEach(node -> rights(node, "deny"));
    return Declared.of(new Subject("file", file.key()), facts);
  }

  private void principal(YamlNode node) {
    var one = mapping(node, PRINCIPAL);
    var kind = text(one, "kind").orElse("role");
    var who = new Grantee(need(one, "name"), kind, one.at());
    facts.add(new PrincipalStatement(key("principal-statement"), one.at(), one.at(), dialect, order++, "create", kind, who, texts(one, "attributes").map(word -> word.toUpperCase(Locale.ROOT)).toList(), "",
        List.of(), List.of()));
    var roles = texts(one, "member-of").map(name -> new Grantee(name, "role", one.at())).toList();
    if (!roles.isEmpty()) {
      facts.add(new MembershipStatement(key("membership-statement"), one.at(), one.at(), dialect, order++, "grant", roles, List.of(who), false, false, new Value.Absent<>(), false, ""));
    }
  }

  private void object(YamlNode node) {
    var one = mapping(node, OBJECT);
    var what = new Securable(text(one, "kind").orElse("table"), path(one, "name"), one.at());
    facts.add(new ObjectStatement(key("object-statement"), one.at(), one.at(), dialect, order++, "create", what, false, List.of()));
    text(one, "owner").ifPresent(owner -> facts.add(new OwnershipStatement(key("ownership-statement"), one.at(), one.at(), dialect, order++, "transfer", List.of(what), List.of(),
        List.of(new Grantee(owner, "role", one.at())), true)));
  }

  private void rights(YamlNode node, String verb) {
    var one = mapping(node, GRANT);
    var columns = texts(one, "columns").toList();
    var rights = texts(one, "rights").map(name -> new Right(name.toUpperCase(Locale.ROOT), columns, one.at())).toList();
    var path = path(one, "object");
    var kind = text(one, "kind").orElse(path.isEmpty() ? "server" : path.size() > 1 || dialect.equals("oracle") ? "table" : "schema");
    facts.add(new GrantStatement(key("grant-statement"), one.at(), one.at(), dialect, order++, verb, rights, List.of(new Securable(kind, path, one.at())),
        texts(one, "to").map(name -> new Grantee(name, name.equalsIgnoreCase("public") ? "public" : "role", one.at())).toList(), text(one, "grant-option").filter(word -> word.equals("true")).isPresent(),
        false, false, false, "", ""));
  }

  /// `a.b`, a list where a name has a dot in it, `*` for the whole server.
  private List<String> path(Mapping one, String key) {
    var node = one.at(key).orElseThrow(() -> new UnreadableException(one.at(), "`" + key + "` is missing"));
    return switch (node) {
      case Sequence list -> list.items().stream().map(SnapshotReader::text).toList();
      case Mapping _, Scalar _ -> text(node).equals("*") ? List.of() : Arrays.stream(text(node).split("\\.")).filter(part -> !part.equals("*")).toList();
    };
  }

  private Key key(String kind) {
    return Key.of(new Subject("database", dialect.isEmpty() ? "?" : dialect), kind, file.key(), String.valueOf(facts.size()));
  }

  private static Stream<YamlNode> items(Mapping one, String key) {
    return one.at(key).stream().flatMap(node -> switch (node) {
      case Sequence list -> list.items().stream();
      case Mapping _, Scalar _ -> throw new UnreadableException(node.at(), "`" + key + "` is a list");
    });
  }

  private static Stream<String> texts(Mapping one, String key) {
    return one.at(key).stream().flatMap(node -> switch (node) {
      case Sequence list -> list.items().stream().map(SnapshotReader::text);
      case Mapping _, Scalar _ -> Stream.of(text(node));
    });
  }

  private static Optional<String> text(Mapping one, String key) {
    return one.at(key).map(SnapshotReader::text);
  }

  private static String need(Mapping one, String key) {
    return text(one, key).orElseThrow(() -> new UnreadableException(one.at(), "`" + key + "` is missing"));
  }

  private static String text(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> scalar.text();
      case Mapping _, Sequence _ -> throw new UnreadableException(node.at(), "a text is expected here");
    };
  }

  private static Mapping mapping(YamlNode node, Set<String> keys) {
    return switch (node) {
      case Mapping mapping -> known(mapping, keys);
      case Scalar _, Sequence _ -> throw new UnreadableException(node.at(), "expected here are the keys " + keys.stream().sorted().collect(Collectors.joining(", ")));
    };
  }

  private static Mapping known(Mapping mapping, Set<String> keys) {
    for (var entry : mapping.entries()) {
      var word = entry.key().text();
      if (!keys.contains(word)) {
        throw new UnreadableException(at(entry), "there is no key `" + word + "` here" + Nearest.to(word, keys.stream().sorted().toList()).map(near -> "; did you mean `" + near + "`?").orElse(""));
      }
    }
    return mapping;
  }

  private static Span at(YamlNode.Entry entry) {
    return entry.key().at();
  }
}
