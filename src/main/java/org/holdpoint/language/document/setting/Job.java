package org.holdpoint.language.document.setting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.EnvironmentNames;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.DeployingJobs;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// A job, stage or task of a pipeline.
/// @param ids what others of the pipeline may call it, its name first
/// @param body what it says
/// @param at its first line
record Job(Set<String> ids, Mapping body, Span at) {

  /// What names the jobs that must have ended before one starts. Sources: GitHub Docs, `jobs.<job_id>.needs`; GitLab Docs, `needs`; Azure Pipelines, `dependsOn`; CircleCI, `requires`; Drone and Buildkite, `depends_on`; Tekton,
  /// `runAfter`; Argo Workflows, `dependencies` and `depends`; Spinnaker, `requisiteStageRefIds`.
  private static final List<String> WAITS = List.of("needs", "dependsOn", "depends_on", "requires", "runAfter", "dependencies", "depends", "requisiteStageRefIds");
  private static final List<String> IDS = List.of("name", "refId", "id", "key", "stage", "job", "deployment", "displayName", "label");
  /// How a job is named where others wait for it.
  private static final List<String> NAMED = List.of("job", "step", "stage", "name");
  /// What looks at what goes out, asks somebody, or takes a first part, in the words of the vocabulary.
  private static final Set<String> LOOKS = Set.of("test", "validate", "approve", "confirm", "gate", "guard", "wait", "soak", "scan", "lint", "acceptance", "integration", "e2e", "audit", "judgment", "judgement", "health", "probe",
      "analysis", "rehearse", "rehearsal", "backup");
  private static final Set<String> PARTS = Set.of("canary", "pilot", "ring", "wave");
  /// Argo Workflows, "Enhanced Depends Logic": of all results, this one means that it went well.
  private static final Pattern WELL = Pattern.compile("\\(*\\s*([\\w-]+)(?:\\.Succeeded)?\\s*\\)*");
  private static final String AND = "&&";

  static Job of(String name, Mapping body, Span at) {
    var ids = new LinkedHashSet<String>(name.isEmpty() ? List.of() : List.of(name));
    IDS.stream().flatMap(id -> body.at(id).stream()).filter(Scalar.class::isInstance).forEach(id -> ids.add(((Scalar) id).text().strip()));
    return new Job(ids, body, at);
  }

  /// An item of a list: `- test`, `- deploy: {requires: [test]}`, `- name: deploy`.
  static Optional<Job> item(YamlNode item) {
    return item instanceof Scalar name ? Optional.of(of(name.text().strip(), new Mapping(List.of(), name.at()), name.at())) : item instanceof Mapping body ? Optional.of(body.entries().size() == 1 && body.entries().getFirst().value() instanceof Mapping inner ? of(body.entries().getFirst().key().text(), inner, Spots.first(body)) : of("", body, Spots.first(body)))
        .filter(job -> !job.ids().isEmpty()) : Optional.empty();
  }

  String name() {
    return ids.iterator().next();
  }

  /// Where it says for which jobs it waits.
  Optional<Entry> waits() {
    return WAITS.stream().flatMap(name -> body.entries().stream().filter(entry -> entry.key().text().equals(name))).findFirst();
  }

  /// Where it says when it starts: for whom it waits, or its stage.
  Optional<Entry> placed() {
    return waits().or(() -> body.entries().stream().filter(entry -> entry.key().text().equals("stage") && entry.value() instanceof Scalar).findFirst());
  }

  /// The jobs for whose success it says that it waits.
  List<String> listed() {
    return waits().stream().flatMap(entry -> named(entry.value())).toList();
  }

  /// Those of them that stand in a list.
  List<String> inList() {
    return waits().filter(entry -> entry.value() instanceof Sequence).map(_ -> listed()).orElse(List.of());
  }

  private static Stream<String> named(YamlNode value) {
    return switch (value) {
      case Scalar expression -> expression.text().contains("||") ? Stream.empty() : Stream.of(expression.text().split(AND)).map(WELL::matcher).flatMap(part -> part.matches() ? Stream.of(part.group(1)) : Stream.of(expression.text().strip()));
      case Sequence list -> list.items().stream().flatMap(item -> item instanceof Scalar one ? Stream.of(one.text().strip()) : named(item));
      case Mapping one -> NAMED.stream().flatMap(name -> one.at(name).stream()).filter(Scalar.class::isInstance).limit(1).map(name -> ((Scalar) name).text().strip());
    };
  }

  /// Whether it changes what users meet.
  boolean deploys() {
    return ships() && !tried();
  }

  /// Whether it is a part of what goes out step by step: it takes the change to some.
  boolean part() {
    return ships() || words(PARTS::contains);
  }

  /// By itself, or by the jobs of a stage.
  private boolean ships() {
    return DeployingJobs.is(name(), body) || inner().anyMatch(job -> DeployingJobs.is(job.name(), job.body()));
  }

  private Stream<Job> inner() {
    return body.at("jobs").filter(Sequence.class::isInstance).stream().flatMap(jobs -> ((Sequence) jobs).items().stream()).flatMap(item -> item(item).stream());
  }

  /// Whether it looks at what goes out before users meet it.
  boolean looks() {
    return tried() || words(word -> LOOKS.contains(word)) || type().filter(type -> NameWords.of(type).stream().anyMatch(LOOKS::contains)).isPresent();
  }

  private Optional<String> type() {
    return body.at("type").filter(Scalar.class::isInstance).map(type -> ((Scalar) type).text());
  }

  private boolean tried() {
    var said = Stream.concat(ids.stream(), body.at("environment").stream().flatMap(place -> place instanceof Mapping block ? block.at("name").stream() : Stream.of(place)).filter(Scalar.class::isInstance).map(place -> ((Scalar) place).text()))
        .flatMap(text -> NameWords.plain(text).stream()).toList();
    return said.stream().anyMatch(word -> EnvironmentNames.trialStage(word) && !word.equals("test")) && said.stream().noneMatch(EnvironmentNames::production);
  }

  private boolean words(Predicate<String> one) {
    return ids.stream().flatMap(id -> NameWords.of(id).stream()).anyMatch(one);
  }
}
