package org.holdpoint.language.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Templates of AWS CloudFormation and SAM, as YAML and JSON ("Template anatomy", AWS CloudFormation User Guide).
public final class Stacks implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Stacks();
  private static final int CERTAIN = 3;
  private static final int LOOKED_AT = 4000;
  /// Parts of a resource that stand beside its properties.
  private static final List<String> BESIDE = List.of("DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "CreationPolicy");

  private Stacks() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "cloudformation";
  }

  @Override
  public int recognises(SourceFile file) {
    var name = file.name();
    if (file.binary() || !(name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json") || name.endsWith(".template"))) {
      return 0;
    }
    var resources = false;
    var typed = false;
    for (var line : file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()))) {
      var text = line.text();
      if (text.contains("AWSTemplateFormatVersion") || text.contains("AWS::Serverless-")) {
        return CERTAIN;
      }
      resources |= text.startsWith("Resources:") || text.contains("\"Resources\"");
      typed |= text.contains("Type") && (text.contains("AWS::") || text.contains("Custom::"));
    }
    return resources && typed ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      return Yaml.tagged(file).stream().findFirst().flatMap(document -> document instanceof Mapping template ? Optional.of(declared(file, template)) : Optional.empty());
    } catch (YamlException broken) {
      if (file.lines().stream().anyMatch(line -> line.text().contains("{{") || line.text().contains("{%"))) {
        return Optional.empty();
      }
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static Declared declared(SourceFile file, Mapping template) {
    var stack = new Subject("stack", file.key());
    var intrinsics = new Intrinsics(template);
    var facts = new ArrayList<Fact>();
    template.at("Resources").filter(Mapping.class::isInstance).map(Mapping.class::cast).stream().flatMap(resources -> resources.entries().stream())
        .forEach(entry -> resource(stack, entry, intrinsics).ifPresent(resource -> facts.addAll(Resources.facts(resource))));
    return Declared.of(stack, facts);
  }

  private static Optional<Resource> resource(Subject stack, YamlNode.Entry named, Intrinsics intrinsics) {
    if (!(named.value() instanceof Mapping body) || !(body.at("Type").orElse(null) instanceof YamlNode.Scalar type)) {
      return Optional.empty();
    }
    var entries = new ArrayList<Entry>();
    body.entries().stream().filter(entry -> BESIDE.contains(entry.key().text())).forEach(entry -> entries.add(Entry.of(entry.key().text(), entry.key().at(), intrinsics.of(entry.value()))));
    if (body.at("Properties").map(intrinsics::of).orElse(null) instanceof Block properties) {
      entries.addAll(properties.entries());
    }
    return Optional.of(new Resource(stack, named.key().text(), type.text(), List.of(), new Block(entries, body.at()), named.key().at(), body.at()));
  }
}
