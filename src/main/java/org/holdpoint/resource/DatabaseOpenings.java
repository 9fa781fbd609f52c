package org.holdpoint.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;

/// Databases with a list of their own of who may reach them → the port that everybody may reach. Source: Terraform registry, google_sql_database_instance (ip_configuration), azurerm_mssql_firewall_rule and its
/// like; Azure resource reference, servers/firewallRules; Ansible documentation, azure.azcollection.azure_rm_sqlfirewallrule.
final class DatabaseOpenings {

  private static final Pattern RULES = Pattern.compile("azurerm_(mssql|sql|postgresql|mysql|mariadb)(_flexible_server|_server)?_firewall_rule|azurerm_(synapse|redis)_firewall_rule"
      + "|Microsoft\\.(Sql|DBfor(PostgreSQL|MySQL|MariaDB))/(servers|flexibleServers)/firewallRules|task azure_rm_(sql|mysql|postgresql|mariadb)firewallrule");
  private static final String FIRST = "0.0.0.0";
  private static final String LAST = "255.255.255.255";
  /// The port of an engine, by what its type or version holds, in small letters.
  private static final Map<String, Integer> PORTS = Map.of("mysql", 3306, "maria", 3306, "postgres", 5432, "redis", 6379);
  private static final int SQL_SERVER = 1433;

  private DatabaseOpenings() {}

  static List<Fact> of(Resource resource) {
    if (resource.type().equals("google_sql_database_instance")) {
      return networks(resource).filter(Openings::everybody).limit(1).<Fact>map(source -> Openings.opening(resource, source, port(resource.body().text("database_version").orElse("")), "tcp")).toList();
    }
    return RULES.matcher(resource.type()).matches() ? wide(resource.body()).stream().<Fact>map(source -> Openings.opening(resource, source, port(resource.type()), "tcp")).toList() : List.of();
  }

  /// The networks that may reach a database with an address of the internet; where nothing is written, it has one.
  private static Stream<Entry> networks(Resource resource) {
    return resource.body().along("settings", "ip_configuration").filter(Block.class::isInstance).map(Block.class::cast).filter(address -> address.text("ipv4_enabled").filter("false"::equals).isEmpty()).stream()
        .flatMap(address -> address.entries().stream()).filter(entry -> entry.name().equals("authorized_networks")).flatMap(entry -> entry.value().blocks()).flatMap(block -> block.entry("value").stream());
  }

  /// The end of a range that has no beginning or no end. From 0.0.0.0 to 0.0.0.0 is what stands in Azure, not everybody.
  private static Optional<Entry> wide(Block rule) {
    var first = rule.text("start_ip_address").orElse("");
    var last = rule.text("end_ip_address").orElse("");
    return last.equals(LAST) || first.equals(FIRST) && !last.isEmpty() && !last.equals(FIRST) ? rule.entry("end_ip_address") : Optional.empty();
  }

  private static PortRange port(String engine) {
    var port = PORTS.entrySet().stream().filter(named -> engine.toLowerCase(Locale.ROOT).contains(named.getKey())).map(Map.Entry::getValue).findFirst().orElse(SQL_SERVER);
    return new PortRange(port, port);
  }
}
