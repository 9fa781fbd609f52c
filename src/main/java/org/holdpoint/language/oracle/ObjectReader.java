package org.holdpoint.language.oracle;

import grammar.oracle.OracleParser.CascadeDropContext;
import grammar.oracle.OracleParser.CreateObjectContext;
import grammar.oracle.OracleParser.DropColumnContext;
import grammar.oracle.OracleParser.DropDatabaseContext;
import grammar.oracle.OracleParser.DropObjectContext;
import grammar.oracle.OracleParser.DropPluggableDatabaseContext;
import grammar.oracle.OracleParser.ObjectContext;
import grammar.oracle.OracleParser.ObjectKindContext;
import grammar.oracle.OracleParser.QualifiedContext;
import grammar.oracle.OracleParser.RenameTableContext;
import grammar.oracle.OracleParser.TruncateTableContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Objects that are made, dropped, emptied and renamed (SQL Language Reference, DROP TABLE, TRUNCATE TABLE, ALTER TABLE).
final class ObjectReader {

  private ObjectReader() {}

  static List<AccessFact> facts(Reading reading, ObjectContext object) {
    return switch (object) {
      case DropObjectContext drop -> drop.qualified().stream()
          .<AccessFact>map(one -> statement(reading, "drop", kind(drop.objectKind()), one, drop.dropTail().stream().anyMatch(CascadeDropContext.class::isInstance))).toList();
      case DropPluggableDatabaseContext drop -> List.of(statement(reading, "drop", "database", drop.qualified(), true));
      case DropDatabaseContext _ -> List.of(new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "drop",
          new Securable("database", List.of(), reading.within()), true, List.of()));
      case TruncateTableContext truncate -> List.of(statement(reading, "truncate", "table", truncate.qualified(), truncate.getText().toUpperCase(Locale.ROOT).endsWith("CASCADE")));
      case DropColumnContext drop -> List.of(statement(reading, "drop-column", "table", drop.qualified(), false));
      case RenameTableContext rename -> {
        var path = new ArrayList<>(Names.path(rename.qualified()));
        path.set(path.size() - 1, Names.of(rename.name()));
        yield List.of(new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "rename",
            new Securable("table", Names.path(rename.qualified()), reading.at(rename.qualified())), false, List.of(), path));
      }
      case CreateObjectContext create -> List.of(statement(reading, "create", kind(create.objectKind()), create.qualified(), false));
      default -> throw new IllegalStateException(object.getClass().getSimpleName());
    };
  }

  private static ObjectStatement statement(Reading reading, String verb, String kind, QualifiedContext object, boolean cascade) {
    return new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable(kind, Names.path(object), reading.at(object)), cascade, List.of());
  }

  private static String kind(ObjectKindContext kind) {
    return kind.children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }
}
