package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeParser.ChangeContext;
import grammar.snowflake.SnowflakeParser.CreateObjectContext;
import grammar.snowflake.SnowflakeParser.DropColumnContext;
import grammar.snowflake.SnowflakeParser.DropObjectContext;
import grammar.snowflake.SnowflakeParser.ManageAccessContext;
import grammar.snowflake.SnowflakeParser.QualifiedContext;
import grammar.snowflake.SnowflakeParser.RenameObjectContext;
import grammar.snowflake.SnowflakeParser.SecureViewContext;
import grammar.snowflake.SnowflakeParser.ShareAccountsContext;
import grammar.snowflake.SnowflakeParser.SwapObjectsContext;
import grammar.snowflake.SnowflakeParser.TruncateTableContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Objects that are made, dropped, emptied and swapped, and what guards them (Snowflake SQL command reference, CREATE, DROP, TRUNCATE TABLE, ALTER TABLE, ALTER VIEW, ALTER SCHEMA, ALTER SHARE).
final class ObjectReader {

  /// "Business Critical … share data with non-Business Critical accounts" (Snowflake SQL command reference, ALTER SHARE, SHARE_RESTRICTIONS).
  private static final Pattern UNRESTRICTED = Pattern.compile("(?i)\\bSHARE_RESTRICTIONS\\s*=\\s*FALSE\\b");
  private static final String SECURE = "secure";
  private static final String MANAGED = "managed access";

  private ObjectReader() {}

  static List<AccessFact> facts(Reading reading, ChangeContext change) {
    return switch (change) {
      case DropObjectContext drop -> List.of(statement(reading, "drop", Names.words(drop.objectKind()), drop.qualified(), drop.CASCADE() != null));
      case TruncateTableContext truncate -> List.of(statement(reading, "truncate", "table", truncate.qualified(), false));
      case RenameObjectContext rename -> List.of(new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "rename",
          new Securable(rename.what.getText().toLowerCase(Locale.ROOT), Names.path(rename.from), reading.at(rename.from)), false, List.of(), Names.path(rename.to)));
      case DropColumnContext drop -> List.of(statement(reading, "drop-column", "table", drop.qualified(), false));
      case SwapObjectsContext swap when swap.verb.getText().equalsIgnoreCase("SWAP") -> swapped(reading, swap);
      case ManageAccessContext managed when managed.word.getText().equalsIgnoreCase("MANAGED") ->
        List.of(guarded(reading, managed.verb.getText().equalsIgnoreCase("DISABLE") ? "unguard" : "guard", "schema", managed.qualified(), MANAGED));
      case SecureViewContext view when view.word.getText().equalsIgnoreCase(SECURE) -> List.of(guarded(reading, view.UNSET() == null ? "guard" : "unguard", "view", view.qualified(), SECURE));
      case ShareAccountsContext share when share.word.getText().equalsIgnoreCase("ACCOUNTS") -> accounts(reading, share);
      case SwapObjectsContext _, ManageAccessContext _, SecureViewContext _, ShareAccountsContext _ -> List.of();
      case CreateObjectContext create when Names.words(create.objectKind()).endsWith("view") && secure(create) -> List.of(new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(),
          reading.dialect(), reading.order(), "create", new Securable("view", Names.path(create.qualified()), reading.at(create.qualified())), false, List.of(), List.of(), List.of(SECURE)));
      case CreateObjectContext create -> List.of(statement(reading, "create", Names.words(create.objectKind()), create.qualified(), false));
      default -> throw new IllegalStateException(change.getClass().getSimpleName());
    };
  }

  private static boolean secure(CreateObjectContext create) {
    return create.createWord().stream().anyMatch(word -> word.getText().equalsIgnoreCase(SECURE)) || create.objectKind().start.getText().equalsIgnoreCase(SECURE);
  }

  private static ObjectStatement guarded(Reading reading, String verb, String kind, QualifiedContext object, String guard) {
    return new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable(kind, Names.path(object), reading.at(object)), false, List.of(), List.of(), List.of(guard));
  }

  /// "Renames two tables in a single transaction" (ALTER TABLE … SWAP WITH): rights go with the table, so that each name has those of the other.
  private static List<AccessFact> swapped(Reading reading, SwapObjectsContext swap) {
    var from = Names.path(swap.from);
    var to = Names.path(swap.to);
    var between = Stream.concat(from.stream().limit(from.size() - 1L), Stream.of(from.getLast() + " to be swapped")).toList();
    return List.of(renamed(reading, swap, from, between), renamed(reading, swap, to, from), renamed(reading, swap, between, to));
  }

  private static ObjectStatement renamed(Reading reading, SwapObjectsContext swap, List<String> from, List<String> to) {
    return new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "rename",
        new Securable(swap.what.getText().toLowerCase(Locale.ROOT), from, reading.at(swap.from)), false, List.of(), to);
  }

  /// Accounts that may make a database of a share (ALTER SHARE).
  private static List<AccessFact> accounts(Reading reading, ShareAccountsContext share) {
    var on = new Securable("share", Names.path(share.qualified(0)), reading.at(share.qualified(0)));
    var to = share.qualified().stream().skip(1).map(account -> new Grantee(String.join(".", Names.path(account)), "account", reading.at(account))).toList();
    var verb = share.verb.getText().equalsIgnoreCase("REMOVE") ? "revoke" : "grant";
    return List.of(new GrantStatement(reading.key("grant-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, List.of(new Right(UNRESTRICTED.matcher(reading.chunk().text()).find() ? "IMPORT SHARE WITHOUT RESTRICTIONS" : "IMPORT SHARE", List.of(), on.at())),
        List.of(on), to, false, false, false, false, "", ""));
  }

  private static ObjectStatement statement(Reading reading, String verb, String kind, QualifiedContext object, boolean cascade) {
    return new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable(kind, Names.path(object), reading.at(object)), cascade, List.of());
  }
}
