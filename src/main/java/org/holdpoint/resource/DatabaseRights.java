package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Resources and tasks that give rights in a database → the statement that each amounts to. What a resource no longer says, it takes back; that is not looked at. Source: Terraform registry,
/// cyrilgdn/postgresql, petoju/mysql, Snowflake-Labs/snowflake, ClickHouse/clickhouse, databricks/databricks; Ansible documentation, community.postgresql, community.mysql.
final class DatabaseRights {

  /// Parts of a role that are true or false, and the attributes that they are.
  private static final Map<String, String> ATTRIBUTES = Map.of("superuser", "SUPERUSER", "create_role", "CREATEROLE", "create_database", "CREATEDB", "bypass_row_level_security", "BYPASSRLS", "replication",
      "REPLICATION");
  private static final String PUBLIC = "public";
  /// Parts that say which rights are given.
  private static final Set<String> RIGHTS = Set.of("privileges", "privilege_name", "all_privileges", "privs", "priv");
  private static final Map<String, Function<Said, List<Fact>>> TYPES = Map.ofEntries(Map.entry("postgresql_grant", DatabaseRights::postgresqlGrant), Map.entry("task postgresql_privs", DatabaseRights::postgresqlTask),
      Map.entry("postgresql_role", said -> said.principal(said.flags(ATTRIBUTES), said.texts("roles"))),
      Map.entry("task postgresql_user", said -> said.principal(said.words("role_attr_flags"), List.of())), Map.entry("postgresql_grant_role", said -> said.membership(said.texts("grant_role"), said.texts("role"))),
      Map.entry("task postgresql_membership", said -> said.membership(said.texts("groups", "group", "source_roles", "source_role"), said.texts("target_roles", "target_role", "target_users"))),
      Map.entry("mysql_user", Said::account), Map.entry("mysql_grant", DatabaseRights::mysqlGrant), Map.entry("task mysql_user", DatabaseRights::mysqlTask), Map.entry("task mysql_role", DatabaseRights::mysqlTask),
      Map.entry("postgresql_default_privileges", DatabaseRights::postgresqlLater), Map.entry("clickhousedbops_grant_privilege", ClickhouseScopes::grant), Map.entry("clickhousedbops_grant_role", ClickhouseScopes::member),
      Map.entry("clickhouse_grant_privilege", ClickhouseScopes::grant), Map.entry("clickhouse_grant_role", ClickhouseScopes::member), Map.entry("snowflake_grant_ownership", SnowflakeScopes::ownership),
      Map.entry("snowflake_grant_account_role", said -> said.membership(said.texts("role_name"), said.texts("parent_role_name", "user_name"))),
      Map.entry("snowflake_grant_privileges_to_account_role", SnowflakeScopes::grant), Map.entry("databricks_grants", DatabricksScopes::grants), Map.entry("databricks_grant", DatabricksScopes::grant));

  private DatabaseRights() {}

  /// What a resource gives; nothing where it gives nothing, or is there to take it.
  static List<Fact> of(Resource resource) {
    var reading = TYPES.get(resource.type());
    return reading == null || resource.body().text("state").filter("absent"::equals).isPresent() ? List.of() : reading.apply(new Said(resource));
  }

  /// Objects of a type in a schema; without a name all of them that there are.
  private static List<Fact> postgresqlGrant(Said said) {
    var kind = said.text("object_type").replace('_', ' ');
    var schema = said.texts("schema");
    var objects = said.texts("objects");
    var on = switch (kind) {
      case "database", "schema" -> List.of(said.on(kind, said.texts(kind)));
      case "foreign server", "foreign data wrapper" -> objects.stream().map(name -> said.on(kind, List.of(name))).toList();
      default -> objects.isEmpty() ? List.of(said.on("all " + kind + "s", schema)) : objects.stream().map(name -> said.on(kind, Stream.concat(schema.stream(), Stream.of(name)).toList())).toList();
    };
    return said.grant(said.rights(said.texts("privileges")), on, said.texts("role"), said.is("with_grant_option"));
  }

  private static List<Fact> postgresqlLater(Said said) {
    return said.later(said.texts("owner"), said.texts("schema"), said.texts("privileges"), said.text("object_type").replace('_', ' ') + "s", said.texts("role"), said.is("with_grant_option"));
  }

