package org.holdpoint.language.iam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Allow policies of Google Cloud in JSON or YAML, as `gcloud … get-iam-policy` prints and `set-iam-policy` takes them, and custom roles (`includedPermissions`), as `gcloud iam roles describe` prints
/// them. Source: IAM documentation, "Policy reference" (Policy, Binding, Expr) and "Creating and managing custom roles".
public final class GooglePolicies implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new GooglePolicies();
  private static final Pattern BINDINGS = Pattern.compile("(^|[{,\\s])[\"']?bindings[\"']?\\s*:");
  private static final Pattern ROLE = Pattern.compile("(^|[{,\\s-])[\"']?role[\"']?\\s*:\\s*[\"']?((projects|organizations)/[^/\\s\"']+/)?roles/");
  private static final Pattern PERMISSIONS = Pattern.compile("^\\s*[\\[{]?\\s*[\"']?includedPermissions[\"']?\\s*:");

  private GooglePolicies() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "iam";
  }

  @Override
  public int recognises(SourceFile file) {
    if (!file.name().matches("(?i).*\\.(json|ya?ml|policy)")) {
      return 0;
    }
    var bindings = false;
    var role = false;
    for (var line : file.lines()) {
      var text = line.text();
      if (text.startsWith("apiVersion")) {
        return 0;
      }
      bindings |= text.contains("bindings") && BINDINGS.matcher(text).find();
      role |= text.contains("roles/") && ROLE.matcher(text).find();
      if (bindings && role || text.contains("includedPermissions") && PERMISSIONS.matcher(text).find()) {
        return 3;
      }
    }
    return 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var statements = new Statements(file, "gcp");
      Yaml.read(file).forEach(document -> walk(document, Optional.empty(), statements));
      return statements.facts().isEmpty() ? Optional.empty() : Optional.of(Declared.of(statements.subject(), statements.facts()));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  /// Every policy and role below a node; `resource` is what a policy around it is said to be about.
  private static void walk(YamlNode node, Optional<Word> resource, Statements statements) {
    switch (node) {
      case Mapping policy when policy.at("bindings").filter(GooglePolicies::listsRoles).isPresent() -> ((Sequence) policy.at("bindings").orElseThrow()).items()
          .forEach(item -> binding(item, resource.or(() -> Statements.word(policy, "resource")), statements));
      case Mapping role when role.at("includedPermissions").isPresent() -> role(role, statements);
      case Mapping mapping -> mapping.entries().forEach(entry -> walk(entry.value(), Statements.word(mapping, "resource").or(() -> resource), statements));
      case Sequence list -> list.items().forEach(item -> walk(item, resource, statements));
      case Scalar _ -> { }
    }
  }

  private static boolean listsRoles(YamlNode node) {
    return node instanceof Sequence list && list.items().stream().anyMatch(item -> item instanceof Mapping binding && binding.at("role").isPresent() && binding.at("members").isPresent());
  }

  private static void binding(YamlNode node, Optional<Word> resource, Statements statements) {
    var policy = resource.map(Word::text).orElse("");
    if (!(node instanceof Mapping binding)) {
      statements.malformed(policy, "bindings", node.at(), node.at());
      return;
    }
    var role = Statements.word(binding, "role");
    if (role.isEmpty()) {
      statements.malformed(policy, "role", binding.at(), binding.at());
      return;
    }
    var conditions = binding.at("condition").stream().flatMap(found -> condition(found, policy, binding, statements).stream()).toList();
    statements.list(binding, "members", policy).forEach(member -> statements.grant(member.at(), binding.at(), policy, "binding", "allow", List.of(member), List.of(role.get()),
        resource.stream().toList(), conditions, List.of(role.get().text(), member.text())));
  }

  private static List<Condition> condition(YamlNode node, String policy, Mapping binding, Statements statements) {
    var expression = node instanceof Mapping condition ? Statements.word(condition, "expression") : Optional.<Word>empty();
    if (expression.isEmpty() && !(node instanceof Scalar word && word.text().matches("|null|~"))) {
      statements.malformed(policy, "condition", node.at(), binding.at());
    }
    return expression.map(GoogleConditions::of).orElse(List.of());
  }

  private static void role(Mapping role, Statements statements) {
    var name = Statements.word(role, "name", "roleId", "title").map(Word::text).orElse("");
    statements.list(role, "includedPermissions", name).forEach(permission -> statements.grant(permission.at(), role.at("includedPermissions").orElseThrow().at(), name, "role", "allow", List.of(),
        List.of(permission), List.of(), List.of(), List.of(permission.text())));
  }
}
