package org.holdpoint.language.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Permissions of functions in templates of CloudFormation (`AWS::Lambda::Permission`) and tasks of Ansible (`lambda_policy`) → the statement that the policy of the function gets. Source: AWS Lambda Developer
/// Guide, "Using resource-based policies for Lambda"; Ansible documentation, community.aws.lambda_policy.
final class FunctionPermissions {

  private static final String TYPE = "AWS::Lambda::Permission";
  static final String TASK = "lambda_policy";
  /// What only tells a file with one from others.
  static final String MARK = "Lambda::Permission";
  private static final Map<String, String> CONDITIONS = Map.of("SourceArn", "ArnLike aws:SourceArn", "source_arn", "ArnLike aws:SourceArn", "SourceAccount", "StringEquals aws:SourceAccount", "source_account",
      "StringEquals aws:SourceAccount", "PrincipalOrgID", "StringEquals aws:PrincipalOrgID");

  private FunctionPermissions() {}

  /// Every permission below a node, by the names around it.
  static void walk(YamlNode node, String name, PolicyReader reader) {
    switch (node) {
      case Mapping resource when resource.at("Type").filter(type -> type instanceof Scalar word && word.text().equals(TYPE)).isPresent() ->
          resource.at("Properties").filter(Mapping.class::isInstance).ifPresent(properties -> reader.policy(policy((Mapping) properties, "Action", "FunctionName", "Principal"), name));
      case Mapping mapping -> mapping.entries().forEach(entry -> {
        var key = entry.key().text();
        if (key.substring(key.lastIndexOf('.') + 1).equals(TASK) && entry.value() instanceof Mapping task && task.at("state").filter(state -> state instanceof Scalar word && word.text().equals("absent")).isEmpty()) {
          reader.policy(policy(task, "action", "function_name", "principal"), TASK);
        } else {
          walk(entry.value(), key, reader);
        }
      });
      case Sequence list -> list.items().forEach(item -> walk(item, name, reader));
      case Scalar _ -> { }
    }
  }

  private static Mapping policy(Mapping said, String action, String function, String principal) {
    var at = said.at();
    var statement = new ArrayList<Entry>(List.of(entry("Effect", word("Allow", at))));
    said.at(action).ifPresent(one -> statement.add(entry("Action", one)));
    said.at(principal).ifPresent(one -> statement.add(entry("Principal", new Mapping(List.of(entry(one instanceof Scalar who && who.text().endsWith(".amazonaws.com") ? "Service" : "AWS", one)), one.at()))));
    statement.add(entry("Resource", resource(said.at(function), at)));
    var conditions = said.entries().stream().filter(entry -> CONDITIONS.containsKey(entry.key().text())).toList();
    if (!conditions.isEmpty()) {
      var operators = conditions.stream().map(one -> CONDITIONS.get(one.key().text()).split(" ")[0]).distinct().map(operator -> entry(operator, new Mapping(conditions.stream()
          .filter(one -> CONDITIONS.get(one.key().text()).startsWith(operator + " ")).map(one -> entry(CONDITIONS.get(one.key().text()).split(" ")[1], one.value())).toList(), at))).toList();
      statement.add(entry("Condition", new Mapping(operators, at)));
    }
    return new Mapping(List.of(entry("Version", word("2012-10-17", at)), entry("Statement", new Mapping(statement, at))), at);
  }

  /// A function by its name is one of the account and region that the template goes to.
  private static YamlNode resource(Optional<YamlNode> function, Span at) {
    return function.<YamlNode>map(one -> one instanceof Scalar name && !name.text().startsWith("arn:") ? word("arn:aws:lambda:*:*:function:" + name.text(), name.at()) : one).orElseGet(() -> word("*", at));
  }

  private static Entry entry(String key, YamlNode value) {
    return new Entry(word(key, value.at()), value);
  }

  private static Scalar word(String text, Span at) {
    return new Scalar(text, false, at);
  }
}
