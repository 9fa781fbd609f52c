package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.CopyTarget;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Text;

/// Plans of backups → where their copies go (Terraform registry, `aws_backup_plan`; CloudFormation, `AWS::Backup::BackupPlan`).
final class CopyTargets {

  /// The parts of a plan: its rules, the vault of a rule, the copies that it makes, and the vault of a copy.
  private record Parts(List<String> rules, String vault, String copies, String target) {}

  private static final Map<String, Parts> PARTS = Map.of(
      "aws_backup_plan", new Parts(List.of("rule"), "target_vault_name", "copy_action", "destination_vault_arn"),
      "AWS::Backup::BackupPlan", new Parts(List.of("backup_plan", "backup_plan_rule"), "target_backup_vault", "copy_actions", "destination_backup_vault_arn"));
  /// Where region and account stand in a name (AWS General Reference, "Amazon Resource Names"): `arn:partition:service:region:account:…`.
  private static final int REGION = 3;
  private static final int ACCOUNT = 4;
  private static final String OWN_REGION = "${AWS::Region}";
  private static final String OWN_ACCOUNT = "${AWS::AccountId}";

  /// Terraform registry, data source aws_caller_identity: the account that Terraform works in, as part of a name that is put together.
  private static final Pattern CALLER = Pattern.compile("data\\.aws_caller_identity\\.\\w+\\.account_id");

  private CopyTargets() {}

  static Optional<Fact> of(Resource resource) {
    return Optional.ofNullable(PARTS.get(resource.type())).flatMap(parts -> of(resource, parts));
  }

  private static Optional<Fact> of(Resource resource, Parts parts) {
    var regions = new ArrayList<String>();
    var accounts = new ArrayList<String>();
    var all = new ArrayList<Node>();
    var own = 0;
    var home = 0;
    for (var rule : along(resource.body(), parts.rules()).toList()) {
      for (var target : along(rule, List.of(parts.copies())).flatMap(copy -> copy.along(parts.target()).stream()).toList()) {
        var said = said(target);
        all.add(target);
        var here = thing(said).filter(vault -> rule.along(parts.vault()).flatMap(node -> thing(said(node))).filter(vault::equals).isPresent()).isPresent();
        own += here || part(said, REGION).equals(OWN_REGION) ? 1 : 0;
        home += here || part(said, ACCOUNT).equals(OWN_ACCOUNT) || CALLER.matcher(said).matches() ? 1 : 0;
        Stream.of(part(said, REGION)).filter(region -> region.matches("[a-z0-9-]+")).forEach(regions::add);
        Stream.of(part(said, ACCOUNT)).filter(account -> account.matches("\\d+")).forEach(accounts::add);
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(new CopyTarget(Key.of(resource.subject(), "copy-target", resource.address()), all.getFirst().at(), resource.header(), resource.address(), "provider aws",
        regions.stream().distinct().toList(), accounts.stream().distinct().toList(), own == all.size(), home == all.size(), all.stream().map(target -> thing(said(target)).orElse("")).distinct().count() == 1 ? thing(said(all.getFirst())).orElse("") : ""));
  }

  /// The blocks that names lead to, each of them where there are several of a name.
  private static Stream<Block> along(Node node, List<String> names) {
    var blocks = node.blocks();
    for (var name : names) {
      blocks = blocks.flatMap(block -> block.entries().stream().filter(entry -> entry.name().equals(name))).flatMap(entry -> entry.value().blocks());
    }
    return blocks;
  }

  /// As it is written, where it is not known either.
  private static String said(Node node) {
    return node instanceof Text text ? switch (text.value()) {
      case Value.Known<String>(var value, var _) -> value;
      case Value.Unknown<String>(var because, var _) -> because.split(" ")[0];
      case Value.Absent<String> _ -> "";
    } : "";
  }

  /// The resource that an expression is of: `aws_backup_vault.main` of `aws_backup_vault.main.arn`; empty for a text.
  private static Optional<String> thing(String said) {
    var dot = said.lastIndexOf('.');
    return said.startsWith("aws_backup_vault.") && dot > "aws_backup_vault.".length() ? Optional.of(said.substring(0, dot)) : Optional.empty();
  }

  private static String part(String name, int index) {
    var parts = name.replace("AWS::", "AWS__").split(":", -1);
    return parts.length > index && parts[0].equals("arn") ? parts[index].replace("AWS__", "AWS::") : "";
  }
}
