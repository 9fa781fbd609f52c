package org.holdpoint.rule;

import java.util.List;

/// What a rule says, as opposed to when: to the reader of a finding, and in its examples. `title` names the risk, `ask` is the reviewer's question, `incidents`
/// are precedents.
public record RuleWords(String title, Template message, Template why, Template repair, String ask, List<String> incidents, List<String> sources,
    List<RuleExample> examples) {

  public RuleWords {
    incidents = List.copyOf(incidents);
    sources = List.copyOf(sources);
    examples = List.copyOf(examples);
  }
}
