package org.holdpoint.language.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Who may read and write which topics of Apache Kafka, as commands of `kafka-acls` give and take it. Source: Apache Kafka documentation, "Authorization and ACLs", "Command Line Interface".
public final class AclCommands implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new AclCommands();
  private static final String NAME = "kafka-acl";

  private AclCommands() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return NAME;
  }

  /// Commands stand in scripts, which hand them over as their shell gives them: no file is one of these.
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
}
