package org.holdpoint.language.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Policies of stacks: what an update may not do to which resource, each a guard of its own. They look like policies of IAM, but speak of updates alone. Source: AWS CloudFormation User Guide, "Prevent updates to stack resources":
/// a Deny outweighs every Allow; the actions are `Update:Modify`, `Update:Replace`, `Update:Delete` and `Update:*`.
public final class StackPolicies implements DeclarationLanguage {

  private static final String NAME = "stack-policy";
  private static final String ACTION = "Update:";
  private static final List<String> EVERY = List.of("Update:Modify", "Update:Replace", "Update:Delete");

  private StackPolicies() {}

  public static DeclarationLanguage language() {
    return new StackPolicies();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int recognises(SourceFile file) {
    return file.name().endsWith(".json") && file.lines().stream().anyMatch(line -> line.text().contains("\"" + ACTION)) && statements(file).findAny().isPresent() ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("stack policy", file.key());
    var facts = new ArrayList<Fact>();
    statements(file).filter(statement -> texts(statement, "Effect").contains("Deny")).forEach(statement -> {
      var actions = texts(statement, "Action").stream().flatMap(action -> action.equals(ACTION + "*") ? EVERY.stream() : Stream.of(action)).distinct().toList();
      for (var resource : texts(statement, "Resource")) {
        for (var action : actions) {
          var address = "the denial of " + action + " to " + resource.replaceFirst("^LogicalResourceId/", "");
          facts.add(new Resource(Key.of(subject, "resource", address), statement.at(), statement.at(), address, NAME, "guard", List.of(), false, false));
        }
      }
    });
    return Optional.of(Declared.of(subject, List.copyOf(new LinkedHashSet<>(facts))));
  }

  /// Those that are about updates; none where the file is something else.
  private static Stream<Mapping> statements(SourceFile file) {
    try {
      return Optional.of(Yaml.one(file)).filter(Mapping.class::isInstance).map(Mapping.class::cast).flatMap(all -> all.at("Statement")).stream()
          .flatMap(said -> said instanceof Sequence list ? list.items().stream() : Stream.of(said)).filter(Mapping.class::isInstance).map(Mapping.class::cast)
          .filter(statement -> texts(statement, "Action").stream().anyMatch(action -> action.startsWith(ACTION)));
    } catch (YamlException _) {
      return Stream.empty();
    }
  }

  private static List<String> texts(Mapping statement, String name) {
    return statement.at(name).stream().flatMap(said -> said instanceof Sequence list ? list.items().stream() : Stream.<YamlNode>of(said)).filter(Scalar.class::isInstance).map(one -> ((Scalar) one).text()).toList();
  }
}
