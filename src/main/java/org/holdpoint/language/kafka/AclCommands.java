package org.holdpoint.language.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Who may read and write which topics of Apache Kafka, as commands of `kafka-acls` give and take it. Source: Apache Kafka documentation, "Authorization and ACLs", "Command Line Interface".
public final class AclCommands implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new AclCommands();
  private static final String NAME = "kafka-acl";
  private static final String PROGRAM = "kafka-acls";
  /// Files in which commands are written down.
  private static final Set<String> ENDINGS = Set.of("sh", "bash", "zsh", "md", "yml", "yaml", "mk");

  private AclCommands() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return NAME;
  }

  /// Commands stand in files of other languages: no file is one of these.
  @Override
  public int recognises(SourceFile file) {
    return 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var facts = new ArrayList<Fact>();
    var seen = new HashMap<String, Integer>();
    for (var line : file.lines()) {
      var number = seen.merge(line.text(), 1, Integer::sum);
      AclCommand.of(line.text()).ifPresent(command -> facts.addAll(command.facts(file, file.span(line), line.number(), number)));
    }
    return Optional.of(new Declared(new Subject("file", file.key()), facts, List.of(), List.of(), List.of()));
  }

  /// The commands in a file, each with the lines that it goes on in.
  public static List<Embedded> in(SourceFile file) {
    if (file.binary() || !ENDINGS.contains(file.name().substring(file.name().lastIndexOf('.') + 1))) {
      return List.of();
    }
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    var lines = file.lines();
    for (var at = 0; at < lines.size(); at++) {
      var first = at;
      var command = lines.get(at).text();
      if (!command.contains(PROGRAM) || command.strip().startsWith("#")) {
        continue;
      }
      while (command.endsWith("\\") && at + 1 < lines.size()) {
        at++;
        command = command.substring(0, command.length() - 1) + " " + lines.get(at).text().strip();
      }
      text.append(command.substring(command.indexOf(PROGRAM))).append('\n');
      places.add(first == at ? file.span(lines.get(first)) : file.span(lines.get(first)).to(file.span(lines.get(at))));
    }
    return places.isEmpty() ? List.of() : List.of(new Embedded(Optional.of(NAME), text.toString(), SourceMap.standing(places)));
  }
}
