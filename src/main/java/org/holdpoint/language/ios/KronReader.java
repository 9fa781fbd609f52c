package org.holdpoint.language.ios;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Appointments;
import org.holdpoint.replay.TypedTime;
import org.holdpoint.replay.TypedTime.Deed;
import org.holdpoint.replay.machine.Appointment.Made;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.ClockZone;
import org.holdpoint.routing.Device;

/// `kron occurrence` → schedules. Source: Cisco IOS Configuration Guide, "Command Scheduler (Kron)": `kron occurrence name [user name] {in [[days:]hours:]min | at hours:min [[month] day-of-month]
/// [day-of-week]} {oneshot | recurring | system-startup}`, and below it the policy lists that it runs.
final class KronReader {

  private static final List<String> ENDS = List.of("oneshot", "recurring", "system-startup");

  private KronReader() {}

  static List<Fact> facts(Device device) {
    var zone = ClockZone.of(device.block());
    return device.blocks("kron", "occurrence").stream().flatMap(node -> made(device, node).stream()
        .map(made -> (Fact) Appointments.schedule("ios", device.key("schedule", node.key()), made, zone, node.at()))).toList();
  }

  private static Optional<Made> made(Device device, ConfigNode node) {
    var words = node.words();
    var policies = node.all("policy-list").stream().flatMap(policy -> policy.word(1).stream()).toList();
    var commands = device.blocks("kron", "policy-list").stream().filter(list -> list.word(2).filter(policies::contains).isPresent()).flatMap(list -> list.all("cli").stream())
        .map(line -> String.join(" ", line.words().subList(1, line.words().size()))).toList();
    var what = new Deed(commands.isEmpty() ? node.key() : String.join(", ", commands), commands.stream().anyMatch(command -> command.equals("reload") || command.startsWith("reload ")));
    var from = Math.max(words.indexOf("at"), words.indexOf("in"));
    if (from < 3 || !ENDS.contains(words.getLast().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    var said = words.subList(from + 1, words.size() - 1);
    return Optional.of(words.get(from).equals("in") ? TypedTime.later(what, said)
        : words.getLast().equalsIgnoreCase("oneshot") ? TypedTime.once(what, said, "once") : TypedTime.again(what, said));
  }
}
