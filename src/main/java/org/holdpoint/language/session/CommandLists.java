package org.holdpoint.language.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.Entering;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Lists of commands in JSON that a program sends to a router, a line each: `["configure", "router isis CORE", …]`. An entry may be an object that says the command (`{"cmd": "enable"}`, Arista eAPI
/// `runCmds`). A list counts when one of its lines enters the configuration of a router; each is a session of its own.
public final class CommandLists implements Carrier {

  private static final Carrier CARRIER = new CommandLists();
  /// Keys beside a list, or around it, whose value is the device.
  private static final List<String> DEVICES = List.of("device", "host", "hostname", "router", "node", "target");
  private static final List<String> COMMANDS = List.of("cmd", "command");

  private CommandLists() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "session";
  }

  @Override
  public boolean carries(SourceFile file) {
    return file.name().endsWith(".json") && file.lines().stream().anyMatch(line -> line.text().contains("\"conf") || line.text().contains("\"system-view\"") || line.text().contains("\"edit-config "));
  }

  /// None where the file is no JSON: whoever reads it as such says so.
  @Override
  public List<Embedded> texts(SourceFile file) {
    try {
      var texts = new ArrayList<Embedded>();
      Yaml.read(file).forEach(document -> walk(document, Optional.empty(), texts));
      return List.copyOf(texts);
    } catch (YamlException broken) {
      return List.of();
    }
  }

  private static void walk(YamlNode node, Optional<String> device, List<Embedded> texts) {
    switch (node) {
      case Mapping mapping -> {
        var own = DEVICES.stream().flatMap(key -> mapping.at(key).stream()).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text()).findFirst().or(() -> device);
        mapping.entries().forEach(entry -> walk(entry.value(), own, texts));
      }
      case Sequence list -> {
        var lines = list.items().stream().flatMap(item -> command(item).stream()).toList();
        if (lines.size() == list.items().size() && lines.stream().anyMatch(line -> Entering.by(line.text()))) {
          texts.add(text(lines, device));
        } else {
          list.items().forEach(item -> walk(item, device, texts));
        }
      }
      case Scalar _ -> { }
    }
  }

  private static Optional<Scalar> command(YamlNode item) {
    return switch (item) {
      case Scalar scalar -> Optional.of(scalar).filter(line -> line.text().indexOf('\n') < 0);
      case Mapping mapping -> COMMANDS.stream().flatMap(key -> mapping.at(key).stream()).findFirst().flatMap(CommandLists::command);
      case Sequence _ -> Optional.empty();
    };
  }

  private static Embedded text(List<Scalar> lines, Optional<String> device) {
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var line : lines) {
      text.append(line.text()).append('\n');
      places.add(Span.of(line.at().file(), line.at().side(), line.at().line(), line.at().column() + 1, line.at().column() + 1));
    }
    var given = new HashMap<>(Map.of(ROUTER, "session"));
    device.ifPresent(name -> given.put(DEVICE, name));
    return new Embedded(Optional.empty(), text.toString(), new SourceMap(places), given);
  }
}
