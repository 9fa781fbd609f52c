package org.holdpoint.language.iam;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/// Role definitions and role assignments of Azure in JSON or YAML, as the CLI (`az role definition list`, `az role assignment list`), PowerShell and the REST interface write them. Source: Azure RBAC
/// documentation, "Understand Azure role definitions" and "Understand Azure role assignments".
public final class AzureRoles implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new AzureRoles();
  private static final Pattern ASSIGNED = Pattern.compile("(?i)(^|[{,\\s-])[\"']?roleDefinition(Name|Id)[\"']?\\s*:");
  private static final Pattern PRINCIPAL = Pattern.compile("(?i)(^|[{,\\s-])[\"']?(principal(Id|Name)|objectId|signInName)[\"']?\\s*:");
  private static final Pattern SCOPES = Pattern.compile("(?i)(^|[{,\\s-])[\"']?assignableScopes[\"']?\\s*:");
  private static final Pattern ACTIONS = Pattern.compile("(?i)(^|[{,\\s-])[\"']?(data)?actions[\"']?\\s*:");

  private AzureRoles() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "iam";
  }

  @Override
  public int recognises(SourceFile file) {
    if (!file.name().matches("(?i).*\\.(json|ya?ml)")) {
      return 0;
    }
    var assigned = false;
    var principal = false;
    var scopes = false;
    var actions = false;
    for (var line : file.lines()) {
      var text = line.text();
      // A template of the resource manager deploys more than rights.
      if (text.contains("deploymentTemplate.json") || text.contains("DeploymentTemplate.json")) {
        return 0;
      }
      assigned |= text.contains("oleDefinition") && ASSIGNED.matcher(text).find();
      principal |= (text.contains("rincipal") || text.contains("bjectId") || text.contains("ignInName")) && PRINCIPAL.matcher(text).find();
      scopes |= text.contains("ssignableScopes") && SCOPES.matcher(text).find();
      actions |= text.contains("ctions") && ACTIONS.matcher(text).find();
    }
    return assigned && principal || scopes && actions ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var statements = new Statements(file, "azure");
      Yaml.read(file).forEach(document -> walk(document, statements));
      return statements.facts().isEmpty() ? Optional.empty() : Optional.of(Declared.of(statements.subject(), statements.facts()));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static void walk(YamlNode node, Statements statements) {
    switch (node) {
      case Mapping found when Statements.word(found, "roleDefinitionName", "roleDefinitionId").isPresent() && principal(found).isPresent() -> assignment(found, statements);
      case Mapping found when definition(found) -> role(found, statements);
      case Mapping mapping -> mapping.entries().forEach(entry -> walk(entry.value(), statements));
      case Sequence list -> list.items().forEach(item -> walk(item, statements));
      case Scalar _ -> { }
    }
  }

  private static boolean definition(Mapping found) {
    return Statements.find(found, "assignableScopes").isPresent() && Stream.of("permissions", "actions", "dataActions").anyMatch(name -> Statements.find(found, name).isPresent());
  }

  private static Optional<Word> principal(Mapping found) {
    return Statements.word(found, "principalName", "displayName", "signInName", "principalId", "objectId");
  }

  private static void assignment(Mapping found, Statements statements) {
    var principal = principal(found).orElseThrow();
    var kind = Statements.word(found, "principalType", "objectType").map(type -> type.text() + ":").orElse("");
    var role = Statements.word(found, "roleDefinitionName", "roleDefinitionId").orElseThrow();
    var scope = Statements.word(found, "scope");
    if (scope.isEmpty() && Statements.find(found, "scope").filter(node -> !(node instanceof Scalar)).isPresent()) {
      statements.malformed("", "scope", Statements.find(found, "scope").orElseThrow().at(), found.at());
    }
    var conditions = Statements.word(found, "condition").map(word -> new Condition("expression", word.text(), List.of(), word.at())).stream().toList();
    statements.grant(role.at(), found.at(), "", "binding", "allow", List.of(new Word(kind + principal.text(), principal.at())), List.of(role), scope.stream().toList(), conditions,
        List.of(kind + principal.text(), role.text(), scope.map(Word::text).orElse("")));
  }

  /// A role as PowerShell writes it has its actions beside its name; the others have them in `permissions`, with the name around it.
  private static void role(Mapping found, Statements statements) {
    var name = Statements.word(found, "roleName", "name", "id").map(Word::text).orElse("");
    var scopes = statements.list(found, "assignableScopes", name);
    var permissions = Statements.find(found, "permissions");
    if (permissions.isEmpty()) {
      permission(found, name, scopes, statements);
    } else if (permissions.get() instanceof Sequence list) {
      list.items().forEach(item -> {
        if (item instanceof Mapping block) {
          permission(block, name, scopes, statements);
        } else {
          statements.malformed(name, "permissions", item.at(), found.at());
        }
      });
    } else {
      statements.malformed(name, "permissions", permissions.get().at(), found.at());
    }
  }

  /// What is left out of a role (`NotActions`) is not forbidden where another role gives it; it is said as a `deny` of the same role, which ends with it.
  private static void permission(Mapping block, String name, List<Word> scopes, Statements statements) {
    for (var key : List.of("actions", "dataActions", "notActions", "notDataActions")) {
      statements.list(block, key, name).forEach(action -> statements.grant(action.at(), block.at(), name, key.toLowerCase(Locale.ROOT).contains("data") ? "data-role" : "role",
          key.startsWith("not") ? "deny" : "allow", List.of(), List.of(action), scopes, List.of(), List.of(key, action.text())));
    }
  }
}
