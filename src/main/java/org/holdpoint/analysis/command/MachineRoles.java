package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.OtherRole;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact.Host;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Which of two roles a machine has by the lists of machines among the files; and variables of a text that take one for the other.
final class MachineRoles {

  /// Words for the two roles: one has the data that counts, or serves; the other follows it, or is for trials.
  private static final List<List<Set<String>>> PAIRS = List.of(
      List.of(Set.of("primary", "master", "leader"), Set.of("standby", "replica", "replicas", "secondary", "secondaries", "slave", "slaves", "follower", "followers", "mirror", "spare")),
      List.of(Set.of("prod", "production", "live"), Set.of("staging", "stage", "test", "testing", "dev", "development", "sandbox", "lab", "qa")));
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
  private static final Set<String> ROLE = Set.of("role", "roles", "group", "groups", "type", "env", "environment", "tier");
  private static final Set<String> STAYS = Set.of("read", "change");

  /// A machine: what it is called, its role (the word, and which pair and side of it that is), and where a list says so.
  private record Machine(String name, Role role, Span at) {}

  private record Role(String word, int pair, int side) {}

  private final Map<String, List<Machine>> machines = new HashMap<>();

  /// Of all facts of a side.
  MachineRoles(List<Fact> all) {
    all.stream().filter(Host.class::isInstance).map(Host.class::cast).forEach(host -> {
      var told = Stream.concat(host.groups().stream(), host.tags().stream().map(tag -> tag.split("=", 2)).filter(tag -> tag.length == 2 && ROLE.contains(tag[0].toLowerCase(Locale.ROOT))).map(tag -> tag[1])).toList();
      roles(told).forEach(role -> names(host).forEach(name -> machines.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Machine(host.name(), role, host.at()))));
    });
  }

  /// Its name, and its addresses.
  private static List<String> names(Host host) {
    return Stream.concat(Stream.of(host.name()), host.tags().stream().map(tag -> tag.split("=", 2)).filter(tag -> tag.length == 2 && Machines.ADDRESSES.contains(tag[0].toLowerCase(Locale.ROOT))).map(tag -> tag[1])).distinct().toList();
  }

  /// Of each pair, the role that words say; none where they say both.
  private static List<Role> roles(List<String> texts) {
    var found = new ArrayList<Role>();
    for (var pair = 0; pair < PAIRS.size(); pair++) {
      var sides = new LinkedHashMap<Integer, Role>();
      for (var text : texts) {
        for (var word : BETWEEN.split(text)) {
          for (var side = 0; side < 2; side++) {
            if (PAIRS.get(pair).get(side).contains(word.toLowerCase(Locale.ROOT))) {
              sides.putIfAbsent(side, new Role(text, pair, side));
            }
          }
        }
      }
      if (sides.size() == 1) {
        found.addAll(sides.values());
      }
    }
    return found;
  }

  /// Variables by which a text works at a machine of the other role; `own` are its facts.
  List<Fact> of(List<Fact> own) {
    if (machines.isEmpty()) {
      return List.of();
    }
    var found = new LinkedHashMap<String, Fact>();
    own.stream().filter(Operation.class::isInstance).map(Operation.class::cast).filter(operation -> !operation.trial() && !STAYS.contains(operation.effect())).forEach(operation ->
        operation.host().known().map(Machines::bare).ifPresent(host -> own.stream().filter(Setting.class::isInstance).map(Setting.class::cast)
            .filter(setting -> setting.value().known().filter(host::equals).isPresent() && setting.at().file().equals(operation.at().file()))
            .forEach(setting -> other(setting, host, operation).ifPresent(fact -> found.putIfAbsent(setting.name(), fact)))));
    return List.copyOf(found.values());
  }

  private Optional<Fact> other(Setting setting, String host, Operation operation) {
    var meant = roles(List.of(setting.name()));
    return machines.getOrDefault(host, List.of()).stream().filter(machine -> meant.stream().anyMatch(role -> role.pair() == machine.role().pair() && role.side() != machine.role().side())).findFirst()
        .map(machine -> new OtherRole(Key.of(operation.key().subject(), "other-role", setting.name()), setting.at(), operation.at(), setting.name(), host, machine.name(), machine.role().word(), operation.text(), new Value.Known<>(operation.effect(), operation.at()), machine.at()));
  }
}
