package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverParser.CreateObjectContext;
import grammar.sqlserver.SqlserverParser.CreateOwnSchemaContext;
import grammar.sqlserver.SqlserverParser.DropColumnContext;
import grammar.sqlserver.SqlserverParser.DropObjectContext;
import grammar.sqlserver.SqlserverParser.MaskColumnContext;
import grammar.sqlserver.SqlserverParser.NewOwnerContext;
import grammar.sqlserver.SqlserverParser.ObjectContext;
import grammar.sqlserver.SqlserverParser.ObjectKindContext;
import grammar.sqlserver.SqlserverParser.OwnerContext;
import grammar.sqlserver.SqlserverParser.QualifiedContext;
import grammar.sqlserver.SqlserverParser.TruncateTableContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Objects that are made, dropped and emptied, and whose they are (Transact-SQL reference, "DROP TABLE", "TRUNCATE TABLE", "ALTER TABLE", "ALTER AUTHORIZATION").
final class ObjectReader {

  private ObjectReader() {}

  static List<AccessFact> facts(Reading reading, ObjectContext object) {
    return switch (object) {
      case DropObjectContext drop -> drop.qualified().stream().<AccessFact>map(one -> statement(reading, "drop", kind(drop.objectKind()), one)).toList();
      case TruncateTableContext truncate -> List.of(statement(reading, "truncate", "table", truncate.qualified()));
      case DropColumnContext drop -> List.of(statement(reading, "drop-column", "table", drop.qualified()));
      case CreateObjectContext create -> List.of(statement(reading, "create", kind(create.objectKind()), create.qualified()));
      case MaskColumnContext mask -> List.of(new MaskStatement(reading.key("mask-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), mask.DROP() != null ? "unset" : "set", "",
          new Securable("table", Names.path(mask.qualified()), reading.at(mask.qualified())), List.of(Names.of(mask.column))));
      case CreateOwnSchemaContext create -> List.of(statement(reading, "create", "schema", create.qualified()));
      default -> throw new IllegalStateException(object.getClass().getSimpleName());
    };
  }

  /// The rights on a thing go when it changes hands: "If the target entity is not a database and the entity is being transferred to a new owner, all permissions on the target will be dropped" (ALTER
  /// AUTHORIZATION).
  static List<AccessFact> facts(Reading reading, OwnerContext owner) {
    return switch (owner) {
      case NewOwnerContext change -> {
        var kind = change.kind() == null ? "table" : words(change.kind());
        var to = change.to == null ? List.<Grantee>of() : List.of(Names.principal(reading, change.to, "role"));
        yield List.of(new OwnershipStatement(reading.key("ownership-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "transfer",
            List.of(new Securable(kind.equals("object") ? "table" : kind, Names.path(change.qualified()), reading.at(change.qualified()))), List.of(), to, kind.equals("database")));
      }
      default -> throw new IllegalStateException(owner.getClass().getSimpleName());
    };
  }

  private static ObjectStatement statement(Reading reading, String verb, String kind, QualifiedContext object) {
    return new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable(kind, Names.path(object), reading.at(object)), false, List.of());
  }

  private static String kind(ObjectKindContext kind) {
    var words = words(kind);
    return words.equals("proc") ? "procedure" : words;
  }

  private static String words(ParseTree tree) {
    return IntStream.range(0, tree.getChildCount()).mapToObj(tree::getChild).map(ParseTree::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }
}
