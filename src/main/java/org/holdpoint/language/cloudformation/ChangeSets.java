package org.holdpoint.language.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.PlannedReplacement;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What `describe-change-set` prints: what an update of a stack will do to which resource (AWS CloudFormation API Reference, ResourceChange: of a resource whose `Replacement` is `True` a new one is made, and the old one deleted).
public final class ChangeSets implements DeclarationLanguage {

  private static final String CHANGE = "ResourceChange";

  private ChangeSets() {}

  public static DeclarationLanguage language() {
    return new ChangeSets();
  }

  @Override
  public String name() {
    return "change-set";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.name().endsWith(".json") && file.lines().stream().anyMatch(line -> line.text().contains("\"" + CHANGE + "\"")) ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("change set", file.key());
    try {
      return Optional.of(Declared.of(subject, changes(Yaml.one(file)).flatMap(change -> replaced(subject, change).stream()).toList()));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static Stream<Mapping> changes(YamlNode document) {
    return blocks(document instanceof Mapping whole ? whole.at("Changes").orElse(whole) : document).flatMap(change -> change.at(CHANGE).stream()).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private static Stream<Mapping> blocks(YamlNode node) {
    return node instanceof Sequence list ? list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast) : Stream.empty();
  }

  private static Optional<Fact> replaced(Subject subject, Mapping change) {
    var name = change.at("LogicalResourceId").filter(Scalar.class::isInstance).map(Scalar.class::cast);
    var type = text(change, "ResourceType");
    return text(change, "Replacement").equals("True") ? name.map(called -> new PlannedReplacement(Key.of(subject, "planned-replacement", called.text()), called.at(), called.at(), called.text(), type, Resources.keeps(type), because(change))) : Optional.empty();
  }

  /// The parts that cannot change in place.
  private static String because(Mapping change) {
    var parts = change.at("Details").stream().flatMap(ChangeSets::blocks).flatMap(detail -> detail.at("Target").stream()).filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(target -> text(target, "RequiresRecreation").equals("Always"))
        .map(target -> text(target, "Name")).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    return parts.isEmpty() ? "no reason is given" : parts + " cannot change in place";
  }

  private static String text(Mapping block, String name) {
    return block.at(name).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text()).orElse("");
  }
}
