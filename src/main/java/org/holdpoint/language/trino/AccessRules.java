package org.holdpoint.language.trino;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Rules of file-based access control of Trino and Presto: who may do what in which catalogs. The first rule that fits decides, so that one below
/// another that fits all the same gives nothing, and one that gives nothing above a wider one keeps it from whom it is about. Source: Trino documentation, "File-based access control".
public final class AccessRules implements DeclarationLanguage {

  private static final String NAME = "trino-rules";
  private static final String DIALECT = "trino";
  private static final String EVERY = ".*";
  private static final Set<String> PARTS = Set.of("catalogs", "schemas", "tables", "impersonation", "queries", "system_information", "functions", "procedures", "authorization");

  private static final List<String> WHO = List.of("user", "original_user", "group", "role");
  /// (rules) No rule is held against more of those above it.
  private static final int MOST = 500;

  private AccessRules() {}

  public static DeclarationLanguage language() {
    return new AccessRules();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int recognises(SourceFile file) {
    return file.name().endsWith(".json") && file.lines().stream().anyMatch(line -> line.text().contains("\"catalogs\"") || line.text().contains("\"tables\"") || line.text().contains("\"schemas\"")) && rules(file).isPresent() ? 3 : 0;
  }

  /// A file of nothing but lists of rules, of which one says a catalog, an owner or a right.
  private static Optional<Mapping> rules(SourceFile file) {
    try {
      return Optional.of(Yaml.one(file)).filter(Mapping.class::isInstance).map(Mapping.class::cast)
          .filter(all -> !all.entries().isEmpty() && all.entries().stream().allMatch(entry -> PARTS.contains(entry.key().text()) && entry.value() instanceof Sequence))
          .filter(all -> Stream.of("catalogs", "schemas", "tables").flatMap(part -> items(all, part).stream()).anyMatch(rule -> Stream.of("allow", "owner", "privileges").anyMatch(name -> rule.at(name).isPresent())));
    } catch (YamlException wrong) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    return rules(file).map(all -> {
      var facts = new ArrayList<Fact>();
      var tables = first(items(all, "tables"), "catalog", "schema", "table");
      tables.forEach(rule -> {
        var path = Stream.of("catalog", "schema", "table").map(name -> text(rule, name)).toList();
        var rights = texts(rule.at("privileges"));
        give(file, facts, rule, "tables", rights, path);
        if (rights.isEmpty() && rule.at("privileges").isPresent()) {
          say(file, facts, rule, "tables", "deny", below(tables, rule, other -> texts(other.at("privileges")), "catalog", "schema", "table"), path);
        }
        hide(file, facts, rule, path);
      });
      first(items(all, "schemas"), "catalog", "schema").stream().filter(rule -> text(rule, "owner").equals("true")).forEach(rule -> give(file, facts, rule, "schemas", List.of("OWNERSHIP"), Stream.of("catalog", "schema").map(name -> text(rule, name)).toList()));
      // Where tables have rules of their own, those of catalogs only open the door to them.
      var catalogs = first(items(all, "catalogs"), "catalog");
      catalogs.forEach(rule -> {
        var rights = catalog(text(rule, "allow"));
        if (rights.isEmpty()) {
          say(file, facts, rule, "catalogs", "deny", below(catalogs, rule, other -> catalog(text(other, "allow")), "catalog"), List.of(text(rule, "catalog")));
        } else if (tables.isEmpty()) {
          give(file, facts, rule, "catalogs", rights, List.of(text(rule, "catalog")));
        }
      });
      first(items(all, "impersonation"), "new_user").stream().filter(rule -> !text(rule, "allow").equals("false") && (every(text(rule, "new_user")) || every(text(rule, "original_user"))))
          .forEach(rule -> give(file, facts, rule, "impersonation", List.of("IMPERSONATE"), List.of()));
      return new Declared(new Subject("file", file.key()), facts, List.of(), List.of(), List.of());
    });
  }

  private static List<String> catalog(String allow) {
    return switch (allow) {
      case "all", "true" -> List.of("ALL");
      case "read-only" -> List.of("SELECT");
      default -> List.of();
    };
  }

  /// The rules that are ever asked: no other above them fits whatever they fit.
  private static List<Mapping> first(List<Mapping> rules, String... parts) {
    return IntStream.range(0, rules.size()).filter(at -> IntStream.range(0, Math.min(at, MOST)).noneMatch(other -> fits(rules.get(other), rules.get(at), parts))).mapToObj(rules::get).toList();
  }

  /// Whether a rule fits wherever another one does, as far as their patterns are the same or take everything.
  private static boolean fits(Mapping wide, Mapping narrow, String... parts) {
    return Stream.concat(WHO.stream(), Stream.of(parts)).allMatch(part -> every(text(wide, part)) || text(wide, part).equals(text(narrow, part)));
  }

  /// What the rules below one give to those whom it is about.
  private static List<String> below(List<Mapping> rules, Mapping one, Function<Mapping, List<String>> gives, String... parts) {
    return rules.stream().skip(rules.indexOf(one) + 1L).limit(MOST).filter(other -> fits(other, one, parts)).flatMap(other -> gives.apply(other).stream()).distinct().toList();
  }

  private static void give(SourceFile file, List<Fact> facts, Mapping rule, String part, List<String> rights, List<String> path) {
    say(file, facts, rule, part, "grant", rights, path);
  }

  private static void say(SourceFile file, List<Fact> facts, Mapping rule, String part, String verb, List<String> rights, List<String> path) {
    var at = rule.entries().getFirst().key().at().to(rule.entries().getLast().value().at());
    var said = WHO.stream().map(name -> text(rule, name)).filter(name -> !every(name)).toList();
    var who = new Grantee(said.isEmpty() ? "everybody" : String.join(" of ", said), said.isEmpty() ? "public" : "role", at);
    if (!rights.isEmpty()) {
      var names = rights.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
      var key = Key.of(new Subject("database", DIALECT), "grant-statement", file.key(), part + (verb.equals("deny") ? " deny " : " ") + names + " " + path + " " + who.name());
      facts.add(new GrantStatement(key, at, at, DIALECT, at.line(), verb, names.stream().map(name -> new Right(name, List.of(), at)).toList(), List.of(on(path, at)), List.of(who), false, false, false, false, "", ""));
    }
  }

  /// Rows that a filter keeps from whom the rule is about, and columns that masks hide from them.
  private static void hide(SourceFile file, List<Fact> facts, Mapping rule, List<String> path) {
    var who = String.join(" of ", Stream.of("user", "group", "role").map(name -> text(rule, name)).filter(name -> !every(name)).toList());
    var on = String.join(".", path.stream().map(name -> every(name) ? "*" : name).toList());
    rule.entries().stream().filter(entry -> entry.key().text().equals("filter")).forEach(entry -> facts.add(new RowPolicyStatement(Key.of(new Subject("database", DIALECT), "row-policy-statement", file.key(), "filter " + who + " " + on),
        entry.key().at(), entry.key().at(), DIALECT, entry.key().at().line(), "create", "filter of " + (who.isEmpty() ? "everybody" : who), on(path, entry.key().at()), true, "SELECT", false, List.of())));
    var masked = rule.at("columns").map(node -> node instanceof Sequence list ? list.items() : List.<YamlNode>of()).orElse(List.of()).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(column -> !text(column, "mask").isEmpty())
        .map(column -> text(column, "name")).toList();
    if (!masked.isEmpty()) {
      var at = rule.entries().stream().filter(entry -> entry.key().text().equals("columns")).findFirst().orElseThrow().key().at();
      facts.add(new MaskStatement(Key.of(new Subject("database", DIALECT), "mask-statement", file.key(), "mask " + who + " " + on), at, at, DIALECT, at.line(), "set", "", on(path, at), masked));
    }
  }

  /// From the outside in; what is not named, and `.*`, is every one.
  private static Securable on(List<String> path, Span at) {
    var named = path.size();
    while (named > 0 && every(path.get(named - 1))) {
      named--;
    }
    return switch (named) {
      case 0 -> new Securable("server", List.of(), at);
      case 1 -> new Securable("database", path.subList(0, 1), at);
      case 2 -> new Securable(path.size() == 2 ? "schema" : "all tables", path.subList(0, 2), at);
      default -> new Securable("table", path, at);
    };
  }

  private static boolean every(String name) {
    return name.isEmpty() || name.equals(EVERY);
  }

  private static List<Mapping> items(Mapping all, String part) {
    return all.at(part).filter(Sequence.class::isInstance).map(list -> ((Sequence) list).items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(rule -> !rule.entries().isEmpty()).toList()).orElse(List.of());
  }

  private static List<String> texts(Optional<YamlNode> node) {
    return node.map(found -> found instanceof Sequence list ? list.items().stream().flatMap(item -> item instanceof Scalar one ? Stream.of(one.text()) : Stream.empty()).toList() : List.<String>of()).orElse(List.of());
  }

  private static String text(Mapping rule, String name) {
    return rule.at(name).map(node -> node instanceof Scalar scalar ? scalar.text() : "").orElse("");
  }
}
