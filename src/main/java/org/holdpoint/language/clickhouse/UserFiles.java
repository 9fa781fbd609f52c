package org.holdpoint.language.clickhouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Subject;
import org.holdpoint.markup.Node;
import org.holdpoint.markup.Xml;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Users, profiles and quotas of ClickHouse in XML or YAML (users.xml, users.d): what they come to, as SQL. Source: ClickHouse documentation, "Users and Roles Settings", "Settings Profiles", "Quotas", and
/// "Configuration Files" for the YAML: a list is the same element again, and a name behind `@` an attribute.
public final class UserFiles implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new UserFiles();
  private static final int LOOKED_AT = 400;
  private static final List<String> ROOTS = List.of("<clickhouse", "<yandex");
  /// What users of no other program have.
  private static final List<String> OWN = List.of("password_sha256_hex:", "password_double_sha1_hex:", "access_management:", "allow_databases:", "named_collection_control:");
  private static final List<String> PARTS = List.of("<users", "<profiles", "<quotas");

  private UserFiles() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "clickhouse-users";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.name().endsWith(".xml") ? says(file, ROOTS) && says(file, PARTS) ? 3 : 0 : yaml(file) && says(file, List.of("users:")) && says(file, OWN) ? 3 : 0;
  }

  private static boolean yaml(SourceFile file) {
    return file.name().endsWith(".yaml") || file.name().endsWith(".yml");
  }

  private static boolean says(SourceFile file, List<String> tags) {
    for (var line : file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()))) {
      for (var tag : tags) {
        if (line.text().contains(tag)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var said = yaml(file) ? yamlRoot(file) : Optional.of(Xml.read(file));
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var written = new UserStatements();
    var root = said.get();
    root.named("profiles").flatMap(profiles -> profiles.children().stream()).forEach(written::profile);
    root.named("quotas").flatMap(quotas -> quotas.children().stream()).forEach(written::quota);
    root.named("users").flatMap(users -> users.children().stream()).forEach(user -> written.user(user, root));
    return Optional.of(new Declared(new Subject("file", file.key()), List.of(), written.embedded().stream().toList(), List.of(), List.of()));
  }

  /// Nothing where users are no top part of the file: then it is about something else.
  private static Optional<Node> yamlRoot(SourceFile file) {
    try {
      var all = node("", Yaml.one(file), file.start());
      var root = all.children().size() == 1 && !all.children().getFirst().name().equals("users") ? all.children().getFirst() : all;
      return Optional.of(root).filter(node -> node.named("users").findFirst().isPresent());
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static Node node(String name, YamlNode said, Span at) {
    var attributes = new HashMap<String, String>();
    var children = new ArrayList<Node>();
    if (said instanceof Mapping mapping) {
      for (var entry : mapping.entries()) {
        var key = entry.key().text();
        if (key.startsWith("@") && entry.value() instanceof Scalar value) {
          attributes.put(key.substring(1), value.text());
        } else if (entry.value() instanceof Sequence list) {
          list.items().forEach(item -> children.add(node(key, item, item.at())));
        } else {
          children.add(node(key, entry.value(), entry.key().at()));
        }
      }
    }
    return new Node(name, at, attributes, children, said instanceof Scalar scalar ? scalar.text() : "", List.of());
  }
}
