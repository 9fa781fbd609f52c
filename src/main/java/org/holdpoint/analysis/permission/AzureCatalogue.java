package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The roles of Azure and what can come of an action. Sources: Azure documentation, "Azure built-in roles", "Understand Azure role definitions" (Actions, NotActions, wildcards), "Lock your resources",
/// "Azure permissions" (resource provider operations).
final class AzureCatalogue {

  /// Patterns of actions, of those left out of them, and of actions on data.
  record Role(String name, Patterns actions, Patterns without, Patterns data) {

    static Role of(String name, List<String> actions, List<String> without, List<String> data) {
      return new Role(name, Patterns.of(actions), Patterns.of(without), Patterns.of(data));
    }

    /// Whether the role has an action that is none of those left out.
    boolean has(String action) {
      return actions.fits(action) && !without.fits(action);
    }
  }

  private static final Map<String, List<String>> RISKS = Map.of(
      "escalation", List.of("Microsoft.Authorization/roleAssignments/write", "Microsoft.Authorization/roleDefinitions/write", "Microsoft.Authorization/elevateAccess/action",
          "Microsoft.Authorization/roleEligibilityScheduleRequests/write"),
      "credentials", List.of("Microsoft.Storage/storageAccounts/listKeys/action", "Microsoft.Storage/storageAccounts/regenerateKey/action", "Microsoft.KeyVault/vaults/accessPolicies/write",
          "Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action", "Microsoft.DocumentDB/databaseAccounts/listKeys/action",
          "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write", "Microsoft.ServiceBus/namespaces/authorizationRules/listKeys/action",
          "Microsoft.ContainerRegistry/registries/listCredentials/action"),
      "locks", List.of("Microsoft.Authorization/locks/delete", "Microsoft.Authorization/locks/write"),
      "execution", List.of("Microsoft.Compute/virtualMachines/runCommand/action", "Microsoft.Compute/virtualMachines/extensions/write", "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
          "Microsoft.Automation/automationAccounts/jobs/write"),
      "removal", List.of("Microsoft.Resources/subscriptions/resourceGroups/delete", "Microsoft.Compute/virtualMachines/delete", "Microsoft.Compute/virtualMachines/deallocate/action",
          "Microsoft.Compute/virtualMachines/powerOff/action", "Microsoft.Compute/disks/delete", "Microsoft.Storage/storageAccounts/delete", "Microsoft.KeyVault/vaults/delete",
          "Microsoft.Sql/servers/databases/delete", "Microsoft.Sql/servers/delete", "Microsoft.DocumentDB/databaseAccounts/delete", "Microsoft.Network/virtualNetworks/delete",
          "Microsoft.Network/dnsZones/delete", "Microsoft.Network/networkSecurityGroups/delete", "Microsoft.ContainerService/managedClusters/delete",
          "Microsoft.RecoveryServices/vaults/delete", "Microsoft.Insights/diagnosticSettings/delete", "Microsoft.Subscription/cancel/action"));
  private static final List<String> ON_DATA = List.of("Microsoft.KeyVault/vaults/secrets/getSecret/action", "Microsoft.KeyVault/vaults/keys/sign/action", "Microsoft.KeyVault/vaults/keys/decrypt/action");
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

  /// The roles of the catalogue. The actions of one are taken apart when it is first asked for: a change binds few of them.
  private static final class Shipped {
    private static final List<String> ROWS = Catalogue.lines("azure-roles.tsv.gz");
    private static final Map<String, Optional<Role>> READ = new ConcurrentHashMap<>();

    /// By its name or its id, in any case.
    static Optional<Role> role(String name) {
      return READ.computeIfAbsent(name.toLowerCase(Locale.ROOT), Shipped::read);
    }

    private static Optional<Role> read(String name) {
      for (var row : ROWS) {
        var id = row.indexOf('\t') + 1;
        if (begins(row, 0, name) || begins(row, id, name)) {
          var cells = row.split("\t");
          return Optional.of(Role.of(cells[0], cell(cells, 2), cell(cells, 3), cell(cells, 4)));
        }
      }
      return Optional.empty();
    }

    /// Whether the cell that begins there is this one.
    private static boolean begins(String row, int at, String cell) {
      return row.regionMatches(true, at, cell, 0, cell.length()) && (at + cell.length() == row.length() || row.charAt(at + cell.length()) == '\t');
    }

    private static List<String> cell(String[] row, int at) {
      return row.length <= at || row[at].isEmpty() ? List.of() : List.of(row[at].split(","));
    }
  }

  private AzureCatalogue() {}

  /// A built-in role by its name, or by the last id in what it is called by.
  static Optional<Role> role(String text) {
    return Shipped.role(text).or(() -> ID.matcher(text).results().reduce((_, last) -> last).flatMap(id -> Shipped.role(id.group())));
  }

  static Weight of(Role role) {
    var risks = new ArrayList<String>();
    if (role.actions().plain().contains("*") && role.has("Microsoft.Authorization/roleAssignments/write")) {
      risks.add("everything");
    }
    RISKS.forEach((risk, actions) -> {
      if (actions.stream().anyMatch(role::has)) {
        risks.add(risk);
      }
    });
    if (ON_DATA.stream().anyMatch(role.data()::fits)) {
      risks.add("credentials");
    }
    // Whatever else it names to be deleted.
    var removing = Stream.concat(role.actions().texts().stream().filter(action -> action.toLowerCase(Locale.ROOT).endsWith("/delete") && !role.without().fits(action)), RISKS.get("removal").stream().filter(role::has)).toList();
    if (!removing.isEmpty()) {
      risks.add("removal");
    }
    var reads = Stream.concat(role.actions().texts().stream(), role.data().texts().stream()).allMatch(action -> action.toLowerCase(Locale.ROOT).endsWith("/read") || action.equals("*/read"));
    return Weight.of(risks.contains("escalation") ? "permissions" : reads ? "read" : "write", risks.stream(), removing.stream());
  }
}
