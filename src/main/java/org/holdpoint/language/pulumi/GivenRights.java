package org.holdpoint.language.pulumi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.construct.Said;
import org.holdpoint.construct.Said.Called;
import org.holdpoint.construct.Said.Field;
import org.holdpoint.construct.Said.Fields;
import org.holdpoint.construct.Said.Listed;
import org.holdpoint.construct.Said.Literal;
import org.holdpoint.construct.Said.Named;
import org.holdpoint.construct.Said.Nothing;
import org.holdpoint.construct.Said.Other;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.JsonText;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Rights;
import org.holdpoint.source.Span;

/// What a resource says of who may do what → the document that the service keeps of it, for its own reader.
final class GivenRights {

  private static final String STATEMENT = "Statement";
  private static final String RBAC = "kubernetes:rbac";
  /// A text of Python that is filled in, and its braces: one that stands twice is meant as it is (Python reference 2.4.3, "f-strings").
  private static final Pattern FILLED = Pattern.compile("(?s)[rR]?[fF][rR]?(\"\"\"|'''|[\"'])(.*)\\1");
  private static final Pattern BRACE = Pattern.compile("\\{\\{|\\{|\\}\\}");

  private GivenRights() {}

  /// Of a call in a program; policies of AWS that stand in it are JSON only when it runs.
  static List<Embedded> of(Resource resource, String token) {
    return token.startsWith(RBAC) ? own(resource, token) : Stream.concat(own(resource, token).stream(), policies(resource.address(), resource.body())).toList();
  }

  /// What the service keeps in a form of its own.
  static List<Embedded> own(Resource resource, String token) {
    if (token.startsWith(RBAC)) {
      return List.of(embedded("kubernetes", JsonText.of(manifest(resource, token.substring(token.lastIndexOf(':') + 1)))));
    }
    return Rights.of(resource.type(), resource.address(), resource.body()).map(rights -> embedded(rights.language(), rights.text())).stream().toList();
  }

  /// Policies of AWS inside of it.
  private static Stream<Embedded> policies(String name, Node part) {
    return switch (part) {
      case Block block when block.entries().stream().anyMatch(entry -> entry.written().equals(STATEMENT)) -> Stream.of(embedded("iam", JsonText.policy(name, block)));
      case Block block -> block.entries().stream().flatMap(entry -> policies(name, entry.value()));
      case Items list -> list.items().stream().flatMap(item -> policies(name, item));
      case Text _ -> Stream.of();
    };
  }

  private static Block manifest(Resource resource, String kind) {
    var at = resource.header();
    var entries = Stream.of(entry("apiVersion", text("rbac.authorization.k8s.io/v1", at)), entry("kind", text(kind, at)));
    var named = resource.body().along("metadata", "name").isPresent();
    var own = named ? resource.body().entries().stream() : Stream.concat(Stream.of(entry("metadata", new Block(List.of(entry("name", text(resource.address(), at))), at))),
        resource.body().entries().stream().filter(entry -> !entry.name().equals("metadata")));
    return new Block(Stream.concat(entries, own.filter(entry -> !entry.name().equals("lifecycle"))).toList(), at);
  }

  /// What a program writes, with what it fills in later by its name in `${…}`: whom a right is for is told by that.
  static Said named(Said said) {
    return switch (said) {
      case Fields(var all, var rest, var at) -> new Fields(all.stream().map(field -> new Field(field.name(), field.key(), named(field.value()))).toList(), rest, at);
      case Listed(var items, var whole, var at) -> new Listed(items.stream().map(GivenRights::named).toList(), whole, at);
      case Named(var path, var at) -> new Literal("${" + String.join(".", path) + "}", false, at);
      case Called(var path, var arguments, var named, var at) when path.getLast().equals("concat") -> new Literal(String.join("", arguments.stream().map(GivenRights::plain).toList()), false, at);
      case Called(var path, var arguments, var _, var _) when written(path) && !arguments.isEmpty() -> named(arguments.getFirst());
      case Called(var path, var arguments, var named, var at) -> new Called(path, arguments, (Fields) named(named), at);
      case Other(var text, var at) -> template(text).<Said>map(inner -> new Literal(inner, false, at)).orElse(said);
      case Literal _, Nothing _ -> said;
    };
  }

  /// Whether a call makes JSON of its argument: `JSON.stringify`, `json.dumps`, `pulumi.jsonStringify`, `pulumi.Output.json_dumps`.
  private static boolean written(List<String> path) {
    return List.of("stringify", "dumps", "jsonStringify", "json_dumps").contains(path.getLast());
  }

  private static String plain(Said said) {
    return named(said) instanceof Literal(var text, var _, var _) ? text : "${…}";
  }

  /// What stands between the quotes of a text that is filled in: `…${name}…`, in Python `f"…{name}…"`.
  private static Optional<String> template(String text) {
    if (text.endsWith("`") && text.indexOf('`') < text.length() - 1) {
      return Optional.of(text.substring(text.indexOf('`') + 1, text.length() - 1));
    }
    var filled = FILLED.matcher(text);
    return filled.matches() ? Optional.of(BRACE.matcher(filled.group(2)).replaceAll(brace -> Matcher.quoteReplacement(brace.group().equals("{") ? "${" : brace.group().substring(1)))) : Optional.empty();
  }

  private static Embedded embedded(String language, JsonText.Written json) {
    return new Embedded(Optional.of(language), json.text(), json.places());
  }

  private static Entry entry(String name, Node value) {
    return new Entry(name, name, value, value.at());
  }

  private static Text text(String text, Span at) {
    return new Text(new Value.Known<>(text, at), at);
  }
}
