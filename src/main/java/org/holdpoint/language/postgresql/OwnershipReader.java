package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlParser.DropOwnedContext;
import grammar.postgresql.PostgresqlParser.GranteeContext;
import grammar.postgresql.PostgresqlParser.OwnedContext;
import grammar.postgresql.PostgresqlParser.ReassignOwnedContext;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.source.Span;

/// What changes hands (PostgreSQL documentation, ALTER … OWNER TO, REASSIGN OWNED, DROP OWNED).
final class OwnershipReader {

  private OwnershipReader() {}

  static List<AccessFact> facts(Reading reading, OwnedContext owned) {
    return switch (owned) {
      case ReassignOwnedContext all -> List.of(new OwnershipStatement(reading.key("ownership-statement"), reading.at(all.from.start, all.stop), reading.within(), reading.dialect(), reading.order(),
          "reassign", List.of(), Names.grantees(reading, all.from), List.of(Names.grantee(reading, all.to)), true));
      case DropOwnedContext all -> List.of(new OwnershipStatement(reading.key("ownership-statement"), reading.at(all), reading.within(), reading.dialect(), reading.order(), "drop-owned", List.of(),
          Names.grantees(reading, all.from), List.of(), false));
      default -> throw new IllegalStateException(owned.getClass().getSimpleName());
    };
  }

  /// One thing that goes to somebody. Rights of others on it stay.
  static OwnershipStatement transfer(Reading reading, Securable what, GranteeContext owner, Span at) {
    return new OwnershipStatement(reading.key("ownership-statement"), at, reading.within(), reading.dialect(), reading.order(), "transfer", List.of(what), List.of(),
        List.of(Names.grantee(reading, owner)), true);
  }
}
