package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What the tasks of a play do to its hosts, the gravest of it: `read`, `change` (what they run with; they stay in service), `restart`, `remove` (they are out of service until somebody puts them back) or `destroy`. What runs
/// elsewhere or once does nothing to them. A service that is started again in the same play was restarted.
final class Effects {

  private static final List<String> ORDER = List.of("read", "change", "restart", "remove", "destroy");
  private static final List<String> INSIDE = List.of("block", "rescue", "always");
  /// Modules that only look, wait, or set what the play itself uses ("Collection Index", Ansible documentation).
  private static final Set<String> READING = Set.of("debug", "setup", "gather_facts", "assert", "fail", "ping", "win_ping", "stat", "win_stat", "slurp", "fetch", "wait_for", "wait_for_connection", "pause", "set_fact",
      "include_vars", "service_facts", "package_facts", "find", "getent", "meta", "add_host", "group_by", "validate_argument_spec", "set_stats");
  private static final Pattern ASKING = Pattern.compile(".*_(info|facts)");
  private static final Set<String> SHELLS = Set.of("shell", "command", "raw", "script", "win_shell", "win_command", "expect");
  private static final Set<String> REBOOTS = Set.of("reboot", "win_reboot");
  private static final Set<String> PACKAGES = Set.of("package", "apt", "yum", "dnf", "dnf5", "zypper", "apk", "pacman", "win_package", "win_chocolatey", "snap", "homebrew");
  private static final Set<String> SERVICES = Set.of("service", "systemd", "systemd_service", "win_service", "sysvinit", "docker_container", "podman_container", "supervisorctl", "docker_compose", "docker_compose_v2", "runit");
  private static final Set<String> MACHINES = Set.of("ec2_instance", "ec2", "gcp_compute_instance", "azure_rm_virtualmachine", "proxmox", "proxmox_kvm", "vmware_guest", "vmware_guest_powerstate", "os_server", "server", "virt");
  private static final Set<String> GONE = Set.of("absent", "terminated", "destroyed", "deleted");
  private static final Set<String> OFF = Set.of("stopped", "absent", "poweredoff", "powered-off", "shutdown", "suspended", "shutdownguest");
  private static final Pattern DESTROYS = Pattern.compile("\\brm\\s+(-\\w*\\s+)*-\\w*[rR]|\\b(mkfs(\\.\\w+)?|wipefs|lvremove|vgremove)\\b|\\bdd\\s+.*\\bof=/dev/|\\bzfs\\s+destroy\\b|\\bdrop\\s+(database|table)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern STOPS = Pattern.compile("\\bsystemctl\\s+(?:-\\S+\\s+)*(?:stop|disable|mask|kill|isolate)\\s+(?:-\\S+\\s+)*([^;&|]*)|\\bservice\\s+(\\S+)\\s+stop\\b|\\b(?:docker|podman)\\s+(?:stop|rm|kill|compose\\s+down)\\b|"
      + "\\bdocker-compose\\s+down\\b|\\bStop-Service\\b|\\bnet\\s+stop\\b|\\b(?:pkill|killall)\\b|\\bkill\\s+-9\\b|\\b(?:apt|apt-get|yum|dnf)\\s+(?:-\\S+\\s+)*(?:remove|purge|erase)\\b|\\bkubectl\\s+(?:drain|delete)\\b");
  private static final Pattern HALTS = Pattern.compile("\\b(poweroff|halt|init\\s+0)\\b|\\bshutdown\\b(?!.*\\s-r\\b)");
  private static final Pattern RESTARTS = Pattern.compile("\\bsystemctl\\s+(?:-\\S+\\s+)*(?:try-)?restart\\b|\\bservice\\s+\\S+\\s+restart\\b|\\breboot\\b|\\binit\\s+6\\b|\\bshutdown\\b.*\\s-r\\b|\\b(?:docker|podman)\\s+restart\\b|\\bRestart-(Service|Computer)\\b");
  private static final Pattern STARTS = Pattern.compile("\\bsystemctl\\s+(?:-\\S+\\s+)*start\\s+([^;&|]*)|\\bservice\\s+(\\S+)\\s+start\\b");

  private String gravest = "read";
  private final Set<String> stopped = new HashSet<>();
  private final Set<String> started = new HashSet<>();
  private boolean halted;

  private Effects() {}

