package org.holdpoint.language.iam;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Values of a template of CloudFormation in which other things of the stack are named: `!GetAtt Assets.Arn` is the same as `!Sub '${Assets.Arn}'` (AWS CloudFormation User Guide, "Fn::Sub").
final class StackValues {

  private static final Set<String> NAMING = Set.of("!Ref", "!GetAtt", "!ImportValue");

  /// A default that names nothing: what is put together with it names everything.
  private static final Pattern BROAD = Pattern.compile("[*/]*");
  private static final Pattern INSIDE = Pattern.compile("\\$\\{([A-Za-z0-9]+)\\}");

  private StackValues() {}

  /// The same template with a variable wherever something is named, and without tags. A parameter that is nothing, or a star, unless somebody says otherwise stands for just that; any other may be whatever is handed over.
  static YamlNode named(YamlNode template) {
    var broad = broad(template);
    return broad.isEmpty() ? tagless(template) : filled(tagless(template), broad);
  }

  private static Map<String, String> broad(YamlNode template) {
    return template instanceof Mapping top && top.at("Resources").isPresent() && top.at("Parameters").orElse(null) instanceof Mapping parameters
        ? parameters.entries().stream().filter(parameter -> parameter.value() instanceof Mapping body && body.at("Default").orElse(null) instanceof Scalar standard && BROAD.matcher(standard.text()).matches())
            .collect(Collectors.toMap(parameter -> parameter.key().text(), parameter -> ((Scalar) ((Mapping) parameter.value()).at("Default").orElseThrow()).text(), (first, _) -> first)) : Map.of();
  }

  private static YamlNode filled(YamlNode node, Map<String, String> broad) {
    return switch (node) {
      case Mapping call when call.entries().size() == 1 && call.entries().getFirst().key().text().equals("Ref") && call.entries().getFirst().value() instanceof Scalar name && broad.containsKey(name.text()) ->
        new Scalar(broad.get(name.text()), name.plain(), name.at());
      case Mapping block -> new Mapping(block.entries().stream().map(entry -> new Entry(entry.key(), filled(entry.value(), broad))).toList(), block.at());
      case Sequence list -> new Sequence(list.items().stream().map(item -> filled(item, broad)).toList(), list.at());
      case Scalar said -> new Scalar(INSIDE.matcher(said.text()).replaceAll(name -> Matcher.quoteReplacement(broad.getOrDefault(name.group(1), name.group()))), said.plain(), said.at());
    };
  }

  private static YamlNode tagless(YamlNode node) {
    return switch (node) {
      case Mapping call when call.entries().size() == 1 && call.entries().getFirst().key().text().startsWith("!") -> value(call.entries().getFirst());
      case Mapping block -> new Mapping(block.entries().stream().map(entry -> new Entry(entry.key(), tagless(entry.value()))).toList(), block.at());
      case Sequence list -> new Sequence(list.items().stream().map(StackValues::tagless).toList(), list.at());
      case Scalar said -> said;
    };
  }

  private static YamlNode value(Entry call) {
    return call.value() instanceof Scalar name && NAMING.contains(call.key().text()) ? new Scalar("${" + name.text() + "}", name.plain(), name.at()) : tagless(call.value());
  }
}
