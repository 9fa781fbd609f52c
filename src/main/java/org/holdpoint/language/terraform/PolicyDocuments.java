package org.holdpoint.language.terraform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.hcl.Bodies;
import org.holdpoint.hcl.Formula;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.Scope;
import org.holdpoint.language.terraform.Folder.Standing;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;

/// Policies of AWS that are written in HCL, as the JSON that Terraform makes of them.
final class PolicyDocuments {

  private static final String TYPE = "aws_iam_policy_document";
  private static final List<String> SOURCES = List.of("source_policy_documents", "source_json", "override_policy_documents", "override_json");
  private static final Map<String, String> ELEMENTS = Map.of("sid", "Sid", "effect", "Effect", "actions", "Action", "not_actions", "NotAction", "resources", "Resource", "not_resources", "NotResource");

  private final List<Standing> documents;
  private final Scope scope;

  /// Those of a module, which may be made of each other.
  PolicyDocuments(Folder folder, Scope outer) {
    this.documents = folder.blocks("data").filter(one -> one.block().label(0).equals(TYPE)).toList();
    this.scope = outer.with(Map.of());
    documents.forEach(one -> scope.put(name(one.block()) + ".json", new Formula.Reckoned(() -> document(one.file(), one.block()), name(one.block()), one.block().header())));
  }

  /// Each of them by itself; what is only a part of others is told there.
  void each(Found found) {
    var parts = documents.stream().flatMap(one -> SOURCES.stream().flatMap(source -> one.block().attribute(source).stream())).map(source -> source.formula().written()).toList();
    documents.stream().filter(one -> parts.stream().noneMatch(part -> part.contains(name(one.block()) + ".json")))
        .forEach(one -> found.policy(one.file(), RightsDocuments.policy(name(one.block()).substring("data.".length()), document(one.file(), one.block()))));
  }

  private static String name(HclBlock block) {
    return "data." + TYPE + "." + block.label(1);
  }

  /// Of a data source (Terraform AWS provider, `aws_iam_policy_document`): what its sources say, then what it says itself, then what overrides both by the same `sid`.
  private Block document(SourceFile file, HclBlock block) {
    var body = Bodies.of(block, scope);
    var statements = new ArrayList<Block>();
    of(body, "source_policy_documents", "source_json").forEach(statements::add);
    var own = body.entries().stream().filter(entry -> entry.name().equals("statement")).flatMap(entry -> entry.value().blocks()).map(statement -> statement(file, statement));
    Stream.concat(own, of(body, "override_policy_documents", "override_json")).forEach(statement -> {
      statements.removeIf(other -> sid(statement).filter(sid -> !sid.isEmpty()).isPresent() && sid(statement).equals(sid(other)));
      statements.add(statement);
    });
    return new Block(List.of(entry("Version", text("2012-10-17", block.header())), entry("Statement", new Items(List.copyOf(statements), true, block.header()))), block.header());
  }

  /// What tells statements apart, in HCL and in JSON.
  private static Optional<String> sid(Block statement) {
    return statement.text("Sid").or(() -> statement.text("sid"));
  }

  /// The statements of documents that the files settle.
  private static Stream<Block> of(Block body, String... names) {
    return Stream.of(names).flatMap(name -> body.entry(name).stream()).flatMap(entry -> entry.value().blocks()).flatMap(document -> document.entry("statement").or(() -> document.entry("Statement")).stream())
        .flatMap(entry -> entry.value().blocks());
  }

  /// Those that `jsonencode` makes of what stands in a resource. One with `:` between names and values is JSON already, and read as such.
  static Stream<Embedded> inside(Standing one, String address, Node body) {
    return switch (body) {
      case Block block when block.entries().stream().anyMatch(entry -> entry.written().equals("Statement")) && !json(one, block) -> Stream.of(RightsDocuments.policy(address, block));
      case Block block -> block.entries().stream().flatMap(entry -> inside(one, address, entry.value()));
      case Items list -> list.items().stream().flatMap(item -> inside(one, address, item));
      case Text _ -> Stream.of();
    };
  }

  private static boolean json(Standing one, Block policy) {
    var entry = policy.entries().stream().filter(said -> said.written().equals("Statement")).findFirst().orElseThrow();
    var line = one.file().text(entry.at().line());
    return entry.at().file().equals(one.file().path()) && line.substring(Math.min(line.length(), line.indexOf("Statement") + "Statement".length())).matches("\"?\\s*:.*") && parses(one.file(), policy.at());
  }

