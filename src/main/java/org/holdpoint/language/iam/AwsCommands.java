package org.holdpoint.language.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.LiftedGuard;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;

/// Commands of `aws` that let others in without a policy of their own, or take off what limits rights. Source: AWS CLI Command Reference (lambda add-permission; s3api put-bucket-acl, delete-public-access-block;
/// ec2 modify-snapshot-attribute, modify-image-attribute; rds modify-db-snapshot-attribute; iam delete-role-permissions-boundary; organizations detach-policy).
final class AwsCommands {

  /// What opens a copy of something to every account: the command, and what everybody may then do.
  private record Opening(String service, String command, String action) {}

  private static final List<Opening> OPENINGS = List.of(new Opening("ec2", "modify-snapshot-attribute", "ec2:CreateVolume"), new Opening("ec2", "modify-image-attribute", "ec2:RunInstances"),
      new Opening("rds", "modify-db-snapshot-attribute", "rds:RestoreDBInstanceFromDBSnapshot"), new Opening("rds", "modify-db-cluster-snapshot-attribute", "rds:RestoreDBClusterFromSnapshot"));
  private static final List<List<String>> BOUNDARIES = List.of(List.of("iam", "delete-role-permissions-boundary"), List.of("iam", "delete-user-permissions-boundary"));
  private static final List<List<String>> LIMITS = List.of(List.of("organizations", "detach-policy"), List.of("organizations", "delete-policy"), List.of("organizations", "disable-policy-type"));
  private static final List<List<String>> BLOCKS = List.of(List.of("s3api", "delete-public-access-block"), List.of("s3control", "delete-public-access-block"),
      List.of("ec2", "disable-snapshot-block-public-access"), List.of("ec2", "disable-image-block-public-access"));

  private AwsCommands() {}

  static List<Fact> of(CommandLine line, Subject subject, Map<List<String>, Integer> named) {
    var facts = new ArrayList<Fact>();
    lifted(BOUNDARIES, "boundary", line, subject, facts);
    lifted(LIMITS, "limit", line, subject, facts);
    lifted(BLOCKS, "public-access-block", line, subject, facts);
    if (line.says("put-public-access-block") && line.words().stream().anyMatch(word -> word.text().matches("(?i).*[=:]\\s*false.*"))) {
      facts.add(guard("public-access-block", line, subject));
    }
    if (line.says("lambda", "add-permission")) {
      permission(line, subject, named, facts);
    }
    var acl = line.option("--acl").filter(word -> word.text().matches("public-read|public-read-write|authenticated-read|website"));
    acl.ifPresent(word -> {
      var bucket = line.option("--bucket").map(Word::text).or(() -> line.words().stream().map(Word::text).filter(text -> text.startsWith("s3://")).findFirst()).orElse("bucket");
      var actions = (word.text().equals("public-read-write") ? Stream.of("s3:PutObject", "s3:GetObject") : Stream.of("s3:GetObject")).map(action -> new Word(action, word.at())).toList();
      facts.add(Commands.grant(line.at(), word, subject, named, "aws", bucket, "resource", List.of(new Word("*", word.at())), actions,
          List.of(new Word("arn:aws:s3:::" + bucket.replaceFirst("^s3://", "").replaceFirst("/.*", "") + "/*", word.at())), List.of()));
    });
    OPENINGS.stream().filter(opening -> line.says(opening.service(), opening.command())).forEach(opening -> line.words().stream()
        .filter(word -> word.text().equals("all") || word.text().matches("(?i).*Add=\\[\\{Group=all\\}.*")).findFirst().filter(_ -> line.words().stream().noneMatch(word -> word.text().equals("remove") || word.text().equals("--values-to-remove")))
        .ifPresent(word -> facts.add(Commands.grant(line.at(), word, subject, named, "aws", opening.command(), "resource", List.of(new Word("*", word.at())), List.of(new Word(opening.action(), word.at())), List.of(), List.of()))));
    return facts;
  }

  private static void lifted(List<List<String>> commands, String guard, CommandLine line, Subject subject, List<Fact> facts) {
    commands.stream().filter(words -> line.says(words.toArray(String[]::new))).findFirst().ifPresent(_ -> facts.add(guard(guard, line, subject)));
  }

  private static Fact guard(String guard, CommandLine line, Subject subject) {
    var of = line.option("--role-name", "--user-name", "--policy-id", "--bucket", "--account-id", "--policy-type").map(Word::text).orElse("");
    return new LiftedGuard(new Key(subject, "lifted-guard", List.of(guard, of)), line.at(), line.at(), guard, of);
  }

  private static void permission(CommandLine line, Subject subject, Map<List<String>, Integer> named, List<Fact> facts) {
    var action = line.option("--action");
    var who = line.option("--principal").map(word -> word.text().equals("*") ? word : new Word((word.text().contains(".amazonaws.com") ? "Service:" : "AWS:") + word.text(), word.at()));
    var conditions = Stream.of(Map.entry("--source-arn", "aws:sourcearn"), Map.entry("--source-account", "aws:sourceaccount"), Map.entry("--principal-org-id", "aws:principalorgid"))
        .flatMap(entry -> line.option(entry.getKey()).map(word -> new Condition(entry.getKey().equals("--source-arn") ? "ArnLike" : "StringEquals", entry.getValue(), List.of(word.text()), word.at())).stream()).toList();
    if (action.isPresent() && who.isPresent()) {
      var function = line.option("--function-name");
      facts.add(Commands.grant(line.at(), who.get(), subject, named, "aws", function.map(Word::text).orElse("function"), "resource", List.of(who.get()), List.of(action.get()), List.of(), conditions));
    }
  }
}
