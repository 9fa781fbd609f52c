package org.holdpoint.language.ansible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// CLI scripts in the tasks of Ansible plays and roles whose module sends lines to a router. Each task is a script of its own: its module starts a new session.
public final class NetworkTasks implements Carrier {

  private static final Carrier CARRIER = new NetworkTasks();
  private static final Pattern TASK = Pattern.compile("\\s*(- )?\\s*([a-z_]+\\.[a-z_]+\\.)?[a-z]+_(config|command):.*");
  /// The language that a module speaks (the collections' documentation: `cisco.ios.ios_config`, `cisco.nxos.nxos_config`, `cisco.iosxr.iosxr_config`, `arista.eos.eos_config`,
  /// `junipernetworks.junos.junos_config`, `community.network.ce_config`, `community.network.sros_config`, and the `…_command` modules beside them).
  private static final Map<String, String> MODULES = Map.ofEntries(Map.entry("ios", "ios"), Map.entry("nxos", "nxos"), Map.entry("iosxr", "iosxr"), Map.entry("eos", "eos"), Map.entry("junos", "junos"),
      Map.entry("ce", "vrp"), Map.entry("sros", "sros"));
  /// `ansible_network_os` → language, for `ansible.netcommon.cli_config`, which sends what it is given to a router of any system.
  private static final Map<String, String> SYSTEMS = Map.ofEntries(Map.entry("cisco.ios.ios", "ios"), Map.entry("ios", "ios"), Map.entry("cisco.nxos.nxos", "nxos"), Map.entry("nxos", "nxos"),
      Map.entry("cisco.iosxr.iosxr", "iosxr"), Map.entry("iosxr", "iosxr"), Map.entry("arista.eos.eos", "eos"), Map.entry("eos", "eos"), Map.entry("junipernetworks.junos.junos", "junos"),
      Map.entry("junos", "junos"), Map.entry("community.network.ce", "vrp"), Map.entry("ce", "vrp"), Map.entry("nokia.sros.classic", "sros"), Map.entry("nokia.sros.md", "sros"), Map.entry("sros", "sros"));
  /// The options that hold lines, in the order in which a module sends them (`ios_config`, Parameters: "before", "parents", "lines", "after").
  private static final List<List<String>> SENT = List.of(List.of("before"), List.of("parents"), List.of("lines", "commands", "config"), List.of("after"));

  private NetworkTasks() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "ansible";
  }

  @Override
  public boolean carries(SourceFile file) {
    return (file.name().endsWith(".yml") || file.name().endsWith(".yaml")) && file.lines().stream().anyMatch(line -> line.text().contains("_co") && TASK.matcher(line.text()).matches());
  }

  /// None where the file is no YAML: whoever reads it as such says so.
  @Override
  public List<Embedded> texts(SourceFile file) {
    try {
      var texts = new ArrayList<Embedded>();
      Yaml.read(file).forEach(document -> walk(file, document, new Around(Optional.empty(), Optional.empty()), texts));
      return List.copyOf(texts);
    } catch (YamlException broken) {
      return List.of();
    }
  }

  /// What stands around a task: the one device that its play is for, and the system that its devices run.
  private record Around(Optional<String> device, Optional<String> system) {

    Around in(Mapping mapping) {
      var hosts = mapping.at("hosts").flatMap(NetworkTasks::word).filter(name -> name.matches("[A-Za-z0-9_.-]+") && !name.equals("all"));
      var vars = mapping.at("vars").filter(Mapping.class::isInstance).map(Mapping.class::cast).flatMap(known -> known.at("ansible_network_os")).flatMap(NetworkTasks::word);
      return new Around(mapping.at("hosts").isPresent() ? hosts : device, vars.or(() -> system));
    }
  }

  private static Optional<String> word(YamlNode node) {
    return node instanceof Scalar scalar ? Optional.of(scalar.text().strip()) : Optional.empty();
  }

  private static void walk(SourceFile file, YamlNode node, Around around, List<Embedded> texts) {
    switch (node) {
      case Mapping mapping -> {
        var inner = around.in(mapping);
        for (var entry : mapping.entries()) {
          if (entry.value() instanceof Mapping options && module(entry.key().text()).isPresent()) {
            text(file, entry.key().text(), options, inner).ifPresent(texts::add);
          } else {
            walk(file, entry.value(), inner, texts);
          }
        }
      }
      case Sequence sequence -> sequence.items().forEach(item -> walk(file, item, around, texts));
      case Scalar _ -> { }
    }
  }

  /// `ios` of `cisco.ios.ios_config`; `cli` of a module that serves all systems.
  private static Optional<String> module(String key) {
    var name = key.substring(key.lastIndexOf('.') + 1);
    var system = name.replaceFirst("_(config|command)$", "");
    return !system.equals(name) && (MODULES.containsKey(system) || system.equals("cli")) ? Optional.of(system) : Optional.empty();
  }

  private static Optional<Embedded> text(SourceFile file, String key, Mapping options, Around around) {
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var names : SENT) {
      for (var name : names) {
        options.at(name).ifPresent(sent -> lines(file, sent, text, places));
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    var language = module(key).map(MODULES::get).or(() -> around.system().map(SYSTEMS::get));
    var given = new HashMap<String, String>();
    around.device().ifPresent(device -> given.put(DEVICE, device));
    given.put(ROUTER, key);
    return Optional.of(new Embedded(language, text.toString(), new SourceMap(places), given));
  }

  private static void lines(SourceFile file, YamlNode sent, StringBuilder text, List<Span> places) {
    switch (sent) {
      case Scalar scalar -> {
        var columns = ScalarPlaces.lines(file, scalar);
        var lines = scalar.text().split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
          if (!lines[at].isBlank()) {
            text.append(lines[at]).append('\n');
            places.add(columns.get(at));
          }
        }
      }
      case Sequence list -> list.items().forEach(item -> lines(file, item, text, places));
      // `command:` beside `prompt:` and `answer:` of the `…_command` modules.
      case Mapping command -> command.at("command").ifPresent(inner -> lines(file, inner, text, places));
    }
  }
}
