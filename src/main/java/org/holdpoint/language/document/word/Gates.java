package org.holdpoint.language.document.word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Steps of pipelines that wait for somebody's word. Sources: Buildkite documentation, "Block step"; CircleCI documentation, `type: approval`; Azure Pipelines, `ManualValidation`; Spinnaker documentation, manual judgment; openshift-pipelines
/// manual-approval-gate, `taskRef: {kind: ApprovalTask}`; Argo Workflows documentation, "Suspending workflows".
public final class Gates {

  /// Names of what a step does.
  private static final List<String> KINDS = List.of("type", "task", "kind", "action", "uses");
  private static final Set<String> ASKS = Set.of("approval", "approve", "judgment", "judgement", "validation", "intervention", "confirmation", "gate");
  private static final String MANUAL = "manual";
  private static final Term GATE = new Term("confirmation", "guard", false, "unset", List.of(), Set.of(), Set.of());

  private Gates() {}

  /// What an item of a list with that name means: a gate, or nothing by itself.
  public static Term of(String list, YamlNode item, Set<String> waiting) {
    return item instanceof Mapping step && (step.at("template").filter(template -> template instanceof Scalar name && waiting.contains(name.text())).isPresent() || step.at("taskRef").filter(Mapping.class::isInstance).flatMap(task -> ((Mapping) task).at("kind")).filter(Gates::asks).isPresent() || list.equals("steps") && step.at("block").filter(Scalar.class::isInstance).isPresent() || KINDS.stream().flatMap(name -> step.at(name).stream()).anyMatch(Gates::asks)) ? GATE : Term.OTHER;
  }

  /// The names of templates that only wait (`suspend: {}`): a step that names one waits.
  public static Set<String> waiting(List<YamlNode> documents) {
    // Manifests stand under their kind and name.
    return documents.stream().flatMap(document -> document instanceof Mapping top ? Stream.concat(Stream.of(document), top.entries().stream().map(YamlNode.Entry::value)) : Stream.empty()).flatMap(document -> inside(document, "spec")).flatMap(spec -> Stream.concat(Stream.of(spec), inside(spec, "workflowSpec"))).flatMap(spec -> spec.at("templates").stream()).filter(Sequence.class::isInstance)
        .flatMap(list -> ((Sequence) list).items().stream()).filter(item -> inside(item, "suspend").findAny().isPresent()).flatMap(item -> ((Mapping) item).at("name").stream()).filter(Scalar.class::isInstance).map(name -> ((Scalar) name).text())
        .collect(Collectors.toSet());
  }

  private static Stream<Mapping> inside(YamlNode node, String name) {
    return node instanceof Mapping block ? block.at(name).filter(Mapping.class::isInstance).map(Mapping.class::cast).stream() : Stream.empty();
  }

  /// `approval`, `manualJudgment`, `ManualValidation@0`.
  private static boolean asks(YamlNode kind) {
    if (!(kind instanceof Scalar said)) {
      return false;
    }
    var words = NameWords.plain(said.text());
    return words.contains(MANUAL) && words.stream().anyMatch(ASKS::contains) || words.equals(List.of("approval")) || words.equals(List.of("approval", "task"));
  }
}
