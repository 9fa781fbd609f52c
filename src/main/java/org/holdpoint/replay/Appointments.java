package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.ContextFact.TimedEdits;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Appointment;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// Lines that have the device do something later → schedules.
public final class Appointments {


  /// Made when a file needs them.
  private static final class Patterns {
    /// What takes a machine down (shutdown(8), reboot(8), systemctl(1)); `shutdown -c` takes that back.
    static final Pattern DOWN = Pattern.compile("(?:^|[\\s/;&|])(?:reboot|shutdown(?!\\s+-c)|poweroff|halt|init\\s+[06]|systemctl\\s+(?:reboot|poweroff|halt|kexec))(?:\\s|$|;)");
  }

  private Appointments() {}

  /// Whether a command of a shell takes its machine down.
  public static boolean takesDown(String command) {
    return Patterns.DOWN.matcher(command).find();
  }

  /// Those of a script that nothing takes back. `after` is the configuration of the device, which says by what clock it goes.
  public static List<Schedule> of(RouterLanguage language, Subject subject, List<Step> steps, ConfigNode after) {
    var found = new ArrayList<Schedule>();
    var zone = language.clock(after);
    for (var step : steps) {
      if (step.statement().kind() == Statement.Kind.COMMAND && !(step.effect() instanceof Effect.Rejected)) {
        language.appointment(step.statement().texts()).ifPresent(appointment -> {
          switch (appointment) {
            case Appointment.Made made -> found.add(schedule(language.name(), Key.of(subject, "schedule", made.what()), made, zone, step.statement().at()));
            case Appointment.Cancelled _ -> found.clear();
          }
        });
      }
    }
    return List.copyOf(found);
  }

  /// What a script changes, seen together with the restart that a line before has planned; empty where it changes nothing.
  public static Optional<TimedEdits> edits(RouterLanguage language, Subject subject, List<Step> steps) {
    var returns = false;
    for (var step : steps) {
      var texts = step.statement().texts();
      if (step.effect() instanceof Effect.Set || step.effect() instanceof Effect.Delete || step.effect() instanceof Effect.Insert) {
        var at = step.statement().at();
        return Optional.of(new TimedEdits(Key.of(subject, "timed-edits"), at, at, step.statement().text(), returns));
      }
      var planned = step.statement().kind() == Statement.Kind.COMMAND ? language.appointment(texts) : Optional.<Appointment>empty();
      returns = planned.map(one -> one instanceof Appointment.Made made && made.restarts()).orElse(returns);
    }
    return Optional.empty();
  }

  /// The schedule that an appointment is.
  public static Schedule schedule(String language, Key key, Appointment.Made made, Value<String> zone, Span at) {
    return new Schedule(key, at, at, made.what(), language, made.syntax(), made.restarts() ? "restart" : "run", made.expression(), zone, zone.known().isPresent() ? "stated" : "machine", 0, made.wrong(),
        "the device refuses it", made.timetable(), List.of(), "", false, 0);
  }
}
