package org.holdpoint.language.cloudformation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Guards;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Templates of AWS CloudFormation and SAM, as YAML and JSON ("Template anatomy", AWS CloudFormation User Guide).
public final class Stacks implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Stacks();
  private static final int CERTAIN = 3;
  private static final int LOOKED_AT = 4000;

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
    var parameters = new Parameters(template);
    var standard = new Intrinsics(template, parameters, Map.of());
    var resources = new Template(stack, template, standard).resources();
    var facts = new ArrayList<Fact>();
    resources.values().forEach(resource -> facts.addAll(Resources.facts(resource)));
    var said = new HashSet<List<Object>>();
    facts.forEach(fact -> said.add(said(fact, "")));
    for (var other : parameters.cases()) {
      var intrinsics = new Intrinsics(template, parameters, Map.of(other.parameter(), other.value()));
      facts.addAll(inCase(intrinsics.unlike(standard).orElse(other.parameter() + ": " + other.value()), new Template(stack, template, intrinsics).resources(), resources, said));
    }
    return Declared.of(stack, facts);
  }

  /// What guards the resources in another case, where that is written elsewhere than what does by the defaults.
  private static List<Fact> inCase(String name, Map<String, Resource> resources, Map<String, Resource> standard, Set<List<Object>> said) {
    var label = " (" + name + ")";
    return resources.values().stream().filter(resource -> !resource.equals(standard.get(resource.address())))
        .flatMap(resource -> Guards.of(new Resource(resource.subject(), resource.address() + label, resource.type(), resource.labels(), resource.body(), resource.header(), resource.at())).stream())
        .filter(fact -> said.add(said(fact, label))).toList();
  }

  private static List<Object> said(Fact fact, String label) {
    return fact instanceof Setting setting ? List.of(setting.path().replace(label, ""), setting.at(), setting.value()) : List.of(fact.key());
  }
}
