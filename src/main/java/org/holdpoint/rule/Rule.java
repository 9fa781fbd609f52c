package org.holdpoint.rule;

import java.util.List;
import org.holdpoint.finding.Severity;

/// When a fact is a risk, and why. The id is the path of its file: `routing/session-without-prefix-limit`. `on` is the kind of fact it looks at, in
/// kebab case. `at` says where the finding stands, `evidence` what else speaks for it, `verify` how devices
/// show it.
public record Rule(String id, String title, String category, Severity severity, String on, Expression when, PlacePath at, List<PlacePath> evidence,
    Template message, Template why, Template repair, Template ask, List<Verify> verify, List<String> incidents, List<String> sources, List<RuleExample> examples) {

  public Rule {
    evidence = List.copyOf(evidence);
    verify = List.copyOf(verify);
    incidents = List.copyOf(incidents);
    sources = List.copyOf(sources);
    examples = List.copyOf(examples);
  }

  /// The family of its category, which is its folder.
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }
}
