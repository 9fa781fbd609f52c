package org.holdpoint.language.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Workflows of GitHub Actions that run by a schedule. The rest is read as a plain document. Source: GitHub Docs, "Events that trigger workflows", `schedule`.
public final class Workflows implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Workflows();

  private Workflows() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "workflow";
  }

  @Override
  public int recognises(SourceFile file) {
    if (!file.name().endsWith(".yml") && !file.name().endsWith(".yaml")) {
      return 0;
    }
    var on = false;
    var jobs = false;
    var cron = false;
    for (var line : file.lines()) {
      var text = line.text();
      on |= text.startsWith("on:") || text.startsWith("\"on\":") || text.startsWith("'on':");
      jobs |= text.startsWith("jobs:");
      cron |= text.contains("cron:");
    }
    return on && jobs && cron ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      return Yaml.read(file).stream().findFirst().filter(Mapping.class::isInstance).map(Mapping.class::cast).flatMap(workflow -> declared(file, workflow));
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static Optional<Declared> declared(SourceFile file, Mapping workflow) {
    var name = workflow.at("name").flatMap(Workflows::text).map(Scalar::text).orElse(file.name());
    var entries = workflow.at("on").flatMap(on -> on instanceof Mapping events ? events.at("schedule") : Optional.empty()).stream()
        .flatMap(schedule -> schedule instanceof Sequence list ? list.items().stream() : Stream.empty()).filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
    var embedded = new ArrayList<Embedded>();
    var read = new HashSet<Integer>();
    for (var entry : entries) {
      entry.at("cron").flatMap(Workflows::text).ifPresent(cron -> {
        embedded.add(embedded(file, cron, entry, name, embedded.size()));
        for (var line = entry.at().line(); line <= entry.at().endLine(); line++) {
          read.add(line);
        }
      });
    }
    var ignored = file.lines().stream().filter(line -> !read.contains(line.number()) && !line.text().isBlank()).map(file::span).toList();
    if (embedded.isEmpty()) {
      return Optional.empty();
    }
    embedded.add(rest(file));
    return Optional.of(new Declared(new Subject("workflow", file.key()), List.of(), embedded, List.of(), ignored));
  }

  /// The workflow without its schedule: what its jobs say guards as in any plain document.
  private static Embedded rest(SourceFile file) {
    var text = file.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n", "", "\n"));
    var lines = file.lines().stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList();
    return new Embedded(Optional.of("document"), text, new SourceMap(lines), Map.of("subject", file.key(), "schedules", "read"));
  }

  private static Embedded embedded(SourceFile file, Scalar cron, Mapping entry, String name, int number) {
    var given = new HashMap<>(Map.of("subject-kind", "workflow", "subject", file.key(), "scheduler", "github", "name", name, "path", number == 0 ? name : name + "\n" + number));
    entry.at("timezone").flatMap(Workflows::text).ifPresent(zone -> given.put("zone", zone.text()));
    return new Embedded(Optional.of("cron"), cron.text().replace('\n', ' '), new SourceMap(List.of(ScalarPlaces.of(file, cron).getFirst())), given);
  }

  private static Optional<Scalar> text(YamlNode node) {
    return node instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }
}
