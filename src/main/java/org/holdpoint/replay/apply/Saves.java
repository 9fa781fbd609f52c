package org.holdpoint.replay.apply;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.EarlySave;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Appointment;
import org.holdpoint.replay.machine.CliLanguage;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Steering;
import org.holdpoint.replay.machine.Step;

/// Lines that make what runs what the device starts with, so that a restart brings nothing back any more.
public final class Saves {

  /// The words with which a line looks at what became of the changes.
  private static final Set<String> LOOKS = Set.of("show", "sh", "display", "dis", "ping", "traceroute", "tracert", "monitor");
  /// The words with which a device keeps what it had: `checkpoint` (NX-OS), `archive` (IOS), `rollback save` (SR OS).
  private static final Set<String> KEEPS = Set.of("checkpoint", "archive", "rollback", "revert");

  private Saves() {}

  /// The first that comes before any look; none where the device was told to take the changes back, or to keep what it had.
  public static List<ContextFact> early(CliLanguage language, Subject subject, List<Step> steps) {
    if (steps.stream().noneMatch(step -> saves(language, step))) {
      return List.of();
    }
    var steering = 0;
    var lists = 0;
    var saved = Optional.<Step>empty();
    for (var step : steps) {
      if (kept(language, step)) {
        return List.of();
      }
      if (step.applies()) {
        steering += Steering.of(step) ? 1 : 0;
        lists += Steering.lists(step) ? 1 : 0;
      } else if (saves(language, step) && steering + lists > 0) {
        saved = saved.isPresent() ? saved : Optional.of(step);
      } else if (looks(step) && steering + lists > 0) {
        return fact(subject, saved, steering, lists, Optional.of(step));
      }
    }
    return fact(subject, saved, steering, lists, Optional.empty());
  }

  /// Whether a line is one by which somebody has a device keep its configuration: none of these stands in what a device prints.
  public static boolean typed(CliLanguage language, Statement line) {
    return line.kind() == Statement.Kind.COMMAND && language.saves(plain(line));
  }

  private static List<ContextFact> fact(Subject subject, Optional<Step> saved, int steering, int lists, Optional<Step> look) {
    Value<String> later = look.<Value<String>>map(step -> new Value.Known<>(step.statement().text(), step.statement().at())).orElseGet(Value.Absent::new);
    return saved.map(Step::statement).<ContextFact>map(line -> new EarlySave(Key.of(subject, "early-save", line.text()), line.at(), line.at(), line.text(), steering, lists, later)).stream().toList();
  }

  private static boolean saves(CliLanguage language, Step step) {
    return typed(step) && language.saves(plain(step.statement()));
  }

  private static boolean looks(Step step) {
    return typed(step) && LOOKS.contains(plain(step.statement()).getFirst());
  }

  /// Whether the device keeps what it had, or takes the changes back by itself.
  private static boolean kept(CliLanguage language, Step step) {
    if (step.statement().kind() != Statement.Kind.COMMAND) {
      return false;
    }
    var words = step.statement().texts();
    return !step.applies() && words.stream().limit(3).anyMatch(KEEPS::contains) || words.contains("timer") || words.contains("confirmed") || words.contains("trial")
        || language.appointment(words).filter(one -> one instanceof Appointment.Made made && made.restarts()).isPresent();
  }

  private static boolean typed(Step step) {
    return step.effect() instanceof Effect.Exec && step.statement().kind() == Statement.Kind.COMMAND;
  }

  /// The words without the `do` that runs them from within the configuration.
  private static List<String> plain(Statement line) {
    var words = line.texts();
    return words.size() > 1 && words.getFirst().equals("do") ? words.subList(1, words.size()) : words;
  }
}
