package org.holdpoint.language.document.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What must be true before a job starts, each condition by itself. Sources: GitHub Docs, `jobs.<job_id>.if`; GitLab Docs, `rules`, `only`; Azure Pipelines, "Conditions"; Argo Workflows and Tekton, `when`.
final class StartConditions {

  private static final List<String> NAMES = List.of("if", "condition", "rules", "only", "when");
  /// Spinnaker documentation, "Pipeline Expressions": a stage that is conditional on an expression is skipped where that is false, and the pipeline goes on.
  private static final String ENABLED = "stageEnabled";
  /// Harness documentation, "Conditional executions": under `when`, beside what has come before, `condition` says whether a stage or step runs or is skipped.
  private static final Set<String> BEFORE = Set.of("pipelineStatus", "stageStatus");
  private static final String CONDITION = "condition";
  /// What holds where nothing is said.
  private static final Set<String> USUAL = Set.of("success()", "succeeded()", "on_success");
  private static final String AND = "and(";
  private static final String WHEN = "when";
  private static final String NEVER = "never";

  private StartConditions() {}

  static Optional<Entry> entry(Mapping job) {
    return Stream.concat(NAMES.stream(), Stream.of(ENABLED)).flatMap(name -> job.entries().stream().filter(entry -> entry.key().text().equals(name))).findFirst();
  }

  /// What must be true, or a job is left out as if it had been there.
  static List<String> leavesOut(Mapping job) {
    return Stream.concat(job.at(ENABLED).stream().filter(Mapping.class::isInstance).flatMap(block -> ((Mapping) block).at("expression").stream()),
        job.at(WHEN).stream().filter(block -> block instanceof Mapping when && BEFORE.stream().anyMatch(name -> when.at(name).isPresent())).flatMap(block -> ((Mapping) block).at(CONDITION).stream()))
        .map(StartConditions::said).filter(text -> !text.isBlank() && !text.equals("true") && !text.equals("<+true>")).toList();
  }

  /// None where it starts whatever is true.
  static List<String> of(Mapping job) {
    return entry(job).filter(entry -> !entry.key().text().equals(ENABLED)).map(entry -> switch (entry.value()) {
      case Scalar text -> parts(bare(text.text()));
      case Sequence list when entry.key().text().equals("rules") -> any(list);
      case Sequence list when entry.key().text().equals("only") -> List.of("only " + texts(list));
      case Sequence list -> list.items().stream().map(StartConditions::said).toList();
      case Mapping block -> List.of(said(block));
    }).orElse(List.of()).stream().filter(one -> !USUAL.contains(one)).toList();
  }

  /// GitLab starts a job by the first of its rules that fits: what stands in none of them is no condition.
  private static List<String> any(Sequence rules) {
    var starting = rules.items().stream().filter(rule -> !(rule instanceof Mapping one && one.at(WHEN).filter(when -> when instanceof Scalar text && text.text().equals(NEVER)).isPresent())).toList();
    return starting.isEmpty() || !starting.stream().allMatch(rule -> rule instanceof Mapping one && (one.at("if").isPresent() || one.at("changes").isPresent() || one.at("exists").isPresent())) ? List.of()
        : List.of(starting.stream().map(rule -> Stream.of("if", "changes", "exists").flatMap(name -> ((Mapping) rule).at(name).stream()).map(StartConditions::said).collect(Collectors.joining(" && "))).collect(Collectors.joining(" || ")));
  }

  private static String texts(Sequence list) {
    return list.items().stream().map(StartConditions::said).collect(Collectors.joining(", "));
  }

  private static String said(YamlNode node) {
    return switch (node) {
      case Scalar text -> text.text().strip();
      case Sequence list -> texts(list);
      case Mapping block -> block.entries().stream().map(entry -> entry.key().text() + " " + said(entry.value())).collect(Collectors.joining(" "));
    };
  }

  private static String bare(String text) {
    var said = text.strip().replaceAll("\\s+", " ");
    return said.startsWith("${{") && said.endsWith("}}") ? said.substring(3, said.length() - 2).strip() : said;
  }

  /// `a && b`, `and(a, b)`: what stands in brackets, or beside an `||`, is one.
  private static List<String> parts(String text) {
    var joint = text.startsWith(AND) && text.endsWith(")") ? ',' : '&';
    var said = joint == ',' ? text.substring(AND.length(), text.length() - 1) : text;
    var parts = new ArrayList<String>();
    var depth = 0;
    var from = 0;
    for (var at = 0; at < said.length(); at++) {
      var sign = said.charAt(at);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (depth == 0 && said.startsWith("||", at)) {
        return List.of(said);
      }
      if (depth == 0 && sign == joint) {
        parts.add(said.substring(from, at).strip());
        from = at + 1;
      }
    }
    parts.add(said.substring(from).strip());
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }
}
