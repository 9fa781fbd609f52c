package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.TaskEffect;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// The tasks of a play or role: each is a resource of the type `task MODULE`, and those that take something away or stop it say what ("Collection Index", Ansible documentation).
final class Tasks {

  private static final List<String> INSIDE = List.of("block", "rescue", "always");
  /// What is no module ("Playbook keywords", task).
  private static final Set<String> KEYWORDS = Set.of("action", "any_errors_fatal", "args", "async", "become", "become_exe", "become_flags", "become_method", "become_user", "changed_when", "check_mode",
      "collections", "connection", "debugger", "delay", "delegate_facts", "delegate_to", "diff", "environment", "failed_when", "ignore_errors", "ignore_unreachable", "listen", "local_action", "loop",
      "loop_control", "module_defaults", "name", "no_log", "notify", "poll", "port", "register", "remote_user", "retries", "run_once", "tags", "throttle", "timeout", "until", "vars", "when");
  /// What a block hands on to its tasks ("Blocks", Ansible documentation).
  private static final Set<String> HANDED = Set.of("ignore_errors", "run_once", "throttle", "when", "any_errors_fatal");
  /// What stops a host by a condition; and what lets a task fail, with what it says where it does not.
  private static final Set<String> STOPPING = Set.of("assert", "fail");
  private static final Map<String, String> STRICT = Map.of("ignore_errors", "false", "failed_when", "true");
  private static final Pattern LOOP = Pattern.compile("with_.*");
  /// Modules whose `state: absent` takes away what does not come back (the documentation of each).
  private static final Pattern KEEPING = Pattern.compile("rds_(instance|cluster|instance_snapshot|cluster_snapshot)|s3_bucket|dynamodb_table|efs|ec2_vol|ec2_snapshot|kms_key|aws_kms|elasticache|redshift|"
      + "mysql_db|postgresql_db|mongodb_.*|mssql_db|lvol|filesystem|parted|zfs|docker_volume|podman_volume|gcp_(sql_instance|sql_database|storage_bucket|compute_disk|bigquery_dataset|spanner_instance)|"
      + "azure_rm_(postgresql.*|mysql.*|sql(database|server)|storageaccount|manageddisk|keyvault|cosmosdbaccount)|route53_zone|rds|proxmox_disk");
  /// The arguments that say what a module acts on (the documentation of each).
  private static final List<String> THINGS = List.of("path", "dest", "name", "db", "id", "db_instance_identifier", "bucket", "table_name", "lv");
  private static final Set<String> FOLDERS = Set.of("file", "win_file");
  private static final Pattern SERVICES = Pattern.compile("service|systemd|systemd_service|win_service|sysvinit|docker_container|podman_container|supervisorctl");
  private static final Pattern RUNNING = Pattern.compile("started|restarted|reloaded|present|healthy");

  private final Subject book;
  private final String prefix;
  private final Courses courses;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  /// `prefix` stands before the names of the tasks; `courses` is told of each.
  Tasks(Subject book, String prefix, Courses courses) {
    this.courses = courses;
    this.book = book;
    this.prefix = prefix;
  }

  /// What a task or play says; a tag of its own (`!vault`) is filled in later.
  static Node parts(Mapping node) {
    return YamlParts.of(node, block -> block.entries().size() == 1 && block.entries().getFirst().key().text().startsWith("!") ? Optional.of(new Text(
        new Value.Unknown<>("filled in later", block.at()), block.at())) : Optional.empty());
  }

  /// Whether Ansible itself has a word.
  static boolean keyword(String name) {
    return KEYWORDS.contains(name);
  }

  List<Fact> facts(List<YamlNode> tasks) {
    return facts(tasks, List.of());
  }

  private List<Fact> facts(List<YamlNode> tasks, List<Entry> handed) {
    for (var at = 0; at < tasks.size(); at++) {
      if (tasks.get(at) instanceof Mapping task) {
        task(judged(task, tasks.subList(at + 1, tasks.size())), handed);
      }
    }
    return facts;
  }

  /// A task that may fail, as one that may not where a later one looks at its result and stops ("Error handling in playbooks", Ansible documentation).
  private static Mapping judged(Mapping task, List<YamlNode> later) {
    var looked = text(task, "register").filter(result -> later.stream().anyMatch(one -> one instanceof Mapping other && called(other).filter(module -> STOPPING.contains(Tasks.shortly(module.key().text()))
        && other.entries().stream().filter(entry -> entry == module || entry.key().text().equals("when")).anyMatch(entry -> mentions(entry.value(), result))).isPresent())).isPresent();
    return looked ? new Mapping(task.entries().stream().map(entry -> Optional.ofNullable(STRICT.get(entry.key().text())).map(value -> new YamlNode.Entry(entry.key(), new Scalar(value, true, entry.value().at()))).orElse(entry)).toList(), task.at()) : task;
  }

  private static boolean mentions(YamlNode node, String name) {
    return switch (node) {
      case Scalar scalar -> List.of(scalar.text().split("\\W+")).contains(name);
      case Sequence list -> list.items().stream().anyMatch(item -> mentions(item, name));
      case Mapping block -> block.entries().stream().anyMatch(entry -> mentions(entry.value(), name));
    };
  }

