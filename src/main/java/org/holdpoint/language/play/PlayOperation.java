package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What a play does, to which hosts, and how many of them at a time ("Playbook keywords", "Patterns: targeting hosts and groups", Ansible documentation). Nothing else narrows it down: `--limit` stands on the command line.
final class PlayOperation {

  /// A template with what stands in where nobody says anything: `{{ target | default('web') }}`.
  private static final Pattern STANDARD = Pattern.compile("\\{\\{\\s*[\\w.]+\\s*\\|\\s*default\\(\\s*(?:'([^'{}]*)'|\"([^\"{}]*)\")\\s*(?:,\\s*true\\s*)?\\)\\s*}}", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTED = Pattern.compile("ansible_play_hosts(_all)?\\s*\\|\\s*(length|count)\\s*(<=|<|==)\\s*\\d+|ansible_play_batch\\s*\\|\\s*(length|count)");
  private static final List<String> LOOKS = List.of("uri", "wait_for", "wait_for_connection", "assert", "goss", "ping", "win_ping");

  private PlayOperation() {}

  static Operation of(Subject book, String address, Mapping play, List<String> sections, Span header) {
    var hosts = play.at("hosts").orElseThrow();
    var targets = targets(hosts);
    var pattern = targets.known().orElse("");
    var tasks = sections.stream().flatMap(section -> play.at(section).stream()).flatMap(PlayOperation::blocks).toList();
    return new Operation(Key.of(book, "operation", address), header, header, "play", Effects.of(play, sections), "hosts", targets, "ansible", new Value.Absent<>(), List.of(), all(pattern), reach(targets, pattern), false,
        List.of(), guards(play, tasks), Tasks.text(play, "check_mode").filter(word -> word.equalsIgnoreCase("true") || word.equalsIgnoreCase("yes")).isPresent(), new Value.Absent<>(), batch(play), true,
        asked(play, tasks), verified(tasks), false, new Value.Absent<>(), pattern.isEmpty() ? "hosts" : "hosts: " + pattern.replace("\n", ", "));
  }

  private static boolean all(String pattern) {
    return pattern.equals("all") || pattern.equals("*");
  }

  private static String reach(Value<String> targets, String pattern) {
    return targets.known().isEmpty() ? "open" : all(pattern) ? "everything" : pattern.contains("*") || pattern.contains("~") ? "pattern" : "selector";
  }

  /// The pattern; an entry of a list is a line. A template stands for what it says where nobody says anything, else it is not known.
  private static Value<String> targets(YamlNode hosts) {
    var text = switch (hosts) {
      case Scalar scalar -> scalar.text();
      case Sequence list -> list.items().stream().flatMap(item -> Tasks.text(item).stream()).collect(Collectors.joining("\n"));
      case Mapping _ -> "{{";
    };
    var plain = STANDARD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) != null ? found.group(1) : found.group(2)));
    return plain.contains("{{") || plain.isBlank() ? new Value.Unknown<>("a variable says which hosts", hosts.at()) : new Value.Known<>(plain, hosts.at());
  }

  /// `serial`: one amount, or one for each round.
  private static Value<String> batch(Mapping play) {
    return play.at("serial").<Value<String>>map(serial -> {
      var text = switch (serial) {
        case Scalar scalar -> scalar.text();
        case Sequence list -> list.items().stream().flatMap(item -> Tasks.text(item).stream()).collect(Collectors.joining(", "));
        case Mapping _ -> "{{";
      };
      return text.contains("{{") ? new Value.Unknown<>("a variable says how many at a time", serial.at()) : new Value.Known<>(text, serial.at());
    }).orElseGet(Value.Absent::new);
  }

  private static List<String> guards(Mapping play, List<Mapping> tasks) {
    var guards = new ArrayList<String>();
    Tasks.text(play, "max_fail_percentage").ifPresent(value -> guards.add("max_fail_percentage: " + value));
    tasks.stream().flatMap(task -> Tasks.called(task).stream()).filter(call -> call.key().text().endsWith("assert") || call.key().text().endsWith("fail"))
        .flatMap(call -> texts(call.value())).filter(text -> COUNTED.matcher(text).find()).forEach(guards::add);
    return guards;
  }

  private static Stream<String> texts(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> Stream.of(scalar.text());
      case Sequence list -> list.items().stream().flatMap(PlayOperation::texts);
      case Mapping block -> block.entries().stream().flatMap(entry -> texts(entry.value()));
    };
  }

  private static boolean asked(Mapping play, List<Mapping> tasks) {
    return play.at("vars_prompt").isPresent() || tasks.stream().flatMap(task -> Tasks.called(task).stream())
        .anyMatch(call -> call.key().text().endsWith("pause") && call.value() instanceof Mapping pause && pause.at("seconds").isEmpty() && pause.at("minutes").isEmpty());
  }

  /// Whether a task behind the first one looks at the outcome.
  private static boolean verified(List<Mapping> tasks) {
    return tasks.stream().skip(1).anyMatch(task -> task.at("until").isPresent() || Tasks.called(task).map(call -> call.key().text()).filter(name -> LOOKS.contains(name.substring(name.lastIndexOf('.') + 1))).isPresent());
  }

  private static Stream<Mapping> blocks(YamlNode node) {
    return node instanceof Sequence list ? list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).flatMap(task -> Stream.concat(Stream.of(task), inside(task))) : Stream.empty();
  }

  private static Stream<Mapping> inside(Mapping task) {
    return Stream.of("block", "rescue", "always").flatMap(part -> task.at(part).stream()).flatMap(PlayOperation::blocks);
  }
}
