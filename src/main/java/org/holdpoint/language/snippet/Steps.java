package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Texts for a shell in YAML: steps of pipelines (GitHub Docs, "Workflow syntax", `run`; GitLab CI/CD YAML reference, `script`; Azure Pipelines, `script`, `bash`; CircleCI, `run`), tasks of Ansible
/// (modules shell and raw; command without a shell), and `sh -c` of pods.
final class Steps {

  private static final List<String> SIGNS = List.of("run:", "script:", "shell:", "command:", "raw:", "bash:", "commands:", "source:", "-c");
  /// Keys whose text a runner hands to a shell.
  private static final Set<String> RUNS = Set.of("run", "script", "before_script", "after_script", "bash", "commands");
  /// What says that a mapping is a job or a step of one.
  private static final Set<String> STEPS = Set.of("uses", "name", "with", "env", "stage", "stages", "image", "rules", "only", "except", "tags", "needs", "dependencies", "displayName", "steps", "jobs", "when",
      "allow_failure", "environment", "extends", "artifacts", "cache", "working-directory", "if", "id", "before_script", "script", "after_script", "services", "variables", "condition", "run", "shell", "task", "default",
      "trigger", "command", "timeout-minutes", "continue-on-error", "settings", "commands");
  private static final Set<String> MODULES = Set.of("shell", "command", "raw", "ansible.builtin.shell", "ansible.builtin.command", "ansible.builtin.raw", "ansible.legacy.shell", "ansible.legacy.command");
  /// What says that a mapping is a task ("Playbook keywords", Ansible documentation).
  private static final Set<String> TASK = Set.of("name", "when", "become", "become_user", "register", "changed_when", "failed_when", "args", "tags", "loop", "with_items", "delegate_to", "run_once", "notify",
      "ignore_errors", "until", "retries", "delay", "no_log", "environment", "vars", "check_mode", "listen", "async", "poll", "throttle", "local_action", "connection");
  /// What says that a mapping is a step of a job of Rundeck ("Job YAML format", Rundeck documentation).
  private static final Set<String> RUNDECK = Set.of("exec", "description", "errorhandler", "keepgoingOnSuccess", "plugins", "enabled");
  /// What says that the text's own failure does not end what it is a step of.
  private static final Set<String> GOES_ON = Set.of("ignore_errors", "failed_when", "register", "continue-on-error", "allow_failure", "errorhandler", "until", "async");
  /// Labels of machines that GitHub makes for each job ("GitHub-hosted runners").
  private static final Set<String> HOSTED = Set.of("ubuntu-", "windows-", "macos-");
  private static final Set<String> SHELLS = Set.of("sh", "bash", "/bin/sh", "/bin/bash", "/bin/ash", "ash", "/usr/bin/bash", "/bin/dash");

  private final SourceFile file;
  private final List<Embedded> found = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  /// Whether the job has a machine for itself, that is thrown away afterwards.
  private boolean ownMachine;

  private Steps(SourceFile file) {
    this.file = file;
  }

  static boolean mayBeIn(SourceFile file) {
    return file.lines().stream().anyMatch(line -> SIGNS.stream().anyMatch(line.text()::contains));
  }

  /// None where the file is no YAML: who reads it says so.
  static List<Embedded> in(SourceFile file) {
    try {
      var steps = new Steps(file);
      Yaml.tagged(file).forEach(document -> steps.walk(document, file.stem(), false));
      return List.copyOf(steps.found);
    } catch (YamlException _) {
      return List.of();
    }
  }

  private void walk(YamlNode node, String name, boolean item) {
    switch (node) {
      case Sequence list -> {
        shellOfPod(list, name);
        list.items().forEach(one -> walk(one, name, true));
      }
      case Mapping mapping -> {
        var before = ownMachine;
        ownMachine |= mapping.at("runs-on").filter(label -> label instanceof Scalar scalar && HOSTED.stream().anyMatch(scalar.text()::startsWith)).isPresent();
        mapping(mapping, named(mapping).orElse(name), item);
        ownMachine = before;
      }
      case Scalar _ -> { }
    }
  }

  private static Optional<String> named(Mapping mapping) {
    return mapping.at("name").or(() -> mapping.at("displayName")).filter(Scalar.class::isInstance).map(one -> ((Scalar) one).text());
  }

  private void mapping(Mapping mapping, String name, boolean item) {
    var keys = mapping.entries().stream().map(entry -> entry.key().text()).toList();
    var task = item && keys.stream().anyMatch(MODULES::contains) && (keys.size() == 1 || keys.stream().anyMatch(TASK::contains));
    var step = !task && keys.stream().allMatch(key -> STEPS.contains(key) || RUNS.contains(key)) || keys.contains("script") || item && keys.contains("run") || item && keys.contains("bash");
    var ends = keys.stream().noneMatch(GOES_ON::contains);
    var rundeck = item && keys.contains("exec") && RUNDECK.containsAll(keys);
    for (var entry : mapping.entries()) {
      var key = entry.key().text();
      if (rundeck && key.equals("exec") && entry.value() instanceof Scalar command) {
        lines(command, name, false, ends);
      } else if (task && MODULES.contains(key) && !(entry.value() instanceof Sequence)) {
        task(entry.value(), name, keys.contains("when"), key.endsWith("command"), ends);
      } else if (key.equals("source") && entry.value() instanceof Scalar source && ofShell(mapping)) {
        pod(source, name);
      } else if (step && RUNS.contains(key) && !(entry.value() instanceof Mapping script && script.at("source").isPresent())) {
        lines(entry.value(), RUNS.contains(key) && !named(mapping).isPresent() && !item ? name + " " + key : name, keys.contains("if") || keys.contains("when") && keys.contains("run"), ends);
      } else {
        walk(entry.value(), named(mapping).isPresent() || item ? name : key, false);
      }
    }
    shellOfPod(mapping, name);
    programOfPod(mapping, name);
  }

