package org.holdpoint.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Fact;
import org.holdpoint.resource.Node.Block;

/// What a grant of Snowflake is about: its blocks `on_account_object`, `on_schema` and `on_schema_object` (Terraform registry, snowflake_grant_privileges_to_account_role).
final class SnowflakeScopes {

  private SnowflakeScopes() {}

  static List<Fact> grant(DatabaseRights.Said said) {
    var rights = said.is("all_privileges") ? List.of("ALL") : said.texts("privileges");
    var account = said.is("on_account") ? Optional.of(said.on("server", List.of())) : Optional.<Securable>empty();
    var on = Stream.of(account, block(said, "on_account_object").map(block -> named(said, block)), block(said, "on_schema").flatMap(block -> schema(said, block)),
        block(said, "on_schema_object").flatMap(block -> objects(said, block))).flatMap(Optional::stream).toList();
    return said.grant(said.rights(rights), on, said.texts("account_role_name"), said.is("with_grant_option"));
  }

  /// What stands on it is kept where `outbound_privileges` says COPY (snowflake_grant_ownership).
  static List<Fact> ownership(DatabaseRights.Said said) {
    return block(said, "on").stream().flatMap(on -> (text(on, "object_type").isEmpty() ? objects(said, on) : Optional.of(named(said, on))).stream())
        .flatMap(on -> said.ownership(on, said.texts("account_role_name", "database_role_name"), !said.text("outbound_privileges").equals("REVOKE")).stream()).toList();
  }

  private static Optional<Block> block(DatabaseRights.Said said, String name) {
    return said.body().along(name).stream().flatMap(Node::blocks).findFirst();
  }

  private static Securable named(DatabaseRights.Said said, Block block) {
    return said.on(text(block, "object_type").toLowerCase(Locale.ROOT), path(text(block, "object_name")));
  }

  private static Optional<Securable> schema(DatabaseRights.Said said, Block block) {
    return Stream.of("schema_name", "all_schemas_in_database", "future_schemas_in_database").filter(part -> !text(block, part).isEmpty()).findFirst()
        .map(part -> said.on(part.startsWith("all") ? "all schemas" : part.startsWith("future") ? "future schemas" : "schema", path(text(block, part))));
  }

  private static Optional<Securable> objects(DatabaseRights.Said said, Block block) {
    var every = Stream.of("all", "future").filter(part -> block.entry(part).isPresent()).findFirst();
    return every.isEmpty() ? Optional.of(named(said, block)) : block.along(every.get()).stream().flatMap(Node::blocks).findFirst()
        .map(inner -> said.on(every.get() + " " + text(inner, "object_type_plural").toLowerCase(Locale.ROOT), path(text(inner, "in_schema") + text(inner, "in_database"))));
  }

  private static String text(Block block, String part) {
    return block.along(part).map(DatabaseRights.Said::each).stream().flatMap(List::stream).findFirst().orElse("");
  }

  private static List<String> path(String name) {
    return name.isEmpty() ? List.of() : List.of(name.replace("\"", "").split("\\."));
  }
}