  private static String shortly(String module) {
    return module.substring(module.lastIndexOf('.') + 1);
  }

  /// `handed` is what the blocks around it say of all their tasks.
  private void task(Mapping task, List<Entry> handed) {
    if (INSIDE.stream().skip(1).anyMatch(part -> task.at(part).isPresent())) {
      courses.rescue();
    }
    INSIDE.forEach(part -> task.at(part).filter(Sequence.class::isInstance).ifPresent(list -> facts(((Sequence) list).items(), with(handed, parts(task)))));
    var written = called(task);
    if (written.isEmpty() || !(parts(task) instanceof Block said)) {
      return;
    }
    var module = written.get().key().text();
    var shortly = shortly(module);
    var name = prefix + "task " + said.text("name").orElse(shortly);
    var number = seen.merge(name, 1, Integer::sum);
    var address = number == 1 ? name : name + " (" + number + ")";
    var entries = new ArrayList<Entry>();
    said.entries().stream().filter(entry -> entry.written().equals(module)).forEach(entry -> entry.value().blocks().forEach(arguments -> entries.addAll(arguments.entries())));
    said.entries().stream().filter(entry -> !entry.written().equals(module)).forEach(entries::add);
    handed.stream().filter(entry -> entries.stream().noneMatch(own -> own.name().equals(entry.name()))).forEach(entries::add);
    var body = new Block(entries, task.at());
    var header = written.get().key().at();
    facts.addAll(Resources.facts(new Resource(book, address, "task " + shortly, List.of(), body, header, task.at())));
    SentConfigurations.of(book, address, shortly, written.get().value(), header).ifPresent(facts::add);
    SentResources.of(book, address, shortly, written.get().value(), header).ifPresent(facts::add);
    GoneThings.record(book, shortly, body, header).ifPresent(facts::add);
    // What it is called with in free form counts as it is written, whatever is filled in later.
    courses.task(shortly, body, text(written.get().value()).orElse(""));
    effect(shortly, body, written.get().value(), address, header).map(effect -> guarded(effect, body)).ifPresent(effect -> {
      facts.add(effect);
      Defaults.of(effect, written.get().value(), THINGS).ifPresent(facts::add);
    });
  }

  private static List<Entry> with(List<Entry> handed, Node block) {
    var all = new ArrayList<>(block instanceof Block said ? said.entries().stream().filter(entry -> HANDED.contains(entry.written())).toList() : List.<Entry>of());
    handed.stream().filter(entry -> all.stream().noneMatch(own -> own.name().equals(entry.name()))).forEach(all::add);
    return all;
  }

  /// The module that a task calls, with its arguments.
  static Optional<YamlNode.Entry> called(Mapping task) {
    return task.entries().stream().filter(entry -> !KEYWORDS.contains(entry.key().text()) && !INSIDE.contains(entry.key().text()) && !LOOP.matcher(entry.key().text()).matches()).findFirst();
  }

  /// Whether what a module sets up keeps what does not come back.
  static boolean keeps(String module) {
    return KEEPING.matcher(module).matches();
  }

  static Optional<String> text(Mapping block, String key) {
    return block.at(key).flatMap(Tasks::text);
  }

  static Optional<String> text(YamlNode node) {
    return node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  private Optional<TaskEffect> effect(String module, Block body, YamlNode arguments, String address, Span header) {
    var state = body.entries().stream().filter(entry -> entry.name().equals("state")).findFirst();
    var said = body.text("state").orElse("");
    var at = state.map(Entry::at).orElse(header);
    var what = THINGS.stream().flatMap(name -> body.along(name).stream()).findFirst();
    var named = arguments instanceof Mapping given ? THINGS.stream().flatMap(name -> text(given, name).stream()).findFirst().filter(name -> !name.contains("{{")) : what.flatMap(node -> node instanceof Text text ? text.value().known() : Optional.empty());
    if (said.equals("absent") && (KEEPING.matcher(module).matches() || GoneThings.ofCluster(module, body))) {
      return Optional.of(effect(address, at, header, "destroys", module, GoneThings.named(module, body).or(() -> named), false));
    }
    if (module.equals("file") && said.equals("absent") && what.filter(node -> node instanceof Text text && text.value() instanceof Value.Unknown).isPresent()) {
      return Optional.of(effect(address, at, header, "deletes", module, named, true));
    }
    if (FOLDERS.contains(module) && said.equals("absent") && named.filter(path -> path.startsWith("/")).isPresent()) {
      return Optional.of(effect(address, at, header, "removes", module, named, false));
    }
    if (SERVICES.matcher(module).matches() && (said.equals("stopped") || RUNNING.matcher(said).matches())) {
      return Optional.of(effect(address, at, header, said.equals("stopped") ? "stops" : "starts", module, named, false));
    }
    return Optional.empty();
  }

  private TaskEffect effect(String address, Span at, Span header, String effect, String module, Optional<String> named, boolean open) {
    return new TaskEffect(Key.of(book, "task-effect", address), at, header, address, effect, module, named.orElse("?"), open, false);
  }

  private static TaskEffect guarded(TaskEffect effect, Block body) {
    return new TaskEffect(effect.key(), effect.at(), effect.within(), effect.address(), effect.effect(), effect.module(), effect.what(), effect.open(), body.entry("when").isPresent());
  }
}
