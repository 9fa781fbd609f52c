package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// The rights that dbt gives on what it makes: `grants` in dbt_project.yml, by folders of models, and in the configuration of one model → a statement each. Source: dbt documentation, "grants".
final class DbtGrants {

  /// What has grants.
  private static final Set<String> MADE = Set.of("models", "seeds", "snapshots");
  private static final String GRANTS = "grants";

  private DbtGrants() {}

  /// A statement, and where its grantee is written.
  record Grant(String statement, Span at) {}

  /// Of an entry at any place of a file; none where it is no list of what dbt makes.
  static List<Grant> of(SourceFile file, Entry entry) {
    var found = new ArrayList<Grant>();
    if (MADE.contains(entry.key().text())) {
      switch (entry.value()) {
        case Mapping folders -> folder(folders, file.name().startsWith("dbt_project") ? "" : entry.key().text(), found);
        case Sequence models -> models.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).forEach(model -> name(model).ifPresent(name -> config(model, name, found)));
        case Scalar _ -> { }
      }
    }
    return found;
  }

  private static Optional<String> name(Mapping model) {
    return model.at("name").filter(Scalar.class::isInstance).map(name -> ((Scalar) name).text());
  }

  private static void config(Mapping model, String name, List<Grant> found) {
    model.at("config").filter(Mapping.class::isInstance).ifPresent(config -> folder((Mapping) config, name, found));
  }

  /// What is said of all models below a folder, whose path stands for them.
  private static void folder(Mapping folder, String path, List<Grant> found) {
    for (var entry : folder.entries()) {
      var key = SqlValues.plain(entry.key().text());
      if (entry.value() instanceof Mapping inner) {
        if (key.equals(GRANTS)) {
          inner.entries().forEach(right -> to(right.value()).forEach(grantee -> found.add(grant(SqlValues.plain(right.key().text()), path, grantee))));
        } else {
          folder(inner, path.isEmpty() ? key : path + "." + key, found);
        }
      }
    }
  }

  private static Stream<Scalar> to(YamlNode value) {
    return switch (value) {
      case Scalar one -> Stream.of(one);
      case Sequence list -> list.items().stream().filter(Scalar.class::isInstance).map(Scalar.class::cast);
      case Mapping _ -> Stream.empty();
    };
  }

  private static Grant grant(String right, String path, Scalar grantee) {
    return new Grant(statement(right, path, grantee.text()), grantee.at());
  }

  /// Rights of BigQuery are roles, and all others words.
  static String statement(String right, String on, String grantee) {
    return right.contains("/") ? "GRANT `" + right + "` ON TABLE `" + on + "` TO \"" + grantee + "\"" : "GRANT " + right + " ON " + quoted(on.isEmpty() ? "models" : on) + " TO "
        + (grantee.equalsIgnoreCase("public") ? "PUBLIC" : quoted(grantee));
  }

  private static String quoted(String name) {
    return Stream.of(name.split("\\.")).map(part -> "\"" + part.replace("\"", "") + "\"").reduce((one, other) -> one + "." + other).orElse("");
  }
}
