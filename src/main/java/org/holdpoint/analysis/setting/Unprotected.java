package org.holdpoint.analysis.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.EnvironmentNames;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.SettingFact.UnprotectedJob;

/// New jobs of a pipeline that deploy like those beside them, but name no environment, whose reviewers and branches would hold them back (GitHub Docs, "Deployments and environments"; GitLab Docs,
/// "Protected environments").
public final class Unprotected {

  private static final String ENVIRONMENT = "environment";
  private static final Set<String> DEPLOYING = Set.of("deploy", "deployment", "release", "rollout", "promote", "publish", "ship");
  /// A part that jobs take in, and no job itself (GitLab CI/CD YAML reference, "Hide jobs").
  private static final String HIDDEN = ".";

  private Unprotected() {}

  /// What follows from the settings of one document before and after.
  public static List<Fact> of(List<Fact> before, List<Fact> after) {
    var named = after.stream().filter(fact -> fact instanceof Setting setting && setting.name().equals(ENVIRONMENT) && setting.key().path().size() > 1 && deploys(job(setting))).map(Setting.class::cast).toList();
    if (named.isEmpty()) {
      return List.of();
    }
    var protectedJobs = named.stream().map(Setting::owner).collect(Collectors.toSet());
    var old = before.stream().filter(Setting.class::isInstance).map(fact -> ((Setting) fact).path()).collect(Collectors.toSet());
    return after.stream().filter(fact -> fact instanceof Setting setting && setting.form().equals("block") && !setting.name().startsWith(HIDDEN) && deploys(setting.name()) && !old.contains(setting.path()) && !protectedJobs.contains(setting.path()))
        .map(Setting.class::cast).flatMap(job -> unprotected(job, named).stream()).toList();
  }

  private static List<Fact> unprotected(Setting job, List<Setting> named) {
    var beside = named.stream().filter(setting -> parent(setting.owner()).equals(job.owner()) && alike(job(setting), job.name())).toList();
    return beside.stream().findFirst().map(first -> (Fact) new UnprotectedJob(new Key(job.key().subject(), "unprotected-job", job.key().path()), job.at(), job.within(), job.name(),
        beside.stream().map(Unprotected::job).toList(), first.value().known().orElse("one"), first.at())).stream().toList();
  }

  private static String job(Setting environment) {
    return environment.key().path().get(environment.key().path().size() - 2);
  }

  private static String parent(String path) {
    return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
  }

  /// Whether a job is for production, or called like the other but for one word.
  private static boolean alike(String other, String name) {
    var words = words(name);
    var theirs = words(other);
    var differ = words.stream().filter(word -> !theirs.contains(word)).count();
    return words.stream().anyMatch(EnvironmentNames::production) || differ <= 1 && theirs.stream().filter(word -> !words.contains(word)).count() <= 1 && words.size() > 1;
  }

  private static boolean deploys(String name) {
    return words(name).stream().anyMatch(DEPLOYING::contains);
  }

  private static List<String> words(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
  }
}
