package org.holdpoint.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// As much of JSON Schema (draft 2020-12) as the schema of the settings uses. An unknown keyword is an error, so that nothing is taken for checked that is not.
record JsonSchema(Mapping root) {

  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern NO_STRING = Pattern.compile("~|null||true|false");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

  /// Where the document breaks the schema, with the keyword.
  List<String> mistakes(YamlNode document) {
    var mistakes = new ArrayList<String>();
    check(root, document, mistakes);
    return mistakes;
  }

  /// The schema that another one names.
  Mapping resolved(Mapping schema) {
    return schema.at("$ref").map(name -> (Mapping) definitions().at(text(name).substring("#/$defs/".length())).orElseThrow()).map(this::resolved)
        .orElse(schema);
  }

  private Mapping definitions() {
    return (Mapping) root.at("$defs").orElseThrow();
  }

  private void check(Mapping schema, YamlNode node, List<String> mistakes) {
    for (var entry : schema.entries()) {
      if (!holds(entry, schema, node, mistakes)) {
        mistakes.add(node.at().line() + ":" + node.at().column() + " " + entry.key().text());
      }
    }
  }

  private boolean holds(Entry keyword, Mapping schema, YamlNode node, List<String> mistakes) {
    var value = keyword.value();
    return switch (keyword.key().text()) {
      case "$schema", "$defs", "title", "description", "examples", "format" -> true;
      case "$ref" -> noted(() -> check(resolved(schema), node, mistakes));
      case "type" -> isOf(text(value), node);
      case "enum" -> node instanceof Scalar scalar && texts(value).contains(scalar.text());
      case "pattern" -> !(node instanceof Scalar scalar) || Pattern.compile(text(value)).matcher(scalar.text()).find();
      case "minimum" -> number(node).map(number -> number.compareTo(new BigDecimal(text(value))) >= 0).orElse(true);
      case "maximum" -> number(node).map(number -> number.compareTo(new BigDecimal(text(value))) <= 0).orElse(true);
      case "exclusiveMaximum" -> number(node).map(number -> number.compareTo(new BigDecimal(text(value))) < 0).orElse(true);
      case "required" -> !(node instanceof Mapping mapping) || texts(value).stream().allMatch(key -> mapping.at(key).isPresent());
      case "anyOf" -> ((Sequence) value).items().stream().anyMatch(choice -> new JsonSchemaPart(this, (Mapping) choice).accepts(node));
      case "items" -> noted(() -> ofItems(node).forEach(item -> check((Mapping) value, item, mistakes)));
      case "properties" -> noted(() -> ofEntries(node).forEach(entry -> ((Mapping) value).at(entry.key().text())
          .ifPresent(property -> check((Mapping) property, entry.value(), mistakes))));
      case "propertyNames" -> noted(() -> ofEntries(node).forEach(entry -> check((Mapping) value, entry.key(), mistakes)));
      case "additionalProperties" -> {
        var known = schema.at("properties").map(properties -> ofEntries(properties).stream().map(entry -> entry.key().text()).toList()).orElse(List.of());
        var others = ofEntries(node).stream().filter(entry -> !known.contains(entry.key().text())).toList();
        if (value instanceof Mapping each) {
          others.forEach(entry -> check(each, entry.value(), mistakes));
          yield true;
        }
        yield others.isEmpty();
      }
      default -> throw new AssertionError("this test does not know the keyword " + keyword.key().text());
    };
  }

  private record JsonSchemaPart(JsonSchema whole, Mapping schema) {
    boolean accepts(YamlNode node) {
      var mistakes = new ArrayList<String>();
      whole.check(schema, node, mistakes);
      return mistakes.isEmpty();
    }
  }

  /// What a part finds is noted by itself.
  private static boolean noted(Runnable check) {
    check.run();
    return true;
  }

  private static boolean isOf(String type, YamlNode node) {
    return switch (type) {
      case "object" -> node instanceof Mapping;
      case "array" -> node instanceof Sequence;
      case "string" -> node instanceof Scalar scalar && !(scalar.plain() && NO_STRING.matcher(scalar.text()).matches()) && !isOf("number", node);
      case "integer" -> node instanceof Scalar scalar && scalar.plain() && INTEGER.matcher(scalar.text()).matches();
      case "number" -> node instanceof Scalar scalar && scalar.plain() && NUMBER.matcher(scalar.text()).matches();
      default -> throw new AssertionError("this test does not know the type " + type);
    };
  }

  private static Optional<BigDecimal> number(YamlNode node) {
    return isOf("number", node) ? Optional.of(new BigDecimal(text(node))) : Optional.empty();
  }

  static String text(YamlNode node) {
    return ((Scalar) node).text();
  }

  static List<String> texts(YamlNode node) {
    return ((Sequence) node).items().stream().map(JsonSchema::text).toList();
  }

  static List<Entry> ofEntries(YamlNode node) {
    return node instanceof Mapping(var entries, _) ? entries : List.of();
  }

  private static List<YamlNode> ofItems(YamlNode node) {
    return node instanceof Sequence(var items, _) ? items : List.of();
  }
}
