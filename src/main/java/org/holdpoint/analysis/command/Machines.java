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
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.OtherMachine;
import org.holdpoint.fact.CommandFact.Remark;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact.Host;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Whose an address is, by the lists of machines among the files; and texts that work at the address of one machine while they speak of others of its list.
public final class Machines {

  /// What lists call the address of a machine.
  static final Set<String> ADDRESSES = Set.of("address", "addr", "ip", "ip_address", "ip_addr", "ipaddress", "ipv4", "ipv6", "ansible_host", "private_ip", "mgmt_ip", "management_ip", "primary_ip", "host_ip", "node_ip", "internal_ip");
  private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}");
  /// Clients of databases, whose statements work where they are connected to.
  private static final Set<String> CLIENTS = Set.of("mysql", "mariadb", "psql", "mongosh", "mongo", "redis-cli", "sqlcmd", "sqlplus", "clickhouse-client", "cqlsh");
  private static final Set<String> STAYS = Set.of("read", "change");

  /// One machine of a list: its name, where that list says its address, and what is listed beside it.
  private record Machine(String name, Span at, String list) {}

  private final Map<String, List<Machine>> byAddress = new HashMap<>();
  private final Map<String, List<Machine>> lists = new LinkedHashMap<>();
  private final MachineRoles roles;

  /// Of all facts of a side.
  public Machines(List<Fact> all) {
    this.roles = new MachineRoles(all);
    all.forEach(fact -> {
      switch (fact) {
        case Setting(_, var at, _, var name, _, var owner, _, Value.Known<String>(var address, _), _, _, _, _, _, _, _, _) when ADDRESSES.contains(name.toLowerCase(Locale.ROOT)) && ADDRESS.matcher(address).matches() && owner.indexOf('.') > 0 ->
          list(address, new Machine(owner.substring(owner.lastIndexOf('.') + 1), at, at.file() + " " + owner.substring(0, owner.lastIndexOf('.'))));
        case Host(_, var at, _, var name, _, _, var tags) -> tags.stream().map(tag -> tag.split("=", 2)).filter(tag -> tag.length == 2 && ADDRESSES.contains(tag[0].toLowerCase(Locale.ROOT)) && ADDRESS.matcher(tag[1]).matches())
            .forEach(tag -> list(tag[1], new Machine(name, at, at.file())));
        default -> { }
      }
    });
  }

  private void list(String address, Machine machine) {
    byAddress.computeIfAbsent(address, _ -> new ArrayList<>()).add(machine);
    lists.computeIfAbsent(machine.list(), _ -> new ArrayList<>()).add(machine);
  }

  /// What a text takes for another machine, or for one of another role; `own` are its facts.
  public List<Fact> of(List<Fact> own) {
    return Stream.concat(others(own).stream(), roles.of(own).stream()).toList();
  }

  /// The addresses of other machines that a text works at.
  private List<Fact> others(List<Fact> own) {
    if (byAddress.isEmpty()) {
      return List.of();
    }
    var calls = own.stream().filter(Invocation.class::isInstance).map(Invocation.class::cast).toList();
    var remarks = own.stream().filter(Remark.class::isInstance).map(Remark.class::cast).toList();
    var worked = Stream.concat(own.stream().filter(Operation.class::isInstance).map(Operation.class::cast).filter(operation -> !operation.trial() && !STAYS.contains(operation.effect())).flatMap(operation -> operation.host().known().stream().map(host -> new At(host, operation.at()))),
        calls.stream().filter(call -> call.program().known().filter(CLIENTS::contains).isPresent()).flatMap(call -> call.words().stream().flatMap(word -> word.values().stream()).map(text -> new At(text, call.at()))));
    var told = new LinkedHashMap<String, At>();
    worked.map(at -> new At(bare(at.address()), at.place())).filter(at -> byAddress.containsKey(at.address())).forEach(at -> told.putIfAbsent(at.address(), at));
    return told.values().stream().flatMap(at -> other(at, own, calls, remarks).stream()).toList();
  }

  private record At(String address, Span place) {}

  /// Without who logs in there, and at which port.
  static String bare(String host) {
    var plain = host.substring(host.lastIndexOf('@') + 1);
    return plain.indexOf(':') == plain.lastIndexOf(':') && plain.indexOf(':') > 0 ? plain.substring(0, plain.indexOf(':')) : plain;
  }

  private Optional<Fact> other(At at, List<Fact> own, List<Invocation> calls, List<Remark> remarks) {
    var machines = byAddress.get(at.address());
    if (machines.stream().map(Machine::name).distinct().count() != 1) {
      return Optional.empty();
    }
    var machine = machines.getFirst();
    var file = at.place().file();
    var spoken = Stream.concat(remarks.stream().map(Remark::text), Stream.of(file.substring(file.lastIndexOf('/') + 1))).toList();
    var meant = lists.get(machine.list()).stream().map(Machine::name).filter(name -> !name.equals(machine.name()) && spoken.stream().anyMatch(text -> says(text, name))).distinct().toList();
    var known = Stream.concat(spoken.stream(), calls.stream().flatMap(call -> call.words().stream()).flatMap(word -> Stream.concat(Stream.of(word.written()), word.values().stream()))).anyMatch(text -> says(text, machine.name()));
    if (meant.isEmpty() || known) {
      return Optional.empty();
    }
    var said = remarks.stream().filter(remark -> meant.stream().anyMatch(name -> says(remark.text(), name))).map(Remark::at).findFirst().orElse(at.place());
    var written = own.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(setting -> setting.value().known().filter(at.address()::equals).isPresent() && setting.at().file().equals(file)).map(Setting::at).findFirst();
    return Optional.of(new OtherMachine(Key.of(own.getFirst().key().subject(), "other-machine", at.address()), written.orElse(at.place()), at.place(), at.address(), machine.name(), meant, said, machine.at()));
  }

  /// Whether a text has the name as a word: `acc-db-c` is none of `acc-db-c2`.
  private static boolean says(String text, String name) {
    var lower = text.toLowerCase(Locale.ROOT);
    var wanted = name.toLowerCase(Locale.ROOT);
    for (var from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + 1)) {
      var end = from + wanted.length();
      if ((from == 0 || !Character.isLetterOrDigit(lower.charAt(from - 1))) && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
