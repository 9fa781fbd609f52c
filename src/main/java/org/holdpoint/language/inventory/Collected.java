package org.holdpoint.language.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact.Apart;
import org.holdpoint.fact.InventoryFact.Capacity;
import org.holdpoint.fact.InventoryFact.Host;
import org.holdpoint.fact.InventoryFact.HostGroup;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.HostSpread;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// What one inventory says, gathered line by line: hosts with their groups, zones and tags, and what is asked of groups.
final class Collected {

  /// So many hosts of one file are listed; a file with more is no list that anybody keeps.
  static final int MOST = 1_000_000;

  /// Hosts of a group of which it is said where they stand: more are a fleet.
  private static final int MOST_SPREAD = 40;

  /// How hosts say, however the file does, how much they carry of what they can: `load: 70%`.
  private static final String LOAD = "load: ";

  private final Subject subject;
  private final Map<String, One> hosts = new LinkedHashMap<>();
  private final Map<String, Several> groups = new LinkedHashMap<>();
  private final List<Fact> asked = new ArrayList<>();
  private final List<Span> unread = new ArrayList<>();
  private final Map<Set<String>, List<String>> closed = new LinkedHashMap<>();

  Collected(SourceFile file) {
    this.subject = new Subject("inventory", file.key());
  }

  private static final class One {

    private final Span at;
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private Optional<String> zone = Optional.empty();

    private One(Span at) {
      this.at = at;
    }
  }

  private static final class Several {

    private final Span at;
    private final Set<String> hosts = new LinkedHashSet<>();
    private final Set<String> children = new LinkedHashSet<>();
    private final Set<String> parents = new LinkedHashSet<>();
    private final Map<String, Said> variables = new LinkedHashMap<>();

    private Several(Span at) {
      this.at = at;
    }
  }

  /// The value of a variable, where it stands.
  record Said(String text, Span at) {}

  Subject subject() {
    return subject;
  }

  boolean empty() {
    return hosts.isEmpty() && groups.isEmpty() && asked.isEmpty();
  }

  int size() {
    return hosts.size();
  }

  void unread(Span at) {
    unread.add(at);
  }

  List<Span> unread() {
    return unread;
  }

  void host(String name, Span at) {
    hosts.computeIfAbsent(name, _ -> new One(at));
  }

  /// A host in a group; `all` and `ungrouped` are none that it has to be told of.
  void host(String name, String group, Span at) {
    host(name, at);
    group(group, at);
    groups.get(group).hosts.add(name);
    if (!group.equals("all") && !group.equals("ungrouped")) {
      hosts.get(name).groups.add(group);
    }
  }

  void group(String name, Span at) {
    groups.computeIfAbsent(name, _ -> new Several(at));
  }

  void child(String parent, String child, Span at) {
    group(parent, at);
    group(child, at);
    groups.get(parent).children.add(child);
    groups.get(child).parents.add(parent);
  }

  /// What is said of a host, besides: its zone, or a tag.
  void variable(String host, String name, String value) {
    var one = hosts.get(host);
    if (Words.zone(name)) {
      one.zone = Optional.of(value);
    }
    one.tags.add(name + "=" + value);
    if (Words.load(name)) {
      one.tags.add(LOAD + Words.amount(name, value));
    }
  }

  /// The same of all hosts of a group, where they do not say it themselves. `at` is the whole of what says so.
  void groupVariable(String group, String name, Said value, Span at) {
    group(group, at);
    groups.get(group).variables.put(name, value);
  }

  void asked(Fact fact) {
    asked.add(fact);
  }

  /// What is asked of a group.
  Capacity capacity(String name, Value<Long> count, Value<String> floor, Value<String> step, Value<Boolean> critical, Value<String> restarted, Value<String> load, Value<Long> interval, Span at) {
    return new Capacity(key("capacity", name), at, at, name, count, floor, step, critical, restarted, load, interval);
  }

  Apart apart(String name, String sort, List<String> members, Span at) {
    return new Apart(key("apart", sort, name), at, at, name, sort, members);
  }

  private Key key(String kind, String... path) {
    return Key.of(subject, kind, path);
  }

  /// Everything, groups before hosts.
  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    var wanted = new ArrayList<Fact>();
    groups.forEach((name, group) -> {
      facts.add(new HostGroup(key("host-group", name), group.at, group.at, name, List.copyOf(group.children), List.copyOf(group.hosts)));
      Words.capacity(this, name, group.variables, group.at).ifPresent(wanted::add);
    });
    var places = new LinkedHashMap<String, String>();
    hosts.forEach((name, host) -> {
      var said = host(name, host);
      said.zone().known().ifPresent(zone -> places.put(name, zone));
      facts.add(said);
    });
    groups.forEach((name, group) -> spread(name, group, places).or(() -> spread(name, group, parts(0))).or(() -> spread(name, group, parts(1))).ifPresent(facts::add));
    facts.addAll(asked);
    facts.addAll(wanted);
    return facts;
  }

  /// In which part of a site each host says that it stands.
  private Map<String, String> parts(int size) {
    var parts = new LinkedHashMap<String, String>();
    hosts.forEach((name, host) -> host.tags.stream().filter(tag -> Words.part(tag.substring(0, tag.indexOf('=')), size)).findFirst().ifPresent(tag -> parts.put(name, tag.substring(tag.indexOf('=') + 1))));
    return parts;
  }

  /// In which places the hosts of a group stand, where each of them says it.
  private Optional<Fact> spread(String name, Several group, Map<String, String> places) {
    return group.hosts.isEmpty() || group.hosts.size() > MOST_SPREAD || !places.keySet().containsAll(group.hosts) ? Optional.empty()
        : Optional.of(HostSpread.of(key("host-spread", name), group.at, group.at, name, name, List.copyOf(group.hosts), group.hosts.stream().map(places::get).toList(), "beside"));
  }

  private Host host(String name, One host) {
    var all = closed.computeIfAbsent(host.groups, this::closed);
    var tags = new LinkedHashSet<>(host.tags);
    var zone = host.zone;
    for (var group : Stream.concat(all.stream(), Stream.of("all")).toList()) {
      var variables = Optional.ofNullable(groups.get(group)).map(one -> one.variables).orElse(Map.of());
      variables.forEach((key, said) -> {
        if (host.tags.stream().noneMatch(tag -> tag.startsWith(key + "="))) {
          tags.add(key + "=" + said.text());
          if (Words.load(key)) {
            tags.add(LOAD + Words.amount(key, said.text()));
          }
        }
      });
      zone = zone.or(() -> variables.entrySet().stream().filter(said -> Words.zone(said.getKey())).findFirst().map(said -> said.getValue().text()));
    }
    return new Host(key("host", name), host.at, host.at, name, all, zone.<Value<String>>map(text -> new Value.Known<>(text, host.at)).orElseGet(Value.Absent::new), List.copyOf(tags));
  }

  /// The groups themselves and all that they belong to.
  private List<String> closed(Set<String> own) {
    var all = new LinkedHashSet<>(own);
    var open = new ArrayList<>(own);
    while (!open.isEmpty()) {
      var group = groups.get(open.removeFirst());
      if (group != null) {
        group.parents.stream().filter(parent -> !parent.equals("all")).filter(all::add).forEach(open::add);
      }
    }
    return List.copyOf(all);
  }
}
