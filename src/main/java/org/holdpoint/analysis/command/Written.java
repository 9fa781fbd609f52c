package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.PrecautionUnwritten;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.source.Span;

/// Precautions that the steps of a page told people to take, and that the page does not speak of any more. A step that is worded otherwise still speaks of the same.
final class Written {

  private static final Map<String, Set<String>> TOPICS = Map.of(
      "look", Set.of("check", "checks", "checked", "verify", "verifies", "verified", "verification", "compare", "look", "looks", "watch", "monitor", "observe", "inspect", "validate", "test", "tests", "tested", "dry", "diff", "healthy", "health", "graphs", "ensure", "expect", "measure", "ping", "evidence"),
      "copy", Set.of("backup", "backups", "snapshot", "snapshots", "dump", "export", "copy", "copies", "save"),
      "wait", Set.of("wait", "waits", "waiting", "soak", "pause", "until"),
      "people", Set.of("second", "approve", "approved", "approval", "approves", "ack", "acks", "announce", "announcement", "notify", "inform", "ticket", "reviewer", "reviewed", "supervisor", "witness", "present", "ask", "tell", "signs", "pair", "peer"),
      "part", Set.of("canary", "wave", "waves", "batch", "batches", "stage", "stages", "gradually"));

  /// A step that may not be passed until somebody releases it.
  private static final String HOLD = "hold";

  /// What several words say together: how long something is looked at, what is looked at, who else is there, what makes people stop, and what they may not pass.
  private static final Map<String, Pattern> SAID = Map.of("wait", Pattern.compile("\\b(?:observe|watch|hold|monitor)\\b.{0,60}\\b[0-9]+ ?(?:min|mins|minutes?|h|hours?|days?)\\b"),
      "stop", Pattern.compile("\\b(?:stop|abort|halt|give up|roll back|back out)\\b[^.;]{0,30}\\b(?:if|when|unless|as soon as|condition)\\b"),
      "look", Pattern.compile("\\b(?:error|failure|loss|drop) rates?\\b|\\blag\\b"),
      "people", Pattern.compile("\\bwho leads\\b|\\b(?:two|second) (?:people|persons)\\b|\\bsay (?:it |so )?in\\b"),
      HOLD, Pattern.compile("\\bhold[- ]?points?\\b|\\b(?:is|are|be) not (?:begun|started|touched|opened|switched|entered|closed) (?:before|until)\\b"));

  private Written() {}

  /// Those, and the steps that are worded otherwise.
  static List<Fact> of(List<Fact> was, List<Fact> now) {
    var before = steps(was);
    var after = steps(now);
    return before.isEmpty() || after.isEmpty() ? List.of() : Stream.concat(unwritten(before, after, now).stream(), Reworded.of(before, after).stream()).toList();
  }

  private static List<Fact> unwritten(List<WrittenStep> before, List<WrittenStep> after, List<Fact> now) {
    var left = after.stream().filter(WrittenStep::listed).toList();
    if (before.isEmpty() || left.isEmpty()) {
      return List.of();
    }
    var spoken = Stream.concat(after.stream().map(WrittenStep::text), now.stream().filter(Invocation.class::isInstance).map(Invocation.class::cast).map(Call::written)).flatMap(text -> topics(text).stream()).collect(Collectors.toSet());
    var gone = before.stream().filter(Written::binds).filter(step -> topics(step.text()).stream().anyMatch(topic -> !spoken.contains(topic))).toList();
    if (gone.isEmpty()) {
      return List.of();
    }
    var topics = gone.stream().flatMap(step -> topics(step.text()).stream()).filter(topic -> !spoken.contains(topic)).distinct().sorted().toList();
    var first = gone.getFirst();
    var section = heading(before, first);
    var beside = left.stream().filter(step -> heading(after, step).equals(section)).toList();
    var at = gap(before, beside.isEmpty() ? left : beside, first);
    return List.of(new PrecautionUnwritten(Key.of(first.key().subject(), "precaution-unwritten", first.text()), at, at, topics, first.text(), first.at()));
  }

  /// Whether people are told to keep to it: a step of a list, or a sentence by itself that holds them.
  private static boolean binds(WrittenStep step) {
    return step.listed() || topics(step.text()).contains(HOLD);
  }

  private static List<WrittenStep> steps(List<Fact> facts) {
    return facts.stream().filter(WrittenStep.class::isInstance).map(WrittenStep.class::cast).toList();
  }

  private static Set<String> topics(String text) {
    var said = text.toLowerCase(Locale.ROOT);
    var words = new HashSet<>(List.of(said.split("[^a-z]+")));
    return Stream.concat(TOPICS.entrySet().stream().filter(topic -> topic.getValue().stream().anyMatch(words::contains)), SAID.entrySet().stream().filter(topic -> topic.getValue().matcher(said).find())).map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What is written over a step.
  private static String heading(List<WrittenStep> steps, WrittenStep step) {
    return steps.stream().filter(other -> other.at().equals(step.within())).findFirst().map(WrittenStep::text).orElse("");
  }

  /// From the last step before the one that is gone which is still there, to the next one that is left.
  private static Span gap(List<WrittenStep> before, List<WrittenStep> left, WrittenStep gone) {
    var places = new HashMap<String, Integer>();
    for (var at = 0; at < left.size(); at++) {
      places.putIfAbsent(left.get(at).text(), at);
    }
    var still = new ArrayList<Integer>();
    before.stream().takeWhile(step -> step != gone).filter(WrittenStep::listed).map(step -> places.get(step.text())).filter(at -> at != null).forEach(still::add);
    var from = still.isEmpty() ? 0 : still.getLast();
    return left.get(from).at().to(left.get(still.isEmpty() ? 0 : Math.min(from + 1, left.size() - 1)).at());
  }
}
