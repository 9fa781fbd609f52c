package org.holdpoint.language.document.word;

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

/// Jobs of pipelines that change what runs: by their name, by the environment that they name, or by the commands that they run.
public final class DeployingJobs {

  private static final Set<String> CALLED = Set.of("deploy", "deployment", "release", "rollout", "promote", "prod", "production", "live");
  /// What decides whether a job starts.
  private static final Set<String> STARTS = Set.of("when", "trigger", "needs", "requires", "depends_on", "dependsOn");
  /// What decides whether a job, stage or step runs after others failed (GitHub Docs, `if`; Azure Pipelines, `condition`).
  private static final Set<String> CONDITIONS = Set.of("if", "condition");
  private static final Pattern GOOD = Pattern.compile("(?i).*\\b(promot(e|ing|ion)|last[ -]known[ -]good|known[ -]good|last[ -]good|lkg)\\b.*");
  /// What is done whatever came before, so that it is told, kept or cleaned away.
  private static final Pattern TIDY = Pattern.compile("(?i).*\\b(clean ?-?up|clean|tear ?-?down|destroy|remove|roll ?-?back|restore|notify|notification|tell|slack|announce|report|summary|summari[sz]e|upload|artifacts?|logs?|log ?out|coverage|cache)\\b.*");
  /// What a step runs (GitHub Docs, `run`; Azure Pipelines, `script`, `bash`, `pwsh`, `powershell`).
  private static final List<String> STEP = List.of("run", "script", "bash", "pwsh", "powershell");
  private static final List<String> COMMANDS = List.of("script", "run", "command", "commands", "steps");
  /// A program that does it (`tools/push --ring 1`), or that is told to (`edgectl push all`). What goes to a registry or repository changes nothing yet.
  private static final Pattern SHIPS = Pattern.compile("(?!(?:docker|podman|git|npm|yarn|helm|cargo|twine|gem|oras|skopeo|mvn|gradle)\\b)[\\w./-]+ (?:[\\w.-]+ )?(?:push|deploy|ship|publish|rollout|roll-out|promote|release)\\b.*"
      + "|[\\w.-]*/(?:[\\w.-]+/)*(?:push|deploy|ship|rollout|roll-out|promote)(?:\\.\\w+)?(?: .*|$)");

  /// What sets up the written state (Terraform CLI, `apply`; Pulumi CLI, `up`; kubectl, `apply`; Helm, `upgrade`; Ansible, `ansible-playbook`).
  private static final Pattern APPLIES = Pattern.compile("(?:.*[\\s/])?(?:(?:terraform|tofu|terragrunt|kubectl|helmfile)(?: -\\S+)* (?:run-all )?(?:apply|replace|rollout|sync)|pulumi(?: -\\S+)* up|helm(?: -\\S+)* upgrade|ansible-playbook)\\b.*");

  private DeployingJobs() {}

  /// Whether a job is one (GitHub Docs, `jobs.<job_id>.environment`, `jobs.<job_id>.steps[*].run`).
  public static boolean is(String name, Mapping job) {
    return job.at("environment").isPresent() || NameWords.plain(name).stream().anyMatch(CALLED::contains) || ships(job);
  }

  /// The words around an entry that says when a job starts; `deploy` is one of them where the job runs what does that. Around one that says whether it runs at all, `promote` is one where the job, stage or step carries on what it
  /// is given: into an environment, to more than had it, or as what is gone back to.
  public static Set<String> around(Mapping job, String name, Set<String> around) {
    var word = STARTS.contains(name) && ships(job) ? "deploy" : !CONDITIONS.contains(name) ? "" : condition(job);
    if (word.isEmpty()) {
      return around;
    }
    var words = new HashSet<>(around);
    words.add(word);
    return words;
  }

  /// The words of the rules of a job (GitLab Docs, `rules`), which say when it starts: `deploy` is one of them where the job runs what does that.
  public static Set<String> within(Mapping job, String name, Set<String> words) {
    if (!name.equals("rules") || !ships(job)) {
      return words;
    }
    var more = new HashSet<>(words);
    more.add("deploy");
    return more;
  }

  private static String condition(Mapping job) {
    return called(job).anyMatch(said -> GOOD.matcher(said).matches()) ? "promote" : called(job).anyMatch(said -> TIDY.matcher(said).matches()) ? "tidy" : promotes(job) ? "promote" : "";
  }

  private static boolean promotes(Mapping job) {
    return environment(job).isPresent() || ships(job)
        || job.at("jobs").filter(Sequence.class::isInstance).stream().flatMap(jobs -> ((Sequence) jobs).items().stream()).anyMatch(inner -> inner instanceof Mapping one && one.at("deployment").isPresent() && (one.at("environment").isEmpty() || environment(one).isPresent()));
  }

  /// Where a job carries it, but for an environment that is there to try things.
  private static Optional<String> environment(Mapping job) {
    return job.at("environment").flatMap(said -> said instanceof Mapping block ? block.at("name") : Optional.of(said)).filter(Scalar.class::isInstance).map(said -> ((Scalar) said).text()).filter(said -> !Surroundings.trial(said));
  }

  private static Stream<String> called(Mapping job) {
    return Stream.of("name", "displayName", "stage", "job", "deployment").flatMap(part -> job.at(part).stream()).filter(Scalar.class::isInstance).map(said -> ((Scalar) said).text());
  }

  private static boolean ships(Mapping job) {
    return runs(job, SHIPS) || runs(job, APPLIES);
  }

  private static boolean runs(Mapping job, Pattern what) {
    return COMMANDS.stream().flatMap(command -> job.at(command).stream()).flatMap(DeployingJobs::lines).anyMatch(line -> what.matcher(line).matches());
  }

  /// The lines of commands, also of those of steps.
  private static Stream<String> lines(YamlNode commands) {
    return switch (commands) {
      case Scalar text -> text.text().lines().map(String::strip);
      case Sequence list -> list.items().stream().flatMap(item -> item instanceof Mapping step ? STEP.stream().flatMap(part -> step.at(part).stream()) : Stream.of(item)).filter(Scalar.class::isInstance).flatMap(DeployingJobs::lines);
      case Mapping _ -> Stream.empty();
    };
  }
}
