package org.holdpoint.rule;

import java.util.List;

/// What a rule says, as opposed to when: to the reader of a finding, and in its examples. `title` names the risk, `ask` is the reviewer's question, `incidents`
/// are precedents, `verify` how devices show what it speaks of.
public record RuleWords(String title, Template message, Template why, Template repair, Template ask, List<Verify> verify, List<String> incidents, List<String> sources,
    List<RuleExample> examples) {

  public RuleWords {
    verify = List.copyOf(verify);
    incidents = List.copyOf(incidents);
    sources = List.copyOf(sources);
    examples = List.copyOf(examples);
  }
}
