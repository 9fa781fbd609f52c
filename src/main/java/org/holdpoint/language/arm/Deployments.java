package org.holdpoint.language.arm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Templates of Azure Resource Manager, in JSON or in Bicep ("Understand the structure and syntax of ARM templates", Microsoft Learn). The properties of a resource stand
/// beside its `sku` and `zones`, as the tables name them; of expressions, parameters with a default and variables are known.
public final class Deployments implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Deployments();
  private static final String BICEP = ".bicep";
  private static final int CERTAIN = 3;
  /// The schema stands at the top.
  private static final int LOOKED_AT = 40;
  private static final int DEEPEST = 8;
  private static final Pattern SCHEMA = Pattern.compile(".*\"\\$schema\"\\s*:\\s*\"[^\"]*/(subscription|managementGroup|tenant)?[dD]eploymentTemplate\\.json#?\".*");
  private static final Pattern NAMED = Pattern.compile("\\[\\s*(parameters|variables)\\('([^']+)'\\)\\s*\\]");
  /// What stands around the properties of a resource, and is none.
  private static final List<String> AROUND = List.of("type", "apiVersion", "name", "properties", "resources", "dependsOn", "comments");

  private Deployments() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "arm";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.binary() ? 0 : file.name().endsWith(BICEP) ? CERTAIN : file.name().endsWith(".json")
        && file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size())).stream().anyMatch(line -> line.text().contains("eploymentTemplate.json") && SCHEMA.matcher(line.text()).matches()) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    if (file.name().endsWith(BICEP)) {
      var template = Bicep.template(file);
      return Optional.of(new Declared(new Subject("deployment", file.key()), facts(template, file), Rights.of(template, template.at(Bicep.SCOPE).map(node -> ((Scalar) node).text()).orElse("")), List.of(), List.of()));
    }
    try {
      return Yaml.read(file).stream().findFirst().filter(Mapping.class::isInstance).map(template -> {
        return new Declared(new Subject("deployment", file.key()), facts((Mapping) template, file), rights(file), List.of(), List.of());
      });
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  private static List<Fact> facts(Mapping template, SourceFile file) {
    var deployment = new Subject("deployment", file.key());
    return resources(template, "", "", template, 0).flatMap(resource -> Resources.facts(resource.in(deployment)).stream()).toList();
  }

  /// Role definitions and assignments, which are written as everywhere in Azure: the same text for their reader.
  private static List<Embedded> rights(SourceFile file) {
    return file.lines().stream().noneMatch(line -> line.text().contains("Microsoft.Authorization/role")) ? List.of()
        : List.of(new Embedded(Optional.of("iam"), file.lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining()),
            new SourceMap(file.lines().stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList())));
  }

  /// A resource by its type and name.
  private record Found(String type, String name, Mapping written, Block body) {

    private Resource in(Subject deployment) {
      var header = written.entries().stream().filter(entry -> entry.key().text().equals("type")).findFirst().orElseThrow();
      return new Resource(deployment, type + (name.isEmpty() ? "" : " " + name), type, List.of(), body, header.key().at().to(header.value().at()), written.at());
    }
  }

  /// Those of a list or, with symbolic names, a block; what stands inside one is called after it.
  private static Stream<Found> resources(Mapping around, String type, String name, Mapping template, int depth) {
    var all = around.at("resources").stream().flatMap(node -> switch (node) {
      case YamlNode.Sequence list -> list.items().stream();
      case Mapping symbols -> symbols.entries().stream().map(YamlNode.Entry::value);
      case Scalar _ -> Stream.<YamlNode>of();
    });
    return depth > DEEPEST ? Stream.of() : all.filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(one -> one.at("type").filter(Scalar.class::isInstance).isPresent()).flatMap(one -> {
      var own = ((Scalar) one.at("type").orElseThrow()).text();
      var whole = type.isEmpty() || own.contains(".") ? own : type + "/" + own;
      var called = one.at("name").map(node -> said(settled(part(node), template, 0))).orElse("");
      var body = new Block(Stream.concat(parts(one, template).filter(entry -> !AROUND.contains(entry.written())),
          one.at("properties").filter(Mapping.class::isInstance).stream().flatMap(properties -> parts((Mapping) properties, template))).toList(), one.at());
      return Stream.concat(Stream.of(new Found(whole, name.isEmpty() || whole.equals(own) ? called : name + "/" + called, one, body)), resources(one, whole, called, template, depth + 1));
    });
  }

  private static Stream<Entry> parts(Mapping block, Mapping template) {
    return ((Block) part(block)).entries().stream().map(entry -> new Entry(entry.name(), entry.written(), settled(entry.value(), template, 0), entry.at()));
  }

  private static Node part(YamlNode node) {
    return YamlParts.of(node, _ -> Optional.empty());
  }

  private static String said(Node node) {
    return node instanceof Text text ? switch (text.value()) {
      case Value.Known<String>(var said, var _) -> said;
      case Value.Unknown<String>(var because, var _) -> because;
      case Value.Absent<String> _ -> "";
    } : "";
  }

  /// A node with what its expressions stand for. One that begins with two brackets is text ("Escape characters").
  private static Node settled(Node node, Mapping template, int depth) {
    return switch (node) {
      case Text text -> text.value().known().filter(said -> said.startsWith("[") && said.endsWith("]") && !said.startsWith("[[")).map(said -> value(said, text, template, depth)).orElse(text);
      case Items list -> new Items(list.items().stream().map(item -> settled(item, template, depth)).toList(), list.whole(), list.at());
      case Block block -> new Block(block.entries().stream().map(entry -> new Entry(entry.name(), entry.written(), settled(entry.value(), template, depth), entry.at())).toList(), block.at());
    };
  }

  private static Node value(String expression, Text text, Mapping template, int depth) {
    var named = NAMED.matcher(expression);
    var stands = named.matches() && depth < DEEPEST ? template.at(named.group(1)).filter(Mapping.class::isInstance).flatMap(block -> ((Mapping) block).at(named.group(2)))
        .flatMap(one -> named.group(1).equals("variables") ? Optional.of(one) : one instanceof Mapping parameter ? parameter.at("defaultValue") : Optional.empty()) : Optional.<YamlNode>empty();
    return stands.map(one -> settled(part(one), template, depth + 1)).orElseGet(() -> new Text(new Value.Unknown<>(expression, text.at()), text.at()));
  }
}
