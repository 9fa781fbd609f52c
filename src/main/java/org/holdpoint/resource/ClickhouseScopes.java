package org.holdpoint.resource;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;

/// What a grant of ClickHouse is about: where no database or table is written, all of them (Terraform registry, ClickHouse/clickhousedbops: clickhousedbops_grant_privilege, clickhousedbops_grant_role).
final class ClickhouseScopes {

  private ClickhouseScopes() {}

  static List<Fact> grant(DatabaseRights.Said said) {
    var database = said.texts("database_name", "database").stream().findFirst();
    var table = said.texts("table_name", "table").stream().findFirst();
    var on = database.isEmpty() ? said.on("server", List.of("*", "*")) : table.isEmpty() ? said.on("database", List.of(database.get())) : said.on("table", List.of(database.get(), table.get()));
    return said.grant(said.rights(said.texts("privilege_name"), said.texts("column_name")), List.of(on), to(said), said.is("grant_option"));
  }

  static List<Fact> member(DatabaseRights.Said said) {
    return said.membership(said.texts("role_name"), to(said));
  }

  private static List<String> to(DatabaseRights.Said said) {
    return Stream.of("grantee_user_name", "grantee_role_name").flatMap(name -> said.texts(name).stream()).toList();
  }
}
