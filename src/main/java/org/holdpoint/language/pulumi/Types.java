package org.holdpoint.language.pulumi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.resource.ResourceNames;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.Rights;

/// Types of Pulumi → those of the providers of Terraform that they are bridged from (Pulumi registry, "aws", "gcp"), or the kinds of Kubernetes: `aws:dynamodb/table:Table`, shorter `aws:dynamodb:Table`, is `aws_dynamodb_table`.
final class Types {

  private static final Map<String, String> PROVIDERS = Map.of("aws", "aws_", "gcp", "google_", "azure", "azurerm_", "cloudflare", "cloudflare_", "digitalocean", "digitalocean_");
  /// What is called otherwise in the provider than module and name say.
  private static final Map<String, String> OTHERWISE = Map.of("aws:rds:Instance", "aws_db_instance", "aws:rds:SubnetGroup", "aws_db_subnet_group", "aws:rds:ParameterGroup", "aws_db_parameter_group", "aws:lb:LoadBalancer", "aws_lb",
      "aws:elb:LoadBalancer", "aws_elb", "azure:authorization:Assignment", "azurerm_role_assignment", "azure:authorization:RoleDefinition", "azurerm_role_definition", "azure-native:authorization:RoleAssignment", "azurerm_role_assignment");
  /// Modules that the provider has another word for.
  private static final Map<String, String> MODULES = Map.of("gcp:projects", "project", "gcp:organizations", "organization", "gcp:serviceaccount", "service_account", "gcp:serviceAccount", "service_account");
  private static final String KUBERNETES = "kubernetes";

  private Types() {}

  /// The type itself where none of them is known.
  static String of(String token) {
    var parts = List.of(token.split(":"));
    if (parts.size() < 2) {
      return token;
    }
    var name = parts.getLast().replaceFirst("V\\d$", "");
    var module = parts.size() > 2 ? parts.get(1).split("/")[0] : "";
    if (parts.getFirst().equals(KUBERNETES)) {
      return parts.getLast();
    }
    var own = OTHERWISE.get(parts.getFirst() + ":" + module + ":" + name);
    var provider = PROVIDERS.get(parts.getFirst());
    if (own != null || provider == null) {
      return own != null ? own : token;
    }
    var words = ResourceNames.of(name);
    var called = MODULES.getOrDefault(parts.getFirst() + ":" + module, module);
    return Stream.of(provider + called + "_" + words, provider + words).filter(type -> Resources.knows(type) || Rights.give(type)).findFirst().orElse(token);
  }
}
