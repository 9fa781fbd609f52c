package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// How a change reaches what it changes, and in which steps.
public sealed interface RolloutFact extends Fact {

  /// The way of one change, artefact or configuration to everything that takes it.
  /// @param name what is rolled out
  /// @param form `request` (the stages of a change request) or `policy` (a pipeline, a rollout policy)
  /// @param stages its steps, in their order; none where the file says that there are none
  /// @param abortIf what stops all of it
  /// @param rollback how it is taken back
  record Rollout(Key key, Span at, Span within, String name, String form, List<Stage> stages, Value<String> abortIf, Value<String> rollback) implements RolloutFact {}

  /// One step of a rollout.
  /// @param name what it is called
  /// @param targets what it reaches, in the words of the file
  /// @param percent (percent) the part of everything that it reaches
  /// @param soakMinutes (minutes) how long it is watched before the next step
  /// @param abortIf what stops it
  record Stage(String name, List<String> targets, Value<Double> percent, Value<Long> soakMinutes, Value<String> abortIf, Span at) {}
}
