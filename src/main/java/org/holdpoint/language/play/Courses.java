package org.holdpoint.language.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.PlayCourse;
import org.holdpoint.fact.Subject;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.source.Span;

/// The tasks of a play → what it does besides its work: whether it takes hosts out of use before, and looks whether they answer afterwards.
final class Courses {

  /// Modules of load balancers and clusters that take a host in and out ("Collection Index", Ansible documentation).
  private static final Pattern BALANCERS = Pattern.compile("haproxy|elb_(target|instance|classic_lb_instance)|ec2_elb|bigip_(pool_member|node)|netscaler_(server|servicegroup)|k8s_drain|nomad_node|consul_maintenance");
  private static final Set<String> OUT = Set.of("disabled", "absent", "drain", "drained", "offline", "forced_offline", "cordon", "maintenance", "maint");
  /// What takes work away from a host on the command line.
  private static final Pattern DRAINING = Pattern.compile("(?s).*(\\bdrain\\b|\\bcordon\\b|disable server|set server \\S+ state (drain|maint)|deregister-targets|--decommission\\b).*");
  private static final Set<String> COMMANDS = Set.of("command", "shell", "raw", "script");
  private static final Set<String> WAITING = Set.of("wait_for", "wait_for_connection", "win_wait_for");
  private static final Set<String> LOOKING = Set.of("", "GET", "HEAD");
  private static final Set<String> CALLS = Set.of("include_role", "import_role", "include_tasks", "import_tasks", "include");

  private final List<String> kinds = new ArrayList<>();
  private int rescues;

  /// A block that says what is done when one of its tasks fails, or in any case ("Blocks", Ansible documentation: rescue, always).
  void rescue() {
    rescues++;
  }

  /// One task: its module without a collection, what is said of it, and what the module is given in free form.
  void task(String module, Block body, String free) {
    kinds.add(CALLS.contains(module) ? "call" : drains(module, body, free) ? "drain" : checks(module, body) ? "check" : "work");
  }

  private static boolean drains(String module, Block body, String free) {
    return BALANCERS.matcher(module).matches() && (module.equals("k8s_drain") || OUT.contains(body.text("state").orElse("")))
        || COMMANDS.contains(module) && DRAINING.matcher(free.isEmpty() ? body.text("cmd").orElse("") : free).matches();
  }

  private static boolean checks(String module, Block body) {
    return WAITING.contains(module) || module.equals("uri") && LOOKING.contains(body.text("method").orElse("")) || body.along("until").isPresent();
  }

  /// Of the play of that name, that calls so many roles.
  PlayCourse course(Subject book, String address, Span header, int roles) {
    return new PlayCourse(Key.of(book, "play-course", address), header, header, address, kinds.size(), count("drain"), count("check"), rescues, count("call") + roles);
  }

  private int count(String kind) {
    return (int) kinds.stream().filter(kind::equals).count();
  }

  /// How many roles stand in a part of a play.
  static int roles(Node play) {
    return play.along("roles").map(node -> node instanceof Node.Items list ? list.items().size() : 1).orElse(0);
  }
}