  private static List<Fact> postgresqlTask(Said said) {
    var kind = said.body().text("type").orElse("table").replace('_', ' ');
    var schema = said.texts("schema");
    var objects = said.words("objs", "obj");
    if (kind.equals("default privs")) {
      return objects.stream().flatMap(of -> said.later(said.words("target_roles"), schema, said.words("privs", "priv"), of.toLowerCase(Locale.ROOT), said.words("roles", "role"), said.is("grant_option")).stream()).toList();
    }
    if (kind.equals("group")) {
      return said.membership(objects, said.words("roles", "role", "target_roles"));
    }
    var on = kind.equals("table") || kind.equals("sequence") || kind.equals("function") || kind.equals("procedure")
        ? objects.stream().map(name -> name.equals("ALL_IN_SCHEMA") ? said.on("all " + kind + "s", schema) : said.on(kind, Stream.concat(schema.stream(), Stream.of(name)).toList())).toList()
        : objects.stream().map(name -> said.on(kind, List.of(name))).toList();
    var whole = kind.equals("database") && on.isEmpty() ? List.of(said.on(kind, said.texts("database", "db", "login_db"))) : on;
    return said.grant(said.rights(said.words("privs", "priv")), whole, said.words("roles", "role", "target_roles"), said.is("grant_option") || said.is("admin_option"));
  }

  private static List<Fact> mysqlGrant(Said said) {
    var to = said.accounts("user");
    if (said.body().entry("roles").isPresent()) {
      return said.membership(said.texts("roles"), to);
    }
    return said.grant(said.rights(said.texts("privileges")), List.of(scope(said, said.text("database"), said.body().text("table").orElse("*"))), to.isEmpty() ? said.texts("role") : to, said.is("grant"));
  }

  /// `shop.orders:SELECT,INSERT/logs.*:SELECT`; as a mapping, its entries.
  private static List<Fact> mysqlTask(Said said) {
    var to = said.accounts("name", "user");
    var written = said.body().along("priv").stream().flatMap(value -> value instanceof Node.Block block
        ? block.entries().stream().map(entry -> entry.written() + ":" + block.text(entry.name()).orElse("")) : said.texts("priv").stream().flatMap(text -> Stream.of(text.split("/")))).toList();
    return written.stream().map(one -> one.split(":", 2)).filter(one -> one.length == 2 && one[0].contains(".")).flatMap(one -> {
      var names = one[0].replace("`", "").split("\\.", 2);
      var rights = Stream.of(one[1].split(",(?![^(]*\\))")).map(name -> name.strip().toUpperCase(Locale.ROOT)).toList();
      var option = rights.contains("GRANT");
      return said.grant(said.rights(rights.stream().filter(name -> !name.equals("GRANT")).toList()), List.of(scope(said, names[0], names[1])), to, option).stream();
    }).toList();
  }

  private static Securable scope(Said said, String database, String table) {
    return database.equals("*") ? said.on("server", List.of("*", "*")) : table.equals("*") ? said.on("database", List.of(database)) : said.on("table", List.of(database, table));
  }

  /// One resource, and how its parts are read: a text that is not known goes by what stands for it.
  record Said(Resource resource) {

    Node.Block body() {
      return resource.body();
    }

    private String dialect() {
      var type = resource.type().replaceFirst("^task ", "");
      return type.startsWith("clickhouse") ? "clickhouse" : type.substring(0, type.indexOf('_'));
    }

    String text(String name) {
      return texts(name).stream().findFirst().orElse("");
    }

    boolean is(String name) {
      return body().text(name).filter(said -> said.equalsIgnoreCase("true") || said.equalsIgnoreCase("yes")).isPresent();
    }

    /// The texts of the first of these parts that is there.
    List<String> texts(String... names) {
      return Stream.of(names).flatMap(name -> body().along(name).stream()).map(Said::each).filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
    }

    /// Users of MySQL with the host that they come from, which is this machine where none is named; a host that is not known is left out.
    List<String> accounts(String... names) {
      var host = body().entry("host").isPresent() ? body().text("host") : Optional.of("localhost");
      return texts(names).stream().map(user -> host.map(from -> user + "@" + from).orElse(user)).toList();
    }

