package org.holdpoint.language.iam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Policies of AWS as a file of their own, in JSON or YAML: what is attached to an identity or a resource, trust policies, boundaries and service control policies, and what `aws iam get-policy-version`,
/// `get-role` and `get-account-authorization-details` print. Source: IAM User Guide, "IAM JSON policy elements reference" and "Grammar of the IAM JSON policy language".
public final class AwsPolicies implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new AwsPolicies();
  private static final Pattern STATEMENT = Pattern.compile("(^|[{,\\s])[\"']?Statement[\"']?\\s*:");
  private static final Pattern EFFECT = Pattern.compile("(^|[{,\\s-])[\"']?Effect[\"']?\\s*:");
  /// What nothing but a policy says of itself; a short file with it is one even where the rest is missing.
  private static final Pattern VERSION = Pattern.compile("\"Version\"\\s*:\\s*\"20(12-10|08-10)-17\"");
  private static final int FEW = 50;
  /// Roots of what is printed, and of a policy.
  private static final List<String> ROOTS = List.of("Statement", "PolicyVersion", "PolicyDocument", "AssumeRolePolicyDocument", "Role", "UserDetailList", "RoleDetailList", "Policies", "Policy");

  /// Keys that stand above every policy of their kind of file, and tell none from another.
  private static final Set<String> AROUND = Set.of("Resources", "Properties", "PolicyDocument", "Policies", "PolicyVersion", "Document");

  private AwsPolicies() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "iam";
  }

  @Override
  public int recognises(SourceFile file) {
    if (!file.name().matches("(?i).*\\.(json|ya?ml|policy|pol)")) {
      return 0;
    }
    var statement = false;
    var effect = false;
    var version = false;
    for (var line : file.lines()) {
      var text = line.text();
      statement |= text.contains("Statement") && STATEMENT.matcher(text).find();
      effect |= text.contains("Effect") && EFFECT.matcher(text).find();
      version |= VERSION.matcher(text).find();
      if (text.contains("AWSTemplateFormatVersion")) {
        return 0;
      }
    }
    return statement && effect || version && file.lines().size() <= FEW ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var documents = Yaml.read(file);
      if (documents.stream().noneMatch(document -> document instanceof Mapping mapping && (bare(mapping) || ROOTS.stream().anyMatch(root -> mapping.at(root).isPresent())))) {
        return Optional.empty();
      }
      var reader = new PolicyReader(new Subject("policy", file.key()), file.path());
      documents.forEach(document -> walk(document, "", reader));
      return reader.facts().isEmpty() ? Optional.empty() : Optional.of(Declared.of(reader.subject(), reader.facts()));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  /// A policy without a statement.
  private static boolean bare(Mapping mapping) {
    return mapping.at("Version").isPresent() && mapping.entries().stream().allMatch(entry -> List.of("Version", "Id").contains(entry.key().text()))
        && mapping.at("Version").filter(YamlNode.Scalar.class::isInstance).map(found -> ((YamlNode.Scalar) found).text()).filter(text -> text.matches("20(12|08)-10-17")).isPresent();
  }

  /// Whether a mapping has statements as policies have them: other files use the word for other things.
  static boolean says(Mapping mapping) {
    var date = mapping.at("Version").filter(YamlNode.Scalar.class::isInstance).map(found -> ((YamlNode.Scalar) found).text()).filter(text -> text.matches("20(12|08)-10-17")).isPresent();
    return mapping.at("Statement").filter(found -> date || (found instanceof YamlNode.Sequence list ? list.items() : List.of(found)).stream()
        .anyMatch(item -> item instanceof Mapping statement && !ofStack(statement) && (statement.at("Effect").isPresent() || statement.at("Action").isPresent() || statement.at("NotAction").isPresent()))).isPresent();
  }

  /// Whether a statement says what an update of a stack may do: no right of anybody (AWS CloudFormation User Guide, "Prevent updates to stack resources").
  private static boolean ofStack(Mapping statement) {
    return Stream.of("Action", "NotAction").flatMap(name -> statement.at(name).stream()).flatMap(said -> said instanceof YamlNode.Sequence list ? list.items().stream() : Stream.of(said))
        .anyMatch(said -> said instanceof YamlNode.Scalar action && action.text().startsWith("Update:"));
  }

  /// Every policy below a node, by the names around it.
  static void walk(YamlNode node, String name, PolicyReader reader) {
    switch (node) {
      case Mapping mapping when says(mapping) || bare(mapping) -> reader.policy(mapping, name);
      case Mapping mapping -> {
        var own = List.of("RoleName", "UserName", "GroupName", "PolicyName", "Arn").stream().flatMap(key -> mapping.at(key).stream()).filter(YamlNode.Scalar.class::isInstance)
            .map(found -> ((YamlNode.Scalar) found).text()).findFirst().orElse("");
        mapping.entries().forEach(entry -> walk(entry.value(), String.join(" ", List.of(name, own, entry.key().text()).stream().filter(word -> !word.isEmpty() && !AROUND.contains(word)).toList()), reader));
      }
      case YamlNode.Sequence list -> list.items().forEach(item -> walk(item, name, reader));
      case YamlNode.Scalar _ -> { }
    }
  }
}