  /// The gravest of what the tasks in these sections of a play do; `roles`, which say it elsewhere, change something.
  static String of(Mapping play, List<String> sections) {
    var all = new Effects();
    sections.stream().flatMap(section -> play.at(section).stream()).forEach(all::tasks);
    if (play.at("roles").isPresent()) {
      all.does("change");
    }
    var away = all.halted || !all.started.containsAll(all.stopped);
    if (!all.stopped.isEmpty() || all.halted) {
      all.does(away ? "remove" : "restart");
    }
    return all.gravest;
  }

  private void does(String effect) {
    gravest = ORDER.indexOf(effect) > ORDER.indexOf(gravest) ? effect : gravest;
  }

  private void tasks(YamlNode node) {
    if (node instanceof Sequence list) {
      list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(task -> !elsewhere(task)).forEach(this::task);
    }
  }

  /// Whether it runs on one machine, whatever the play selects.
  private static boolean elsewhere(Mapping task) {
    return truth(task, "run_once") || Tasks.text(task, "delegate_to").filter(host -> host.equals("localhost") || host.equals("127.0.0.1")).isPresent() || task.at("local_action").isPresent();
  }

  private static boolean truth(Mapping task, String key) {
    return Tasks.text(task, key).filter(word -> word.equalsIgnoreCase("true") || word.equalsIgnoreCase("yes")).isPresent();
  }

  private void task(Mapping task) {
    INSIDE.forEach(part -> task.at(part).ifPresent(this::tasks));
    Tasks.called(task).ifPresent(call -> module(call.key().text().substring(call.key().text().lastIndexOf('.') + 1), call.value(), task));
  }

  private void module(String module, YamlNode arguments, Mapping task) {
    var state = argument(arguments, "state").orElse("");
    if (READING.contains(module) || ASKING.matcher(module).matches() || truth(task, "check_mode") || module.equals("uri") && argument(arguments, "method").orElse("GET").equalsIgnoreCase("GET")) {
      return;
    }
    if (SHELLS.contains(module)) {
      shell(arguments, Tasks.text(task, "changed_when").filter(word -> word.equalsIgnoreCase("false") || word.equalsIgnoreCase("no")).isPresent());
    } else if (REBOOTS.contains(module)) {
      does("restart");
    } else if (MACHINES.contains(module)) {
      does(GONE.contains(state) ? "destroy" : OFF.contains(state) ? "remove" : state.equals("restarted") || state.equals("rebooted") ? "restart" : "change");
    } else if (SERVICES.contains(module)) {
      service(state, argument(arguments, "name").orElse(module));
    } else if (PACKAGES.contains(module) && GONE.contains(state)) {
      does("remove");
    } else {
      does(GONE.contains(state) && Tasks.keeps(module) ? "destroy" : "change");
    }
  }

  private void service(String state, String name) {
    switch (state) {
      case "stopped", "absent" -> stopped.add(name);
      case "started", "present" -> {
        started.add(name);
        does("change");
      }
      case "restarted" -> does("restart");
      default -> does("change");
    }
  }

  private void shell(YamlNode arguments, boolean looks) {
    var text = Stream.of(Optional.of(arguments).flatMap(Tasks::text), argument(arguments, "cmd"), argument(arguments, "_raw_params")).flatMap(Optional::stream).findFirst().orElse("");
    if (DESTROYS.matcher(text).find()) {
      does("destroy");
    }
    names(STOPS, text).forEach(stopped::add);
    names(STARTS, text).forEach(started::add);
    halted = halted || HALTS.matcher(text).find();
    if (RESTARTS.matcher(text).find()) {
      does("restart");
    }
    does(looks ? "read" : "change");
  }

  /// What is stopped or started, word by word; the command where it does not say.
  private static List<String> names(Pattern verb, String text) {
    var names = new ArrayList<String>();
    var found = verb.matcher(text);
    while (found.find()) {
      var what = Stream.of(1, 2).filter(group -> group <= found.groupCount()).map(found::group).filter(one -> one != null && !one.isBlank()).findFirst().orElse(found.group());
      Stream.of(what.strip().split("\\s+")).forEach(names::add);
    }
    return names;
  }

  private static Optional<String> argument(YamlNode arguments, String key) {
    return switch (arguments) {
      case Mapping block -> Tasks.text(block, key);
      case Scalar line -> Pattern.compile("(?:^|\\s)" + key + "=(\"[^\"]*\"|'[^']*'|\\S+)").matcher(line.text()).results().findFirst().map(found -> found.group(1).replaceAll("^[\"']|[\"']$", ""));
      case Sequence _ -> Optional.empty();
    };
  }
}
