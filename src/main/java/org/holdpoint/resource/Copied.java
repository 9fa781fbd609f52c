package org.holdpoint.resource;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.CopiedResource;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;

/// Selections of backups → the resources that they name (Terraform registry, documentation of each type). One that takes what has a tag, or all but some, or that names something by a text, may be about any.
final class Copied {

  private static final Map<String, String> PARTS = Map.of("aws_backup_selection", "resources", "azurerm_backup_protected_vm", "source_vm_id", "azurerm_backup_protected_file_share", "source_file_share_name",
      "azurerm_data_protection_backup_instance_disk", "disk_id", "azurerm_data_protection_backup_instance_postgresql", "database_id", "azurerm_data_protection_backup_instance_blob_storage", "storage_account_id",
      "google_compute_disk_resource_policy_attachment", "disk");
  private static final List<String> BY_TAG = List.of("selection_tag", "not_resources");
  /// `aws_ebs_volume.data[0].arn`: type, name and what is asked of it.
  private static final Pattern REFERENCE = Pattern.compile("([a-z][a-z0-9]*_[a-z0-9_]+)\\.([A-Za-z0-9_-]+)(\\[[^\\]]*])?(\\.[a-z_]+)+");
  private static final String ANY = "which resources it takes is not known from the file";

  private Copied() {}

  static List<Fact> of(Resource resource) {
    var part = PARTS.get(resource.type());
    if (part == null) {
      return List.of();
    }
    var named = resource.body().along(part).stream().flatMap(Copied::texts).map(text -> fact(resource, text));
    var tags = BY_TAG.stream().anyMatch(name -> resource.body().entry(name).isPresent()) ? Stream.of(any(resource)) : Stream.<Fact>of();
    return Stream.concat(named, tags).distinct().toList();
  }

  private static Stream<Text> texts(Node node) {
    return switch (node) {
      case Text text -> Stream.of(text);
      case Items list when list.whole() -> list.items().stream().flatMap(Copied::texts);
      case Items list -> Stream.of(new Text(new Value.Unknown<>(ANY, list.at()), list.at()));
      case Node.Block block -> Stream.of(new Text(new Value.Unknown<>(ANY, block.at()), block.at()));
    };
  }

  private static Fact fact(Resource resource, Text text) {
    var reference = REFERENCE.matcher(text.value() instanceof Value.Unknown<String>(var because, var _) ? because.split(" ")[0] : "");
    if (!reference.matches()) {
      return any(resource);
    }
    var module = resource.address().substring(0, resource.address().indexOf(resource.type()));
    var address = module + reference.group(1) + "." + reference.group(2);
    return new CopiedResource(Key.of(resource.subject(), "copied-resource", resource.address(), address), text.at(), resource.header(), resource.address(), reference.group(1), new Value.Known<>(address, text.at()));
  }

  private static Fact any(Resource resource) {
    return new CopiedResource(Key.of(resource.subject(), "copied-resource", resource.address(), "any"), resource.header(), resource.header(), resource.address(), "", new Value.Unknown<>(ANY, resource.header()));
  }
}
