package org.holdpoint.language.document.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Jobs of pipelines that change what runs: by their name, by the environment that they name, or by the commands that they run.
public final class DeployingJobs {

  private static final Set<String> CALLED = Set.of("deploy", "deployment", "release", "rollout", "promote", "prod", "production", "live");
  /// What decides whether a job starts.
  private static final Set<String> STARTS = Set.of("when", "needs", "requires", "depends_on", "dependsOn");
  private static final List<String> COMMANDS = List.of("script", "run", "command", "commands", "steps");
  /// A program that does it (`tools/push --ring 1`), or that is told to (`edgectl push all`). What goes to a registry or repository changes nothing yet.
  private static final Pattern SHIPS = Pattern.compile("(?!(?:docker|podman|git|npm|yarn|helm|cargo|twine|gem|oras|skopeo|mvn|gradle)\\b)[\\w./-]+ (?:[\\w.-]+ )?(?:push|deploy|ship|publish|rollout|roll-out|promote|release)\\b.*"
      + "|[\\w.-]*/(?:[\\w.-]+/)*(?:push|deploy|ship|rollout|roll-out|promote)(?:\\.\\w+)?(?: .*|$)");

  private DeployingJobs() {}

  /// Whether a job is one (GitHub Docs, `jobs.<job_id>.environment`, `jobs.<job_id>.steps[*].run`).
  static boolean is(String name, Mapping job) {
    return job.at("environment").isPresent() || NameWords.plain(name).stream().anyMatch(CALLED::contains) || ships(job);
  }

  /// The words around an entry that says when a job starts; `deploy` is one of them where the job runs what does that.
  public static Set<String> around(Mapping job, String name, Set<String> around) {
    if (!STARTS.contains(name) || !ships(job)) {
      return around;
    }
    var words = new HashSet<>(around);
    words.add("deploy");
    return words;
  }

  private static boolean ships(Mapping job) {
    return COMMANDS.stream().flatMap(command -> job.at(command).stream()).flatMap(DeployingJobs::lines).anyMatch(line -> SHIPS.matcher(line).matches());
  }

  /// The lines of commands, also of those of steps.
  private static Stream<String> lines(YamlNode commands) {
    return switch (commands) {
      case Scalar text -> text.text().lines().map(String::strip);
      case Sequence list -> list.items().stream().flatMap(item -> item instanceof Mapping step ? step.at("run").stream() : Stream.of(item)).filter(Scalar.class::isInstance).flatMap(DeployingJobs::lines);
      case Mapping _ -> Stream.empty();
    };
  }
}
