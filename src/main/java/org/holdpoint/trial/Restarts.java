package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.RestartBehind;
import org.holdpoint.fact.LinkFact.TwinName;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.SourceLine;

/// Lines of one file that restart devices one behind another.
final class Restarts {

  /// Commands by which a device restarts at once (command references of IOS, NX-OS, EOS, IOS XR, VRP: `reload`, `reboot`; Junos: `request system reboot`; SR OS: `admin reboot`).
  private static final Pattern RESTART = Pattern.compile("(?:do |run )?/?(?:reload|reboot|admin reboot|request (?:system|vmhost) (?:reboot|halt|power-off))(?: .*)?");
  private static final Pattern LATER = Pattern.compile(".*\\b(?:cancel|in|at|schedule|delay)\\b.*");
  /// Lines by which somebody looks at a device.
  private static final Pattern LOOK = Pattern.compile("(?:do |run )?/?(?:show|sh|display|dis|ping|traceroute|tracert|monitor|watch|sleep|pause|wait)\\b.*");
  /// What else stands on a page and tells nobody to wait: fences, headings, rules of tables, what names the step itself.
  private static final Pattern PLAIN = Pattern.compile("\\s*(?:[`~]{3}.*|#+ .*|[|: -]+|[!*=#_-]*|.*(?i:\\b(?:reload|reboot|restart)).*)\\s*");

  private Restarts() {}

  /// A statement that restarts a device.
  private record Restart(Statement line, String device) {}

  /// Those of one script. `all` are all scripts of its file.
  static List<Fact> of(Script script, List<Script> all) {
    var found = new ArrayList<Fact>();
    var before = all.stream().flatMap(one -> restarts(one)).sorted((one, other) -> Integer.compare(one.line().line(), other.line().line())).toList();
    restarts(script).forEach(restart -> {
      var last = before.stream().filter(other -> other.line().line() < restart.line().line()).reduce((_, other) -> other);
      last.filter(other -> !other.device().equals(restart.device()) && !waits(script, all, other.line().line(), restart.line().line())).ifPresent(other -> {
        var at = restart.line().at();
        found.add(new RestartBehind(Key.of(script.subject(), "restart-behind", restart.device(), other.device()), at, at, restart.line().text(), restart.device(), other.device(), other.line().at(),
            TwinName.stem(restart.device()).filter(stem -> TwinName.stem(other.device()).equals(Optional.of(stem))).isPresent()));
      });
    });
    return List.copyOf(found);
  }

  private static Stream<Restart> restarts(Script script) {
    return script.statements().stream().filter(line -> line.kind() == Statement.Kind.COMMAND && RESTART.matcher(line.text()).matches() && !LATER.matcher(line.text()).matches())
        .map(line -> new Restart(line, line.prompt().map(Statement.Prompt::host).filter(name -> !name.isEmpty()).orElse(script.subject().name())));
  }

  /// Whether a line between looks at a device, or is one of words that may tell somebody to wait.
  private static boolean waits(Script script, List<Script> all, int from, int to) {
    var typed = all.stream().flatMap(one -> one.statements().stream()).filter(line -> line.kind() == Statement.Kind.COMMAND && line.line() > from && line.line() < to).toList();
    return typed.stream().anyMatch(line -> LOOK.matcher(line.text()).matches()) || script.file().lines().stream().filter(line -> line.number() > from && line.number() < to)
        .filter(line -> typed.stream().noneMatch(one -> one.line() == line.number())).map(SourceLine::text).anyMatch(text -> !PLAIN.matcher(text).matches());
  }
}