    /// The same, where several may stand in one text, with commas.
    List<String> words(String... names) {
      return texts(names).stream().flatMap(text -> Stream.of(text.split(","))).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    static List<String> each(Node node) {
      return switch (node) {
        case Node.Text(Value.Known<String>(var text, var _), var _) -> List.of(text);
        case Node.Text(Value.Unknown<String>(var because, var _), var _) -> List.of(because.split(" ")[0]);
        case Node.Text _ -> List.of();
        case Node.Items list -> list.items().stream().flatMap(item -> each(item).stream()).toList();
        case Node.Block _ -> List.of();
      };
    }

    List<String> flags(Map<String, String> meanings) {
      return meanings.entrySet().stream().filter(one -> is(one.getKey())).map(Map.Entry::getValue).sorted().toList();
    }

    /// USAGE is no right in MySQL (MySQL Reference Manual, GRANT).
    List<Right> rights(List<String> names) {
      return rights(names, List.of());
    }

    List<Right> rights(List<String> names, List<String> columns) {
      return names.stream().map(name -> name.toUpperCase(Locale.ROOT)).filter(name -> !(name.equals("USAGE") && dialect().equals("mysql")))
          .map(name -> new Right(name.equals("ALL PRIVILEGES") ? "ALL" : name, columns, resource.header())).toList();
    }

    Securable on(String kind, List<String> path) {
      return new Securable(kind, path, resource.header());
    }

    List<Fact> grant(List<Right> rights, List<Securable> on, List<String> to, boolean option) {
      return grant(rights, on, to, option, place(to));
    }

    List<Fact> grant(List<Right> rights, List<Securable> on, List<String> to, boolean option, Span at) {
      var about = on.stream().map(one -> one.kind() + " " + String.join(".", one.path())).collect(Collectors.joining(", "));
      return rights.isEmpty() || on.isEmpty() || to.isEmpty() ? List.of()
          : List.of(new GrantStatement(key("grant-statement", List.of(names(rights), about, String.join(", ", to), String.valueOf(option))), at, resource.at(), dialect(), 0, "grant", rights, on, grantees(to), option, false, false, false, "", ""));
    }

    /// The part that says most of who gets what: that everybody does, else the rights.
    private Span place(List<String> to) {
      var entries = body().entries();
      return to.stream().filter(PUBLIC::equalsIgnoreCase).flatMap(one -> entries.stream().filter(entry -> each(entry.value()).contains(one))).findFirst()
          .or(() -> entries.stream().filter(entry -> RIGHTS.contains(entry.name())).findFirst()).map(Node.Entry::at).orElse(resource.header());
    }

    /// Rights that objects of the future will have.
    List<Fact> later(List<String> creators, List<String> schemas, List<String> rights, String objects, List<String> to, boolean option) {
      return rights.isEmpty() || to.isEmpty() ? List.of() : List.of(new DefaultRightsStatement(key("default-rights-statement", Stream.of(rights, List.of(objects), schemas, to).flatMap(List::stream).toList()), place(to),
          resource.at(), dialect(), 0, "grant", grantees(creators), schemas, rights(rights), objects, grantees(to), option));
    }

    List<Fact> ownership(Securable on, List<String> to, boolean keeps) {
      return to.isEmpty() ? List.of() : List.of(new OwnershipStatement(key("ownership-statement", Stream.concat(on.path().stream(), to.stream()).toList()), resource.header(), resource.at(), dialect(), 0, "transfer",
          List.of(on), List.of(), grantees(to), keeps));
    }

    List<Fact> membership(List<String> roles, List<String> to) {
      return roles.isEmpty() || to.isEmpty() ? List.of() : List.of(new MembershipStatement(key("membership-statement", Stream.concat(roles.stream(), to.stream()).toList()), resource.header(), resource.at(),
          dialect(), 0, "grant", grantees(roles), grantees(to), is("with_admin_option") || is("admin_option"), false, new Value.Absent<>(), false, ""));
    }

    List<Fact> principal(List<String> attributes, List<String> roles) {
      var named = texts("name", "user").stream().limit(1).toList();
      var words = Stream.of(named, attributes, roles).flatMap(List::stream).toList();
      return named.stream().<Fact>map(name -> new PrincipalStatement(key("principal-statement", words), resource.header(), resource.at(), dialect(), 0, "create", "role", grantees(List.of(name)).getFirst(), attributes, "", List.of(), grantees(roles))).toList();
    }

    /// A user of MySQL with the host that it comes from; its password lies elsewhere, or is judged where it stands.
    List<Fact> account() {
      var host = body().entry("host").isPresent() ? body().text("host") : Optional.of("localhost");
      return host.isEmpty() ? List.of() : texts("user").stream().limit(1).<Fact>map(name -> new PrincipalStatement(key("principal-statement", List.of(name, host.get())), body().entry("host").map(Node.Entry::at).orElse(resource.header()), resource.at(), dialect(), 0,
          "create", "user", grantees(List.of(name)).getFirst(), List.of(), "external", host.stream().toList(), List.of())).toList();
    }

    private static String names(List<Right> rights) {
      return rights.stream().map(Right::name).collect(Collectors.joining(", "));
    }

    private List<Grantee> grantees(List<String> names) {
      return names.stream().map(name -> new Grantee(name.equalsIgnoreCase(PUBLIC) ? PUBLIC : name, name.equalsIgnoreCase(PUBLIC) ? PUBLIC : "role", resource.header())).toList();
    }

    /// What a resource gives is something else when what it says of it is.
    private Key key(String kind, List<String> more) {
      var path = new ArrayList<>(List.of(resource.subject().name() + "/" + resource.address()));
      path.addAll(more);
      return new Key(new Subject("database", dialect()), kind, path);
    }
  }
}
