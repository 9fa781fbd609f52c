package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlParser.EveryInContext;
import grammar.postgresql.PostgresqlParser.KindContext;
import grammar.postgresql.PostgresqlParser.KindOfContext;
import grammar.postgresql.PostgresqlParser.ObjectContext;
import grammar.postgresql.PostgresqlParser.SecurablesContext;
import grammar.postgresql.PostgresqlParser.UnnamedKindContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// What rights are about. Routines are known by their names alone, without the types of their arguments.
final class Securables {

  private Securables() {}

  static List<Securable> of(Reading reading, SecurablesContext securables) {
    return switch (securables) {
      case EveryInContext every -> every.names().name().stream()
          .map(schema -> new Securable("all " + every.group.getText().toLowerCase(Locale.ROOT), List.of(Names.of(schema)), reading.at(every.start, schema.stop))).toList();
      case KindOfContext named -> Reading.each(named.object(), object -> of(reading, kind(named.kind()), object));
      case UnnamedKindContext unnamed -> Reading.each(unnamed.object(), object -> of(reading, "table", object));
      default -> List.of(new Securable("server", List.of(), reading.at(securables)));
    };
  }

  static Securable of(Reading reading, String kind, ObjectContext object) {
    return new Securable(kind, path(object), reading.at(object));
  }

  static List<String> path(ObjectContext object) {
    return object.qualified() == null ? List.of(Names.of(object.start)) : Names.path(object.qualified());
  }

  /// Its words in lower case.
  static String kind(KindContext kind) {
    return kind.children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }
}
