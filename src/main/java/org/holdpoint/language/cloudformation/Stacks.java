package org.holdpoint.language.cloudformation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Templates of AWS CloudFormation and SAM, as YAML and JSON ("Template anatomy", AWS CloudFormation User Guide).
public final class Stacks implements JointLanguage {

  static final String SUBJECT = "stack";
  /// Resources that are stacks of their own, and the property that names their template.
  static final Map<String, String> NESTING = Map.of("AWS::CloudFormation::Stack", "TemplateURL", "AWS::Serverless::Application", "Location");
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".template");
  private static final List<String> LEADING = List.of("template", "stack", "param", "samconfig", "cfn", "cloudformation");
  private static final JointLanguage LANGUAGE = new Stacks();
  private static final int CERTAIN = 3;
  /// Of a file of parameters: without its template it is a plain document.
  private static final int POSSIBLE = 1;
  private static final int LOOKED_AT = 4000;
  /// A template is far smaller ("AWS CloudFormation quotas", template body size); one line of a plan may have many millions of letters.
  private static final int LARGEST = 1 << 21;

  private Stacks() {}

  public static JointLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "cloudformation";
  }

  @Override
  public int recognises(SourceFile file) {
    var name = file.name();
    if (file.binary() || ENDINGS.stream().noneMatch(name::endsWith)) {
      return 0;
    }
    var resources = false;
    var typed = false;
    for (var line : file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()))) {
      var text = line.text();
      if (text.length() > LARGEST) {
        return 0;
      }
      if (text.contains("AWSTemplateFormatVersion") || text.contains("AWS::Serverless-")) {
        return CERTAIN;
      }
      resources |= text.startsWith("Resources:") || text.contains("\"Resources\"");
      typed |= text.contains("Type") && (text.contains("AWS::") || text.contains("Custom::"));
    }
    return resources && typed ? CERTAIN : ParameterFiles.seems(file) ? POSSIBLE : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    return recognises(file) == POSSIBLE ? Optional.empty() : template(file, true).map(template -> {
      var run = new StackRun(Map.of(), subject(file));
      run.of(new StackFiles.Read(file, template), "", List.of());
      return Declared.of(subject(file), run.facts()).with(run.own());
    });
  }

  static Subject subject(SourceFile file) {
    return new Subject(SUBJECT, file.key());
  }

  /// Empty where a file is none.
  static Optional<Mapping> template(SourceFile file) {
    return LANGUAGE.recognises(file) < CERTAIN ? Optional.empty() : template(file, false);
  }

  private static Optional<Mapping> template(SourceFile file, boolean must) {
    try {
      return Yaml.tagged(file).stream().findFirst().filter(Mapping.class::isInstance).map(Mapping.class::cast);
    } catch (YamlException broken) {
      if (!must || file.lines().stream().anyMatch(line -> line.text().contains("{{") || line.text().contains("{%"))) {
        return Optional.empty();
      }
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  @Override
  public boolean joins(String path) {
    return ENDINGS.stream().anyMatch(path::endsWith) || ParameterFiles.names(path);
  }

  /// By its name alone: what is called like a template or like parameters.
  @Override
  public boolean leading(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return joins(path) && LEADING.stream().anyMatch(name::contains);
  }

  @Override
  public boolean begins(SourceFile file) {
    return joins(file.path()) && recognises(file) > 0;
  }

  @Override
  public Set<String> leads(SourceFile file) {
    return recognises(file) < CERTAIN ? Set.of() : template(file).map(template -> new StackFiles.Read(file, template).named()).orElse(Set.of());
  }

  @Override
  public Joint join(List<SourceFile> files, Predicate<Span> brought) {
    return new StackFiles(files);
  }
}
