package org.holdpoint.language.pulumi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdpoint.construct.Neighbours;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.ChartValues;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Text;

import org.holdpoint.resource.OwnNames;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.InnerYaml;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Programs of Pulumi: in YAML ("Pulumi YAML language reference": resources, each with type, properties and options), and in code.
public final class PulumiPrograms implements JointLanguage {

  private static final JointLanguage LANGUAGE = new PulumiPrograms();
  private static final String RUNTIME = "runtime: yaml";
  private static final List<String> PROJECTS = List.of("Pulumi.yaml", "Pulumi.yml");
  private static final int CERTAIN = 3;
  private static final String RESOURCES = "resources";

  private PulumiPrograms() {}

  public static JointLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "pulumi";
  }

  @Override
  public int recognises(SourceFile file) {
    if (file.binary() || !file.name().endsWith(".yaml") && !file.name().endsWith(".yml")) {
      return PulumiCode.is(file) ? CERTAIN : 0;
    }
    var said = file.name().startsWith("Pulumi.");
    var resources = false;
    for (var line : file.lines()) {
      said |= line.text().startsWith(RUNTIME);
      resources |= line.text().startsWith(RESOURCES + ":");
      if (said && resources) {
        return CERTAIN;
      }
    }
    return 0;
  }

  @Override
  public boolean joins(String path) {
    return Neighbours.joins(path);
  }

  /// A repository with such a file has programs ("Pulumi project file reference").
  @Override
  public boolean leading(String path) {
    return PROJECTS.stream().anyMatch(project -> path.endsWith(project) && (path.length() == project.length() || path.charAt(path.length() - project.length() - 1) == '/'));
  }

  @Override
  public boolean begins(SourceFile file) {
    return PulumiCode.is(file);
  }

  @Override
  public Set<String> leads(SourceFile file) {
    return Neighbours.leads(file);
  }

  @Override
  public Joint join(List<SourceFile> files, Predicate<Span> brought) {
    return new Neighbours(files, PulumiCode::is, brought, (file, elsewhere) -> PulumiCode.is(file) ? PulumiCode.read(file, elsewhere) : Optional.empty());
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    if (PulumiCode.is(file)) {
      return PulumiCode.read(file, _ -> Optional.empty());
    }
    try {
      var program = new Subject("pulumi", file.key());
      var made = Yaml.read(file).stream().limit(1).flatMap(document -> inside(document, RESOURCES)).flatMap(all -> all.entries().stream()).flatMap(entry -> resource(program, entry)).toList();
      var resources = made.stream().map(Made::resource).toList();
      var rights = made.stream().flatMap(one -> GivenRights.own(one.resource(), one.token()).stream()).toList();
      var values = resources.stream().flatMap(resource -> ChartValues.of(resource, text -> text.value().known().map(said -> InnerYaml.read(file, new YamlNode.Scalar(said, false, text.at()))).orElse(List.of())).stream()
          .map(handed -> OwnNames.entry(resource.address(), resource.header(), handed))).toList();
      return Optional.of(new Declared(program, resources.stream().flatMap(resource -> Resources.facts(resource).stream()).toList(), rights, List.of(), List.of()).with(values));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  /// A resource, and the type that its program gives it.
  private record Made(Resource resource, String token) {}

  private static Stream<Made> resource(Subject program, YamlNode.Entry named) {
    if (!(named.value() instanceof Mapping said) || !(said.at("type").orElse(null) instanceof YamlNode.Scalar type)) {
      return Stream.of();
    }
    var properties = inside(said, "properties").map(block -> YamlParts.of(block, _ -> Optional.empty())).filter(Block.class::isInstance).map(Block.class::cast).findFirst();
    var entries = new ArrayList<Entry>(properties.map(Block::entries).orElse(List.of()));
    inside(said, "options").forEach(options -> {
      option(options, "protect").ifPresent(at -> entries.add(new Entry("lifecycle", "options", new Block(List.of(Entry.of("preventDestroy", at, text("true", at))), at), at)));
      option(options, "retainOnDelete").ifPresent(at -> entries.add(Entry.of("deletionPolicy", at, text("Retain", at))));
    });
    var body = new Block(entries, properties.map(Block::at).orElse(said.at()));
    return Stream.of(new Made(new Resource(program, named.key().text(), Types.of(type.text()), List.of(), body, named.key().at(), said.at()), type.text()));
  }

  private static Stream<Mapping> inside(YamlNode node, String name) {
    return node instanceof Mapping block ? block.at(name).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast) : Stream.of();
  }

  /// Where an option is switched on.
  private static Optional<Span> option(Mapping options, String name) {
    return options.at(name).filter(value -> value instanceof YamlNode.Scalar scalar && scalar.text().equals("true")).map(YamlNode::at);
  }

  private static Text text(String said, Span at) {
    return new Text(new Value.Known<>(said, at), at);
  }
}
