package org.holdpoint.language.junos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.replay.TypedTime;
import org.holdpoint.replay.machine.Appointment;

/// What a line plans for later.
final class Planned {

  private static final TypedTime.Deed COMMIT = new TypedTime.Deed("commit", false);
  private static final List<String> SYSTEM = List.of("request", "system");
  private static final Set<String> DOWN = Set.of("reboot", "halt", "power-off");
  private static final List<String> CLEARED = List.of("clear", "system", "commit");

  private Planned() {}

  /// `commit at` and `clear system commit`; `request system reboot at 02:00`, `at 2110260200` ("request system reboot", CLI reference). "Commit a Configuration at a Specified Time", Junos XML Management Protocol Developer Guide: a time without a date must come before the end of the
  /// day on which the command is given, else the commit never takes place.
  static Optional<Appointment> appointment(List<String> words) {
    if (words.equals(CLEARED) || words.size() == 4 && words.getFirst().equals("run") && words.subList(1, 4).equals(CLEARED)) {
      return Optional.of(new Appointment.Cancelled());
    }
    var plain = words.getFirst().equals("run") ? words.subList(1, words.size()) : words;
    var restarts = plain.size() > 3 && plain.subList(0, 2).equals(SYSTEM) && DOWN.contains(plain.get(2));
    var at = restarts || words.getFirst().equals("commit") ? plain.indexOf("at") : -1;
    if (at < 0 || at + 1 >= plain.size()) {
      return Optional.empty();
    }
    var said = plain.subList(at + 1, plain.size()).stream().flatMap(word -> Stream.of(word.split(" "))).filter(word -> !word.isEmpty()).toList();
    if (restarts) {
      return Optional.of(said.getFirst().startsWith("+") || said.getFirst().equals("now") ? TypedTime.later(new TypedTime.Deed(plain.get(2), true), said)
          : TypedTime.once(new TypedTime.Deed(plain.get(2), true), TypedTime.compact(said.getFirst()), "today"));
    }
    return Optional.of(!said.isEmpty() && said.getFirst().equals("reboot") ? TypedTime.later(COMMIT, said) : TypedTime.once(COMMIT, said, "today"));
  }
}
