package org.holdpoint.language.document;

import java.util.List;
import java.util.Set;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Steps of pipelines that wait for somebody's word. Sources: Buildkite documentation, "Block step"; CircleCI documentation, `type: approval`; Azure Pipelines, `ManualValidation`; Spinnaker documentation, manual judgment; openshift-pipelines
/// manual-approval-gate, `taskRef: {kind: ApprovalTask}`.
final class Gates {

  /// Names of what a step does.
  private static final List<String> KINDS = List.of("type", "task", "kind", "action", "uses");
  private static final Set<String> ASKS = Set.of("approval", "approve", "judgment", "judgement", "validation", "intervention", "confirmation", "gate");
  private static final String MANUAL = "manual";
  private static final Term GATE = new Term("confirmation", "guard", false, "unset", List.of(), Set.of(), Set.of());

  private Gates() {}

  /// What an item of a list with that name means: a gate, or nothing by itself.
  static Term of(String list, YamlNode item) {
    return item instanceof Mapping step && (step.at("taskRef").filter(Mapping.class::isInstance).flatMap(task -> ((Mapping) task).at("kind")).filter(Gates::asks).isPresent() || list.equals("steps") && step.at("block").filter(Scalar.class::isInstance).isPresent() || KINDS.stream().flatMap(name -> step.at(name).stream()).anyMatch(Gates::asks)) ? GATE : Term.OTHER;
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
