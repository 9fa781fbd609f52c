package org.holdpoint.language.pulumi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.resource.ResourceNames;
import org.holdpoint.resource.Resources;

/// Types of Pulumi → those of the providers of Terraform that they are bridged from (Pulumi registry, "aws", "gcp"), or the kinds of Kubernetes: `aws:dynamodb/table:Table`, shorter `aws:dynamodb:Table`, is `aws_dynamodb_table`.
final class Types {

  private static final Map<String, String> PROVIDERS = Map.of("aws", "aws_", "gcp", "google_", "azure", "azurerm_", "cloudflare", "cloudflare_", "digitalocean", "digitalocean_");
  /// What is called otherwise in the provider than module and name say.
  private static final Map<String, String> OTHERWISE = Map.of("aws:rds:Instance", "aws_db_instance", "aws:rds:SubnetGroup", "aws_db_subnet_group", "aws:rds:ParameterGroup", "aws_db_parameter_group", "aws:lb:LoadBalancer", "aws_lb",
      "aws:elb:LoadBalancer", "aws_elb");
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
    var provider = PROVIDERS.get(parts.getFirst());
    if (provider == null) {
      return token;
    }
    var own = OTHERWISE.get(parts.getFirst() + ":" + module + ":" + name);
    var words = ResourceNames.of(name);
    return own != null ? own : Stream.of(provider + module + "_" + words, provider + words).filter(Resources::knows).findFirst().orElse(token);
  }
}
