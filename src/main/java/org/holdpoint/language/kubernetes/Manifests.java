package org.holdpoint.language.kubernetes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.SyncApplication;
import org.holdpoint.fact.ScheduleFact.SyncProject;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Manifests of Kubernetes that hold schedules, CronJob (`spec.schedule`, `spec.timeZone`), AppProject (`spec.syncWindows`) and Application of Argo CD, or say who may do what ([Rbac]). Whatever else
/// stands beside a schedule is ignored on purpose; what stands beside roles is read as a plain document.
public final class Manifests implements JointLanguage {

  /// What the objects of a folder belong to.
  public static final String OBJECTS = "manifests";

  private static final JointLanguage LANGUAGE = new Manifests();
  private static final Pattern KIND = Pattern.compile("^[\\s\\-{,]*\"?kind\"?\\s*:\\s*[\"']?(CronJob|AppProject|Application)[\"']?\\s*,?\\s*(#.*)?$");

  private static final Set<String> LISTS = Set.of("List", "RoleList", "ClusterRoleList", "RoleBindingList", "ClusterRoleBindingList");
  private static final Pattern ROLES = Pattern.compile("\"?\\bkind\"?\\s*:\\s*[\"']?(Cluster)?Role(Binding)?(List)?[\"']?\\s*([,}#].*)?$|\"kind\"\\s*:\\s*\"(Cluster)?Role(Binding)?(List)?\"");

  /// Of the templates that charts are made of (Helm documentation, "The Chart Template Guide"), and of Jinja's, which have statements and comments besides (Jinja, "Template Designer Documentation").
  private static final Pattern DIRECTIVE = Pattern.compile("\\{\\{.*?\\}\\}|\\{%.*?%\\}|\\{#.*?#\\}");
  private static final Pattern WHOLE = Pattern.compile("\\s*(\\{\\{-?[^}]*\\}\\}\\s*|\\{%.*?%\\}\\s*|\\{#.*?#\\}\\s*)+");

  private Manifests() {}

