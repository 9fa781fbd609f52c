package org.holdpoint.language.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.Procedure;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.FrontMatter;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Procedures (methods of procedure, runbooks) in Markdown whose front matter gives their number and revision.
public final class Procedures implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Procedures();
  private static final Set<String> NAMES = Set.of("procedure", "mop", "sop", "runbook", "document", "id");
  private static final Set<String> REVISIONS = Set.of("revision", "rev", "version");
  private static final Set<String> STATES = Set.of("status", "state");

  private Procedures() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "procedure";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.name().endsWith(".md") && FrontMatter.of(file).filter(matter -> starts(matter.yaml(), NAMES) && starts(matter.yaml(), REVISIONS)).isPresent() ? 1 : 0;
  }

  private static boolean starts(SourceFile yaml, Set<String> keys) {
    return yaml.lines().stream().map(line -> line.text().toLowerCase(Locale.ROOT)).anyMatch(line -> line.indexOf(':') > 0 && keys.contains(line.substring(0, line.indexOf(':'))));
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    return FrontMatter.of(file).flatMap(matter -> content(matter.yaml()).flatMap(mapping -> scalar(mapping, NAMES).map(name -> {
      var at = name.at();
      var subject = new Subject("procedure", name.text());
      var fact = new Procedure(Key.of(subject, "procedure", file.key()), at, at, name.text(), value(mapping, REVISIONS), value(mapping, STATES).map(state -> state.toLowerCase(Locale.ROOT)));
      return new Declared(new Subject("procedure", file.key()), List.of(fact), List.of(), List.of(), matter.below());
    })));
  }

  private static Optional<Mapping> content(SourceFile yaml) {
    try {
      return Yaml.read(yaml).stream().findFirst().filter(Mapping.class::isInstance).map(Mapping.class::cast);
    } catch (YamlException wrong) {
      return Optional.empty();
    }
  }

  private static Optional<Scalar> scalar(Mapping mapping, Set<String> keys) {
    return mapping.entries().stream().filter(entry -> keys.contains(entry.key().text().toLowerCase(Locale.ROOT))).map(YamlNode.Entry::value)
        .filter(Scalar.class::isInstance).map(Scalar.class::cast).findFirst();
  }

  private static Value<String> value(Mapping mapping, Set<String> keys) {
    return scalar(mapping, keys).<Value<String>>map(found -> new Value.Known<>(found.text().strip(), found.at())).orElseGet(Value.Absent::new);
  }
}
