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
  /// @param workMinutes (minutes) how long its own work is planned to take
  /// @param soakMinutes (minutes) how long it is watched before the next step
  /// @param abortIf what stops it
  record Stage(String name, List<String> targets, Value<Double> percent, Value<Long> workMinutes, Value<Long> soakMinutes, Value<String> abortIf, Span at) {}

  /// What the stages of a rollout come to.
  /// @param name what is rolled out
  /// @param form `request` or `policy`
  /// @param stages (stages) how many there are
  /// @param parts (stages) how many reach a part of production before everything is reached; what only reaches a test environment is none
  /// @param last the last stage
  /// @param full the first stage that reaches everything
  /// @param fullSoak (minutes) how long that stage is said to be watched
  /// @param watched (stages) how many of the parts are watched for a time, or have something that stops them
  /// @param paused (stages) how many of the parts have a pause, a gate or a measurement of their own before the next
  /// @param shortestSoak (minutes) the shortest time for which a stage before the last is watched
  /// @param effectMinutes (minutes) how long the file says that a change takes to show
  record RolloutPlan(Key key, Span at, Span within, String name, String form, int stages, int parts, Value<String> last, Value<String> full, Value<Long> fullSoak, int watched, int paused, Value<Long> shortestSoak,
      Value<Long> effectMinutes)
      implements RolloutFact {}

  /// A job, stage or task of a pipeline. It stands where it says for which others it waits, if it does.
  /// @param name what it is called
  /// @param deploys whether it changes what users meet
  /// @param looks whether it looks at what goes out, or asks somebody, or is there to try
  /// @param part whether it takes the change to some, before others get it
  /// @param listed the jobs that it names in a list of its own as those for which it waits
  /// @param after all for whose success it waits: by name, by the order of the stages, or through another job
  /// @param conditions what must be true before it starts, each by itself
  /// @param leftOut what must be true, or it is left out and what waits for it goes on without it
  /// @param startsAt where that is said, else its first line
  record PipelineJob(Key key, Span at, Span within, String name, boolean deploys, boolean looks, boolean part, List<String> listed, List<String> after, List<String> conditions, List<String> leftOut, Span startsAt) implements RolloutFact {}

  /// The copy that a rollout is taken back to, and when it is renewed.
  /// @param name the setting that says so
  /// @param after the stage after which the copy is renewed
  /// @param stagesAfter (stages) how many have not yet seen the new version by then
  record FallbackCopy(Key key, Span at, Span within, String name, String after, int stagesAfter) implements RolloutFact {}

  /// A number that only counts up, of what holds now and of what comes next, which stand side by side.
  /// @param name what is counted: `plan`, `revision`
  /// @param holds the number of what holds now
  /// @param comes the number of what comes next, which stands at `at`
  /// @param behind whether what comes next is older than what holds
  /// @param heldAt where the number of what holds now stands
  record Succession(Key key, Span at, Span within, String name, String holds, String comes, boolean behind, Span heldAt) implements RolloutFact {}

  /// A stage that says that it is watched for longer than until the next one starts, which is said at `at`.
  /// @param stage its name
  /// @param soak (minutes) how long it says that it is watched
  /// @param gap (minutes) how long it is until the next one starts
  /// @param stageAt where the stage stands
  record SoakCut(Key key, Span at, Span within, String stage, long soak, long gap, Span stageAt) implements RolloutFact {}
}
