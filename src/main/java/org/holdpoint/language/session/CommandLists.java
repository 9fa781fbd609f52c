package org.holdpoint.language.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.machine.Entering;
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

/// Commands in JSON and YAML that somebody or a program sends to a router: lists, a line each (`["configure", "router isis CORE", …]`), and texts of several lines (`commands: |` of a change request).
/// An entry of a list may be an object that says the command (`{"cmd": "enable"}`, Arista eAPI `runCmds`). A list or text counts when one of its lines enters the configuration of a router; each is a
/// session of its own.
public final class CommandLists implements Carrier {

  private static final Carrier CARRIER = new CommandLists();
  /// Keys beside a list, or around it, whose value is the device, or a list with nothing but it.
  private static final List<String> DEVICES = List.of("device", "devices", "host", "hosts", "hostname", "router", "routers", "node", "target", "targets");
  private static final String QUOTES = "'\"";
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
    return file.name().endsWith(".json") ? file.lines().stream().anyMatch(line -> Entering.mayBeQuoted(line.text()))
        : (file.name().endsWith(".yaml") || file.name().endsWith(".yml")) && file.lines().stream().anyMatch(line -> Entering.by(entry(line.text())));
  }

  /// What a line of YAML has as a text or as an entry of a list: `conf t` of `  - "conf t"`.
  private static String entry(String line) {
    var text = line.strip();
    var entry = text.startsWith("- ") ? text.substring(2).strip() : text;
    var quoted = entry.length() > 2 && QUOTES.indexOf(entry.charAt(0)) >= 0 && entry.charAt(entry.length() - 1) == entry.charAt(0);
    return quoted ? entry.substring(1, entry.length() - 1) : entry;
  }

  /// None where the file is no JSON or YAML: whoever reads it as such says so.
  @Override
  public List<Embedded> texts(SourceFile file) {
    try {
      var texts = new ArrayList<Embedded>();
      Yaml.read(file).forEach(document -> walk(file, document, Optional.empty(), texts));
      return List.copyOf(texts);
    } catch (YamlException broken) {
      return List.of();
    }
  }

  private static void walk(SourceFile file, YamlNode node, Optional<String> device, List<Embedded> texts) {
    switch (node) {
      case Mapping mapping -> {
        var own = DEVICES.stream().flatMap(key -> mapping.at(key).stream()).flatMap(value -> alone(value).stream()).findFirst().or(() -> device);
        mapping.entries().forEach(entry -> walk(file, entry.value(), own, texts));
      }
      case Sequence list -> {
        var lines = list.items().stream().flatMap(item -> command(item).stream()).toList();
        if (lines.size() == list.items().size() && lines.stream().anyMatch(line -> Entering.by(line.text()))) {
          texts.add(text(lines, device));
        } else {
          list.items().forEach(item -> walk(file, item, device, texts));
        }
      }
      case Scalar scalar -> {
        if (scalar.text().indexOf('\n') >= 0 && scalar.text().lines().anyMatch(Entering::by)) {
          texts.add(text(file, scalar, device));
        }
      }
    }
  }

  /// The word that a value is, or the only one of its list.
  private static Optional<String> alone(YamlNode value) {
    return switch (value) {
      case Scalar scalar -> Optional.of(scalar.text());
      case Sequence list when list.items().size() == 1 -> alone(list.items().getFirst());
      case Sequence _, Mapping _ -> Optional.empty();
    };
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
    return session(text.toString(), places, device);
  }

  /// A text of several lines, with the blanks before each of them.
  private static Embedded text(SourceFile file, Scalar scalar, Optional<String> device) {
    var columns = ScalarPlaces.lines(file, scalar);
    var lines = scalar.text().split("\n", -1);
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var at = 0; at < lines.length; at++) {
      if (!lines[at].isBlank()) {
        text.append(lines[at]).append('\n');
        places.add(columns.get(at));
      }
    }
    return session(text.toString(), places, device);
  }

  private static Embedded session(String text, List<Span> places, Optional<String> device) {
    var given = new HashMap<>(Map.of(ROUTER, "session"));
    device.ifPresent(name -> given.put(DEVICE, name));
    return new Embedded(Optional.empty(), text, new SourceMap(places), given);
  }
}
