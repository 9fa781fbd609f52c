package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.CreateObjectContext;
import grammar.postgresql.PostgresqlParser.CreateOwnSchemaContext;
import grammar.postgresql.PostgresqlParser.CreationContext;
import grammar.postgresql.PostgresqlParser.GroupPartContext;
import grammar.postgresql.PostgresqlParser.ModifierContext;
import grammar.postgresql.PostgresqlParser.PartContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.source.Span;

/// What is made (PostgreSQL documentation, CREATE TABLE, CREATE VIEW, CREATE SCHEMA, …).
final class CreationReader {

  private static final Set<String> ROUTINES = Set.of("function", "procedure");
  private static final Set<String> QUERIES = Set.of("view", "materialized view");

  private CreationReader() {}

  static List<AccessFact> facts(Reading reading, CreationContext creation) {
    return switch (creation) {
      case CreateOwnSchemaContext schema -> ownSchema(reading, schema);
      // What lasts as long as a session is nobody else's: only what drops it must know.
      case CreateObjectContext made when made.modifier().stream().anyMatch(CreationReader::temporary) -> List.of(new ObjectStatement(reading.key("object-statement"),
          reading.at(made.start, made.object().stop), reading.within(), reading.dialect(), reading.order(), "create-temporary", Securables.of(reading, Securables.kind(made.kind()), made.object()),
          false, List.of()));
      case CreateObjectContext made when ROUTINES.contains(Securables.kind(made.kind())) -> List.of(RoutineReader.created(reading, Securables.of(reading, Securables.kind(made.kind()), made.object()), made.part()));
      case CreateObjectContext made -> object(reading, Securables.of(reading, Securables.kind(made.kind()), made.object()), made);
      default -> throw new IllegalStateException(creation.getClass().getSimpleName());
    };
  }

  private static boolean temporary(ModifierContext modifier) {
    return modifier.TEMP() != null || modifier.TEMPORARY() != null;
  }

  private static List<AccessFact> ownSchema(Reading reading, CreateOwnSchemaContext schema) {
    var what = new Securable("schema", List.of(Names.of(schema.owner.who)), reading.at(schema.owner.who));
    var at = reading.at(schema.start, schema.owner.stop);
    return List.of(new ObjectStatement(reading.key("object-statement"), at, reading.within(), reading.dialect(), reading.order(), "create", what, false, List.of()),
        OwnershipReader.transfer(reading, what, schema.owner, at));
  }

  private static List<AccessFact> object(Reading reading, Securable what, CreateObjectContext made) {
    var facts = new ArrayList<AccessFact>();
    facts.add(new ObjectStatement(reading.key("object-statement"), reading.at(made.start, made.object().stop), reading.within(), reading.dialect(), reading.order(), "create", what, false,
        shadows(what, made.part()), List.of(), what.kind().equals("view") ? ViewGuards.of(made.part()) : List.of()));
    var owner = owner(what, made.part());
    if (owner >= 0 && owner < made.part().size()) {
      facts.add(new OwnershipStatement(reading.key("ownership-statement"), reading.at(made.start, made.part(owner).stop), reading.within(), reading.dialect(), reading.order(), "transfer",
          List.of(what), List.of(), List.of(owner(made.part(owner), reading.at(made.part(owner)))), true));
    }
    return facts;
  }

  private static Grantee owner(PartContext part, Span at) {
    var current = Set.of(PostgresqlLexer.CURRENT_USER, PostgresqlLexer.CURRENT_ROLE, PostgresqlLexer.SESSION_USER).contains(Parts.type(part));
    return new Grantee(Names.of(part.start), current ? "current" : "role", at);
  }

  /// The part that names the owner, or -1: CREATE SCHEMA … AUTHORIZATION, CREATE DATABASE … OWNER.
  private static int owner(Securable what, List<PartContext> parts) {
    return switch (what.kind()) {
      case "schema" -> Parts.after(parts, PostgresqlLexer.AUTHORIZATION);
      case "database", "tablespace" -> Math.max(Parts.after(parts, PostgresqlLexer.OWNER, PostgresqlLexer.EQUALS),
          Parts.has(parts, PostgresqlLexer.OWNER, PostgresqlLexer.EQUALS) ? -1 : Parts.after(parts, PostgresqlLexer.OWNER));
      default -> -1;
    };
  }

  /// PARTITION OF or INHERITS, or the only table that a view reads.
  private static List<String> shadows(Securable what, List<PartContext> parts) {
    var partition = Parts.after(parts, PostgresqlLexer.PARTITION, PostgresqlLexer.OF);
    if (partition >= 0) {
      return Parts.path(parts, partition);
    }
    if (QUERIES.contains(what.kind())) {
      return Parts.onlyTable(parts);
    }
    for (var at = 0; at + 1 < parts.size(); at++) {
      if (parts.get(at).getText().equalsIgnoreCase("inherits") && parts.get(at + 1) instanceof GroupPartContext parents) {
        return Parts.path(parents.part(), 0);
      }
    }
    return List.of();
  }
}