  /// HCL takes the end of a line for a comma, JSON does not. `at` may be that of the call around it.
  private static boolean parses(SourceFile file, Span at) {
    var text = file.lines().subList(at.line() - 1, at.endLine()).stream().map(SourceLine::text).collect(Collectors.joining("\n")).substring(at.column() - 1);
    var open = text.indexOf('{');
    var close = text.lastIndexOf('}');
    try {
      return open >= 0 && close > open
          && Yaml.one(SourceReader.read(text.substring(open, close + 1).getBytes(StandardCharsets.UTF_8), file.path(), file.key(), file.side())) instanceof YamlNode.Mapping;
    } catch (YamlException _) {
      return false;
    }
  }

  private static Block statement(SourceFile file, Block statement) {
    var entries = new ArrayList<Entry>();
    statement.entries().forEach(entry -> Optional.ofNullable(ELEMENTS.get(entry.name())).ifPresent(name -> entries.add(entry(name, entry.value()))));
    if (statement.entry("effect").isEmpty()) {
      entries.add(entry("Effect", text("Allow", statement.at())));
    }
    parties(statement, "principals", "Principal", entries);
    parties(statement, "not_principals", "NotPrincipal", entries);
    var conditions = statement.entries().stream().filter(entry -> entry.name().equals("condition")).flatMap(entry -> entry.value().blocks()).toList();
    if (!conditions.isEmpty()) {
      entries.add(entry("Condition", conditions(file, conditions, statement.at())));
    }
    return new Block(entries, statement.at());
  }

  private static void parties(Block statement, String name, String element, List<Entry> entries) {
    var all = statement.entries().stream().filter(entry -> entry.name().equals(name)).flatMap(entry -> entry.value().blocks()).toList();
    if (all.isEmpty()) {
      return;
    }
    var kinds = new ArrayList<Entry>();
    all.forEach(party -> party.entry("identifiers").ifPresent(who -> kinds.add(entry(party.text("type").filter(type -> !type.equals("*")).orElse("AWS"), who.value()))));
    entries.add(entry(element, new Block(merged(kinds), all.getFirst().at())));
  }

  private static Block conditions(SourceFile file, List<Block> conditions, Span at) {
    var operators = new ArrayList<Entry>();
    for (var test : conditions.stream().map(one -> one.text("test").orElse("StringEquals")).distinct().toList()) {
      var keys = new ArrayList<Entry>();
      conditions.stream().filter(one -> one.text("test").orElse("StringEquals").equals(test)).forEach(one -> one.along("variable").flatMap(key -> key(file, key)).ifPresent(key -> one.entry("values").ifPresent(values -> keys.add(entry(key, values.value())))));
      operators.add(entry(test, new Block(merged(keys), at)));
    }
    return new Block(operators, at);
  }

  /// A condition key; one that is put together of what the files do not settle (`"${local.issuer}:sub"`) as it is written, so that it stays another than the next.
  private static Optional<String> key(SourceFile file, Node key) {
    if (!(key instanceof Text text) || text.value() instanceof Value.Absent) {
      return Optional.empty();
    }
    var at = key.at();
    var line = at.file().equals(file.path()) && at.line() == at.endLine() ? file.text(at.line()) : "";
    return text.value().known().or(() -> Optional.of(line.isEmpty() ? "${" + at + "}" : line.substring(at.column() - 1, Math.min(line.length(), at.endColumn() - 1)).replace("\"", "")));
  }

  /// Of entries of the same name the values of all.
  private static List<Entry> merged(List<Entry> entries) {
    return entries.stream().map(Entry::written).distinct().map(name -> {
      var same = entries.stream().filter(entry -> entry.written().equals(name)).map(Entry::value).toList();
      return entry(name, same.size() == 1 ? same.getFirst() : new Items(same.stream().flatMap(value -> value instanceof Items list ? list.items().stream() : Stream.of(value)).toList(), true, same.getFirst().at()));
    }).toList();
  }

  private static Entry entry(String name, Node value) {
    return new Entry(name, name, value, value.at());
  }

  private static Node text(String text, Span at) {
    return new Text(new Value.Known<>(text, at), at);
  }
}
