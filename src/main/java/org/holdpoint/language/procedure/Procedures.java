package org.holdpoint.language.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.Procedure;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.FrontMatter;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Procedures (methods of procedure, runbooks) that give their number and revision: in the front matter of Markdown, or in YAML, whose rest is read as a plain document.
public final class Procedures implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Procedures();
  private static final Set<String> NAMES = Set.of("procedure", "mop", "sop", "runbook", "document", "id");
  /// Of a document without front matter, only what nothing else is called.
  private static final Set<String> OWN_NAMES = Set.of("procedure", "mop", "sop", "runbook");
  private static final Set<String> OWN_REVISIONS = Set.of("revision", "rev");
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
    if (yaml(file)) {
      return starts(file, OWN_NAMES) && starts(file, OWN_REVISIONS) ? 2 : 0;
    }
    return file.name().endsWith(".md") && FrontMatter.of(file).filter(matter -> starts(matter.yaml(), NAMES) && starts(matter.yaml(), REVISIONS)).isPresent() ? 1 : 0;
  }

  private static boolean yaml(SourceFile file) {
    return file.name().endsWith(".yaml") || file.name().endsWith(".yml");
  }

  private static boolean starts(SourceFile yaml, Set<String> keys) {
    return yaml.lines().stream().map(line -> line.text().toLowerCase(Locale.ROOT)).anyMatch(line -> line.indexOf(':') > 0 && keys.contains(line.substring(0, line.indexOf(':'))));
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    if (yaml(file)) {
      return content(file).flatMap(mapping -> procedure(file, mapping, OWN_NAMES)).map(fact -> new Declared(new Subject("procedure", file.key()), List.of(fact), List.of(rest(file)), List.of(), List.of()));
    }
    return FrontMatter.of(file).flatMap(matter -> content(matter.yaml()).flatMap(mapping -> procedure(file, mapping, NAMES)
        .map(fact -> new Declared(new Subject("procedure", file.key()), List.of(fact), List.of(), List.of(), matter.below()))));
  }

  private static Optional<Fact> procedure(SourceFile file, Mapping mapping, Set<String> names) {
    return scalar(mapping, names).map(name -> new Procedure(Key.of(new Subject("procedure", name.text()), "procedure", file.key()), name.at(), name.at(), name.text(), value(mapping, REVISIONS),
        value(mapping, STATES).map(state -> state.toLowerCase(Locale.ROOT))));
  }

  private static Embedded rest(SourceFile file) {
    var text = file.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n", "", "\n"));
    return new Embedded(Optional.of("document"), text, new SourceMap(file.lines().stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList()), Map.of("subject", file.key()));
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