  /// `script: {image: …, command: [bash], source: …}` (Argo Workflows, "Field reference", ScriptTemplate).
  private static boolean ofShell(Mapping script) {
    return script.at("image").isPresent() && script.at("command").filter(command -> command instanceof Sequence list && !list.items().isEmpty() && list.items().getFirst() instanceof Scalar shell && SHELLS.contains(shell.text())).isPresent();
  }

  /// A scalar, or a list of them: the lines of one script. CircleCI says `run: {command: …}`. `ends`: a failure of it ends the rest.
  private void lines(YamlNode node, String name, boolean maybe, boolean ends) {
    var block = new Block(file);
    switch (node) {
      case Scalar scalar -> block.scalar(scalar);
      case Sequence list -> list.items().stream().filter(Scalar.class::isInstance).forEach(one -> block.scalar((Scalar) one));
      case Mapping mapping -> mapping.at("command").filter(Scalar.class::isInstance).ifPresent(one -> block.scalar((Scalar) one));
    }
    add(block, name, maybe, false, ends);
  }

  /// What a module runs; `bare`: without a shell.
  private void task(YamlNode node, String name, boolean maybe, boolean bare, boolean ends) {
    var block = new Block(file);
    switch (node) {
      case Scalar scalar -> text(block, scalar, bare);
      case Mapping mapping -> {
        mapping.at("cmd").or(() -> mapping.at("_raw_params")).filter(Scalar.class::isInstance).ifPresent(one -> text(block, (Scalar) one, bare));
        mapping.at("argv").filter(Sequence.class::isInstance).ifPresent(list -> ((Sequence) list).items().stream().filter(Scalar.class::isInstance).forEach(one -> block.word((Scalar) one)));
      }
      case Sequence _ -> { }
    }
    add(block, name, maybe, bare, ends);
  }

  private static void text(Block block, Scalar scalar, boolean bare) {
    if (bare) {
      block.command(scalar);
    } else {
      block.scalar(scalar);
    }
  }

  /// `[sh, -c, text]`.
  private void shellOfPod(Sequence list, String name) {
    for (var at = 0; at + 2 < list.items().size(); at++) {
      if (list.items().get(at) instanceof Scalar shell && SHELLS.contains(shell.text()) && list.items().get(at + 1) instanceof Scalar option && option.text().matches("-[a-z]*c")
          && list.items().get(at + 2) instanceof Scalar text) {
        pod(text, name);
      }
    }
  }

  /// `command: [sh, -c]` with `args: [text]`.
  private void shellOfPod(Mapping container, String name) {
    if (container.at("command").orElse(null) instanceof Sequence command && command.items().size() == 2 && command.items().getFirst() instanceof Scalar shell && SHELLS.contains(shell.text())
        && container.at("args").orElse(null) instanceof Sequence arguments && !arguments.items().isEmpty() && arguments.items().getFirst() instanceof Scalar text) {
      pod(text, name);
    }
  }

  /// `command: [psql, -c, text]` of a container, with its `args`: the words of one command, which no shell reads (Kubernetes documentation, "Define a Command and Arguments for a Container").
  private void programOfPod(Mapping container, String name) {
    var words = Stream.of("command", "args").flatMap(key -> container.at(key).stream()).filter(Sequence.class::isInstance).flatMap(list -> ((Sequence) list).items().stream()).toList();
    var plain = words.stream().allMatch(word -> word instanceof Scalar scalar && scalar.text().indexOf('\n') < 0);
    if (container.at("image").isPresent() && container.at("command").filter(Sequence.class::isInstance).isPresent() && words.size() > 1 && plain && !SHELLS.contains(((Scalar) words.getFirst()).text())) {
      var block = new Block(file);
      words.forEach(word -> block.word((Scalar) word));
      add(block, name, false, true, false);
    }
  }

  private void pod(Scalar text, String name) {
    var block = new Block(file);
    block.scalar(text);
    add(block, name, false, false, false);
  }

  private void add(Block block, String name, boolean maybe, boolean bare, boolean ends) {
    if (!block.isEmpty()) {
      var number = seen.merge(name, 1, Integer::sum);
      var path = number == 1 ? name : name + " " + number;
      var given = new HashMap<String, String>();
      if (maybe) {
        given.put("maybe", "when");
      }
      if (ends) {
        given.put("ends", "rest");
      }
      if (ownMachine) {
        given.put("caller", "machine for one job");
      }
      found.add(bare ? block.withoutShell(path, given) : block.embedded(path, false, given));
    }
  }
}
