package org.holdpoint.language.deployment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Configurations of Google Cloud Deployment Manager ("Create a configuration": `resources`, each with name, type and properties; the type is an interface of an API, `storage.v1.bucket`, and the properties are what that one takes).
public final class DeploymentConfigs implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new DeploymentConfigs();
  private static final int CERTAIN = 3;
  private static final String RESOURCES = "resources";
  /// The API, its version, and what is made by it ("Supported resource types and properties").
  private static final Pattern TYPE = Pattern.compile("[a-z]+\\.(?:v\\d[a-z0-9]*|alpha|beta)\\.[A-Za-z.]+");
  private static final Pattern TYPED = Pattern.compile("\\s+(?:- )?type: *[\"']?" + TYPE.pattern() + "[\"']?\\s*");

  private DeploymentConfigs() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "deployment-manager";
  }

  @Override
  public int recognises(SourceFile file) {
    var yaml = !file.binary() && (file.name().endsWith(".yaml") || file.name().endsWith(".yml"));
    return yaml && file.lines().stream().anyMatch(line -> line.text().startsWith(RESOURCES + ":")) && file.lines().stream().anyMatch(line -> TYPED.matcher(line.text()).matches()) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      var deployment = new Subject("deployment-manager", file.key());
      var resources = Yaml.read(file).stream().limit(1).filter(Mapping.class::isInstance).flatMap(document -> ((Mapping) document).at(RESOURCES).stream()).filter(Sequence.class::isInstance)
          .flatMap(list -> ((Sequence) list).items().stream()).flatMap(item -> resource(deployment, item)).toList();
      var facts = resources.stream().flatMap(resource -> Resources.facts(resource).stream()).toList();
      return Optional.of(new Declared(deployment, facts, List.of(), List.of(), List.of()).with(resources.stream().flatMap(resource -> OwnNames.of(resource).stream()).toList()));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  /// What a template of its own makes (`type: vm.jinja`) is not seen here.
  private static Stream<Resource> resource(Subject deployment, YamlNode item) {
    if (!(item instanceof Mapping said) || !(said.at("type").orElse(null) instanceof Scalar type) || !(said.at("name").orElse(null) instanceof Scalar name) || !TYPE.matcher(type.text()).matches()) {
      return Stream.of();
    }
    var body = said.at("properties").map(properties -> YamlParts.of(properties, _ -> Optional.empty())).filter(Block.class::isInstance).map(Block.class::cast).orElseGet(() -> new Block(List.of(), said.at()));
    return Stream.of(new Resource(deployment, name.text(), type.text(), List.of(), body, header(said, type), said.at()));
  }

  /// Where it begins: its first entry.
  private static Span header(Mapping said, Scalar type) {
    return said.entries().stream().findFirst().map(entry -> entry.key().at()).orElse(type.at());
  }
}
