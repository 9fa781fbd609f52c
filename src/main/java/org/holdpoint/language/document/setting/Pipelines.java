package org.holdpoint.language.document.setting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RolloutFact.PipelineJob;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Pipelines of any program → their jobs, each with all for whose success it waits, by whatever way: by name, by the order of the stages, or through another job.
public final class Pipelines {

  /// (jobs) A larger block is data.
  private static final int MOST = 300;
  private static final String STAGE = "stage";
  /// Stages that run one after the other as they stand (a pipeline of Jenkins, as its reader writes it down), but for those of one block that run side by side.
  private static final String IN_ORDER = "stage ";
  private static final String BESIDE = "beside";
  /// What the jobs of a pipeline stand in.
  private static final Set<String> LISTS = Set.of("jobs", "stages", "steps", "tasks");

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private Pipelines(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var pipelines = new Pipelines(subject);
    Blocks.of(documents).forEach(one -> pipelines.block(one.block(), one.path()));
    return pipelines.facts;
  }

  private void block(Mapping block, String path) {
    if (block.entries().size() <= MOST) {
      staged(block).ifPresent(waits -> add(waits, path));
      block.entries().stream().filter(entry -> LISTS.contains(entry.key().text()))
          .forEach(entry -> inside(entry.key().text(), entry.value()).ifPresent(waits -> add(waits, path + "." + entry.key().text())));
    }
  }

  /// Jobs of GitLab: without `needs`, one waits for all jobs of all stages before its own (GitLab Docs, CI/CD YAML syntax, `stages`, `needs`).
  private static Optional<Map<Job, List<Job>>> staged(Mapping block) {
    var order = block.at("stages").filter(Sequence.class::isInstance).map(list -> ((Sequence) list).items().stream().filter(Scalar.class::isInstance).map(item -> ((Scalar) item).text()).toList()).orElse(List.of());
    var jobs = block.entries().stream().filter(entry -> entry.value() instanceof Mapping body && stage(body).filter(order::contains).isPresent()).map(Pipelines::job).toList();
    return order.isEmpty() || jobs.isEmpty() ? Optional.empty() : Optional.of(waits(jobs, job -> jobs.stream().filter(other -> place(order, other) < place(order, job)).toList()));
  }

  private static Optional<String> stage(Mapping body) {
    return body.at(STAGE).filter(Scalar.class::isInstance).map(stage -> ((Scalar) stage).text());
  }

  private static int place(List<String> order, Job job) {
    return order.indexOf(stage(job.body()).orElse(""));
  }

  private static Optional<Map<Job, List<Job>>> inside(String name, YamlNode jobs) {
    return switch (jobs) {
      case Mapping block when block.entries().size() <= MOST -> named(block);
      case Sequence list when list.items().size() <= MOST -> listed(name, list);
      case Mapping _, Sequence _, Scalar _ -> Optional.empty();
    };
  }

  private static Optional<Map<Job, List<Job>>> named(Mapping block) {
    var jobs = block.entries().stream().filter(entry -> entry.value() instanceof Mapping).map(Pipelines::job).toList();
    var inOrder = block.entries().stream().allMatch(entry -> entry.key().text().startsWith(IN_ORDER));
    return jobs.stream().noneMatch(Job::deploys) ? Optional.empty() : Optional.of(waits(jobs, job -> inOrder ? before(jobs, job) : List.of()));
  }

  /// The stage before it; where several run side by side there, all of them.
  private static List<Job> before(List<Job> jobs, Job job) {
    var earlier = new ArrayList<>(jobs.subList(0, jobs.indexOf(job)));
    beside(job).ifPresent(own -> earlier.removeIf(other -> beside(other).filter(own::equals).isPresent()));
    if (earlier.isEmpty()) {
      return List.of();
    }
    var last = earlier.getLast();
    return beside(last).map(group -> earlier.stream().filter(other -> beside(other).filter(group::equals).isPresent()).toList()).orElse(List.of(last));
  }

  private static Optional<String> beside(Job job) {
    return job.body().at(BESIDE).filter(Scalar.class::isInstance).map(group -> ((Scalar) group).text());
  }

  private static Job job(Entry entry) {
    var job = Job.of(entry.key().text(), (Mapping) entry.value(), Spots.at(entry));
    // A stage has several jobs, which nobody calls by its name.
    return new Job(Set.of(entry.key().text()), job.body(), job.at());
  }

  private static Optional<Map<Job, List<Job>>> listed(String name, Sequence list) {
    if (!list.items().isEmpty() && list.items().stream().allMatch(Sequence.class::isInstance)) {
      return inGroups(list.items().stream().map(group -> ((Sequence) group).items().stream().flatMap(item -> Job.item(item).stream()).toList()).toList());
    }
    var jobs = list.items().stream().flatMap(item -> Job.item(item).stream()).toList();
    if (jobs.stream().noneMatch(Job::deploys)) {
      return Optional.empty();
    }
    // Azure Pipelines, YAML schema, `dependsOn`: a stage without it waits for the one before it.
    var azure = name.equals("stages") && jobs.stream().allMatch(job -> job.body().at(STAGE).isPresent());
    return Optional.of(waits(jobs, job -> azure && jobs.indexOf(job) > 0 ? List.of(jobs.get(jobs.indexOf(job) - 1)) : List.of()));
  }

  /// Argo Workflows, "Steps": the inner lists run one after the other, what stands in one of them at the same time.
  private static Optional<Map<Job, List<Job>>> inGroups(List<List<Job>> groups) {
    var waits = new IdentityHashMap<Job, List<Job>>();
    var before = new ArrayList<Job>();
    if (groups.stream().mapToInt(List::size).sum() > MOST) {
      return Optional.empty();
    }
    for (var group : groups) {
      group.forEach(job -> waits.put(job, List.copyOf(before)));
      before.addAll(group);
    }
    return waits.size() < 2 ? Optional.empty() : Optional.of(waits);
  }

  private interface Order {
    /// The jobs before one that names none itself.
    List<Job> before(Job job);
  }

  private static Map<Job, List<Job>> waits(List<Job> jobs, Order order) {
    var waits = new IdentityHashMap<Job, List<Job>>();
    jobs.forEach(job -> waits.put(job, job.waits().isEmpty() ? order.before(job) : job.listed().stream().flatMap(one -> jobs.stream().filter(other -> other.ids().contains(one))).toList()));
    return waits;
  }

  private void add(Map<Job, List<Job>> waits, String path) {
    waits.keySet().stream().sorted(Comparator.comparing(Job::at)).forEach(job -> {
      var at = job.placed().map(Spots::at).orElse(job.at());
      facts.add(new PipelineJob(Key.of(subject, "pipeline-job", path.replaceAll("\\[\\d+\\]", ""), job.name()), at, at, job.name(), job.deploys(), job.looks(), job.part(), job.inList(), all(job, waits).stream().map(Job::name).sorted().toList(),
          StartConditions.of(job.body()), StartConditions.leavesOut(job.body()), StartConditions.entry(job.body()).map(Spots::at).orElse(job.at())));
    });
  }

  private static Set<Job> all(Job job, Map<Job, List<Job>> waits) {
    var all = Collections.<Job>newSetFromMap(new IdentityHashMap<>());
    var next = new ArrayList<>(waits.get(job));
    while (!next.isEmpty()) {
      var one = next.removeLast();
      if (all.add(one)) {
        next.addAll(waits.get(one));
      }
    }
    return all;
  }
}