  public static JointLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "kubernetes";
  }

  @Override
  public int recognises(SourceFile file) {
    var lines = file.lines();
    return lines.stream().anyMatch(line -> line.text().contains("kind") && (KIND.matcher(line.text()).matches() || roles(line.text())))
        && lines.stream().anyMatch(line -> line.text().contains("apiVersion")) ? 3 : object(file) || Overlays.names(file) ? 2 : Kinds.any(file) ? 1 : 0;
  }

  /// Whether a block at the margin says what it is; kinds of other programs are left to these.
  private static boolean object(SourceFile file) {
    return !file.binary() && (Kinds.yaml(file) || file.name().endsWith(".json"))
        && file.lines().stream().anyMatch(line -> line.text().contains("apiVersion")) && Kinds.stand(file);
  }

  private static boolean roles(String line) {
    return line.contains("Role") && ROLES.matcher(line).find();
  }

  @Override
  public boolean joins(String path) {
    return path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".json") || leading(path);
  }

  @Override
  public boolean leading(String path) {
    return Overlays.names(path);
  }

  @Override
  public Set<String> leads(SourceFile file) {
    return Kustomizations.leads(file);
  }

  @Override
  public Joint join(List<SourceFile> files, Predicate<Span> brought) {
    return new Kustomizations(files);
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    return given.containsKey("patched") ? handed(file, given) : read(file, Optional.empty(), List.of());
  }

  /// A patch that a command hands on; one that is no YAML is refused by what is to take it.
  private static Optional<Declared> handed(SourceFile file, Map<String, String> given) {
    var subject = new Subject("manifest", file.key());
    try {
      return Yaml.read(file).stream().findFirst().map(patch -> Declared.of(subject, Partial.handed(Partial.kind(given.get("patched")), given.get("name"), patch).facts(subject)));
    } catch (YamlException _) {
      return Optional.empty();
    }
  }

  /// What a file declares. `rendered` are the facts of objects that are told in it, where kustomizations name it; `unread` what of it was not worked out.
  static Optional<Declared> read(SourceFile file, Optional<List<Fact>> rendered, List<Span> unread) {
    try {
      var facts = new ArrayList<Fact>();
      var embedded = new ArrayList<Embedded>();
      var read = new HashSet<Integer>();
      var documents = Yaml.read(file);
      documents.stream().flatMap(Manifests::resources).forEach(resource -> {
        var kind = text(resource, "kind").orElse("");
        var spec = resource.at("spec").flatMap(Manifests::block);
        if (kind.equals("CronJob")) {
          spec.ifPresent(found -> job(file, resource, found, embedded, read));
        } else if (kind.equals("AppProject")) {
          var windows = spec.flatMap(found -> found.at("syncWindows")).stream().flatMap(Manifests::items).flatMap(item -> block(item).stream()).toList();
          windows.forEach(window -> window(file, resource, window, embedded, read));
          facts.add(project(resource, windows));
        } else if (kind.equals("Application") && text(resource, "apiVersion").filter(version -> version.startsWith("argoproj.io/")).isPresent()) {
          spec.ifPresent(found -> facts.add(application(resource, found, read)));
          if (rendered.isEmpty()) {
            facts.addAll(Workloads.facts(file, resource));
          }
        }
      });
      var objects = rendered.orElseGet(() -> documents.stream().flatMap(Manifests::resources).flatMap(resource -> Workloads.facts(file, resource).stream()).toList());
      var rights = Rbac.read(file, documents.stream().flatMap(Manifests::resources).toList());
      if (!rights.isEmpty() && facts.isEmpty() && embedded.isEmpty()) {
        Rbac.beside(file, documents).ifPresent(embedded::add);
        embedded.forEach(_ -> file.lines().forEach(line -> read.add(line.number())));
      }
      facts.addAll(rights);
      // In JSON the kind may stand on a line of its own.
      if (Overlays.names(file) || Kinds.stand(file) || documents.stream().flatMap(Manifests::resources).anyMatch(resource -> Kinds.known(text(resource, "kind").orElse(""), text(resource, "apiVersion").orElse("")))) {
        facts.addAll(objects);
        file.lines().forEach(line -> read.add(line.number()));
      }
      documents.stream().flatMap(Manifests::resources).flatMap(resource -> Stream.concat(Steps.of(file, resource), Overlays.names(file) ? Charts.values(file, resource) : Stream.<Embedded>of())).forEach(embedded::add);
      documents.stream().flatMap(Manifests::resources).filter(Rbac::ours).forEach(resource -> IntStream.rangeClosed(resource.at().line(), resource.at().endLine()).forEach(read::add));
      var own = documents.stream().flatMap(Manifests::resources).flatMap(resource -> Workloads.own(file, resource).stream()).toList();
      own.forEach(part -> IntStream.rangeClosed(part.key().at().line(), part.value().at().endLine()).forEach(read::add));
      return embedded.isEmpty() && facts.isEmpty() && own.isEmpty() && rendered.isEmpty() ? Optional.empty() : Optional.of(new Declared(new Subject("manifest", file.key()), facts, embedded, unread,
          file.lines().stream().filter(line -> !read.contains(line.number()) && !line.text().isBlank()).map(file::span).toList()).with(own));
    } catch (YamlException broken) {
      if (file.lines().stream().anyMatch(line -> line.text().contains("{{") || line.text().contains("{%"))) {
        return filled(file);
      }
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
  }

  /// What a template says, whatever is filled in later: a directive that is all of its line is left out, and any other stands for a word of its own.
  private static Optional<Declared> filled(SourceFile file) {
    try {
      var rights = Rbac.read(file, filled(file, found -> found.replaceAll("[^A-Za-z0-9.]", "_")).filter(Rbac::ours).toList());
      var objects = Kinds.stand(file)
          ? filled(file, found -> YamlParts.LATER + found.replaceAll("[^A-Za-z0-9.]", "_").substring(1)).filter(resource -> !Rbac.ours(resource)).toList() : List.<Mapping>of();
      var facts = Stream.concat(rights.stream(), objects.stream().flatMap(object -> Workloads.facts(file, object).stream())).toList();
      var read = Stream.concat(filled(file, found -> found.replaceAll("[^A-Za-z0-9.]", "_")).filter(Rbac::ours), objects.stream())
          .flatMapToInt(resource -> IntStream.rangeClosed(resource.at().line(), resource.at().endLine())).boxed().collect(Collectors.toSet());
      return facts.isEmpty() ? Optional.empty() : Optional.of(new Declared(new Subject("manifest", file.key()), facts, List.of(), List.of(),
          file.lines().stream().filter(line -> !read.contains(line.number()) && !line.text().isBlank()).map(file::span).toList()));
    } catch (YamlException _) {
      return Optional.empty();
    }
  }

  /// The objects of a template in which `word` stands for each directive.
  private static Stream<Mapping> filled(SourceFile file, UnaryOperator<String> word) {
    var text = file.lines().stream().map(line -> DIRECTIVE.matcher(WHOLE.matcher(line.text()).matches() ? "" : line.text()).replaceAll(found -> found.group().startsWith("{{") ? Matcher.quoteReplacement(word.apply(found.group())) : ""))
        .collect(Collectors.joining("\n", "", "\n"));
    return Yaml.read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), file.path(), file.key(), file.side())).stream().flatMap(Manifests::resources);
  }

  /// A document, or the items of a List.
  static Stream<Mapping> resources(YamlNode document) {
    return block(document).stream().flatMap(found -> text(found, "kind").filter(LISTS::contains).isPresent()
        ? found.at("items").stream().flatMap(Manifests::items).flatMap(item -> block(item).stream()) : Stream.of(found));
  }

  static String named(Mapping resource) {
    var metadata = resource.at("metadata").flatMap(Manifests::block);
    var name = metadata.flatMap(found -> text(found, "name").or(() -> text(found, "generateName"))).orElse("without a name");
    return metadata.flatMap(found -> text(found, "namespace")).map(namespace -> namespace + "/" + name).orElse(name);
  }

  static String namespace(Mapping resource) {
    return resource.at("metadata").flatMap(Manifests::block).flatMap(found -> text(found, "namespace")).orElse("");
  }

  private static Fact project(Mapping resource, List<Mapping> windows) {
    var name = named(resource);
    var denies = windows.stream().filter(window -> text(window, "kind").filter("deny"::equals).isPresent()).count();
    var at = resource.at("metadata").flatMap(Manifests::block).flatMap(found -> found.at("name")).map(YamlNode::at).orElse(resource.at());
    return new SyncProject(Key.of(new Subject("project", name), "sync-project", name), at, at, name, denies, windows.size() - denies);
  }

  private static Fact application(Mapping resource, Mapping spec, Set<Integer> read) {
    var name = resource.at("metadata").flatMap(Manifests::block).flatMap(metadata -> text(metadata, "name")).orElse("without a name");
    var at = resource.at("metadata").flatMap(Manifests::block).flatMap(found -> found.at("name")).map(YamlNode::at).orElse(resource.at());
    var destination = spec.at("destination").flatMap(Manifests::block);
    spec.at("project").ifPresent(project -> read.add(project.at().line()));
    return new SyncApplication(Key.of(new Subject("application", named(resource)), "sync-application", named(resource)), at, at, name, text(spec, "project").orElse("default"),
        destination.flatMap(found -> text(found, "namespace")).orElse(""),
        destination.stream().flatMap(found -> Stream.of("name", "server").flatMap(key -> text(found, key).stream())).toList());
  }

  private static void job(SourceFile file, Mapping resource, Mapping spec, List<Embedded> embedded, Set<Integer> read) {
    spec.at("schedule").filter(Scalar.class::isInstance).map(Scalar.class::cast).ifPresent(schedule -> {
      var name = named(resource);
      var given = new HashMap<>(Map.of("subject-kind", "cronjob", "subject", name, "scheduler", "kubernetes", "name", "CronJob " + name, "path", name));
      text(spec, "timeZone").ifPresent(zone -> given.put("zone", zone));
      embedded.add(embedded(file, schedule, given));
      read.add(schedule.at().line());
      spec.at("timeZone").ifPresent(zone -> read.add(zone.at().line()));
    });
  }

  private static void window(SourceFile file, Mapping resource, Mapping window, List<Embedded> embedded, Set<Integer> read) {
    window.at("schedule").filter(Scalar.class::isInstance).map(Scalar.class::cast).ifPresent(schedule -> {
      var project = named(resource);
      var kind = text(window, "kind").orElse("");
      var scope = scope(window);
      var opens = kind + "\n" + schedule.text().replace('\n', ' ') + "\n";
      var path = opens + embedded.stream().filter(other -> other.given().get("path").startsWith(opens)).count();
      var given = new HashMap<>(Map.of("subject-kind", "project", "subject", project, "scheduler", "argocd", "role", kind.equals("deny") ? "deny" : "allow", "owner", project,
          "name", kind + " window of " + project, "path", path, "scope", String.join("\n", scope),
          "minutes", "" + Lengths.minutes(text(window, "duration").orElse("")), "manual", text(window, "manualSync").orElse("false")));
      text(window, "timeZone").ifPresent(zone -> given.put("zone", zone));
      embedded.add(embedded(file, schedule, given));
      for (var line = window.at().line(); line <= window.at().endLine(); line++) {
        read.add(line);
      }
    });
  }

  /// What a window is about, one entry for each name: Argo CD takes any of them, or with `andOperator` only what fits all.
  private static List<String> scope(Mapping window) {
    var names = Stream.of("applications", "namespaces", "clusters").flatMap(sort -> window.at(sort).stream().flatMap(Manifests::items).filter(Scalar.class::isInstance).map(Scalar.class::cast)
        .map(name -> sort + " " + name.text().replace('\n', ' '))).toList();
    return text(window, "andOperator").filter("true"::equals).isPresent() ? List.of(String.join(" and ", names)) : names;
  }

  private static Embedded embedded(SourceFile file, Scalar expression, Map<String, String> given) {
    return new Embedded(Optional.of("cron"), expression.text().replace('\n', ' '), new SourceMap(List.of(ScalarPlaces.of(file, expression).getFirst())), given);
  }

  static Optional<Mapping> block(YamlNode node) {
    return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  static Stream<YamlNode> items(YamlNode node) {
    return node instanceof Sequence list ? list.items().stream() : Stream.empty();
  }

  static Optional<String> text(Mapping mapping, String name) {
    return mapping.at(name).filter(Scalar.class::isInstance).map(Scalar.class::cast).map(Scalar::text);
  }
}
