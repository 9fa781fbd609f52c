package org.holdpoint.language.nomad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.hcl.Bodies;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.hcl.HclReader;
import org.holdpoint.hcl.Scope;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;

/// Jobs of Nomad: the job, each group of it and each task is a resource ("Job specification"). What a group does not say of its updates and migrations, its job says ("update block": the two are merged, the group goes before).
public final class NomadJobs implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new NomadJobs();
  private static final int CERTAIN = 3;
  private static final List<String> ENDINGS = List.of(".nomad", ".hcl");
  private static final String JOB = "job";
  /// What a group takes over from its job.
  private static final List<String> MERGED = List.of("update", "migrate");
  private static final String DISTINCT = "distinct_hosts";

  private NomadJobs() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "nomad";
  }

  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && ENDINGS.stream().anyMatch(file.name()::endsWith) && file.lines().stream().anyMatch(line -> opens(line.text())) && file.lines().stream().noneMatch(line -> filledIn(line.text())) ? CERTAIN : 0;
  }

  private static boolean opens(String line) {
    return line.startsWith(JOB + " ") && line.stripTrailing().endsWith("{");
  }

  /// Whether a tool fills the file in before Nomad reads it (Levant and Nomad Pack, "Templates": `[[ .count ]]`).
  private static boolean filledIn(String line) {
    return line.contains("[[ ") || line.contains("[[.") || line.contains("[[-");
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var all = HclReader.read(file);
    var scope = Scope.empty(_ -> false);
    all.blocks("variable").forEach(variable -> variable.attribute("default").ifPresent(standard -> scope.put("var." + variable.label(0), standard.formula())));
    all.blocks("locals").forEach(locals -> locals.attributes().forEach(local -> scope.put("local." + local.name(), local.formula())));
    var facts = new ArrayList<Fact>();
    all.blocks(JOB).forEach(job -> job(new Subject("nomad", job.label(0)), job, scope, facts));
    return all.blocks(JOB).findFirst().map(job -> new Declared(new Subject("nomad", job.label(0)), facts, List.of(), List.of(), List.of()));
  }

  private static void job(Subject subject, HclBlock job, Scope scope, List<Fact> facts) {
    var body = body(job, scope);
    var name = JOB + " " + job.label(0);
    add(subject, name, "Nomad job", body, job, facts);
    job.blocks("group").forEach(group -> {
      var inner = name + " group " + group.label(0);
      add(subject, inner, "Nomad group", with(body(group, scope), body), group, facts);
      group.blocks("task").forEach(task -> add(subject, inner + " task " + task.label(0), "Nomad task", body(task, scope), task, facts));
    });
  }

  private static void add(Subject subject, String address, String type, Block body, HclBlock block, List<Fact> facts) {
    facts.addAll(Resources.facts(new Resource(subject, address, type, List.of(), body, block.header(), block.at())));
  }

  /// What it says, and whether any of its constraints keeps its parts on different machines ("constraint block": `distinct_hosts = true`, or as the operator).
  private static Block body(HclBlock block, Scope scope) {
    var said = Bodies.of(block, scope);
    var distinct = said.entries().stream().filter(entry -> entry.name().equals("constraint")).map(Entry::value)
        .filter(constraint -> constraint.text(DISTINCT).filter("true"::equals).isPresent() || constraint.text("operator").filter(DISTINCT::equals).isPresent() && constraint.text("value").filter("false"::equals).isEmpty()).findFirst();
    return distinct.map(constraint -> with(said, DISTINCT, constraint)).orElse(said);
  }

  private static Block with(Block body, String name, Node at) {
    return new Block(Stream.concat(body.entries().stream(), Stream.of(Entry.of(name, at.at(), new Text(new Value.Known<>("true", at.at()), at.at())))).toList(), body.at());
  }

  private static Block with(Block group, Block job) {
    var entries = new ArrayList<Entry>(group.entries());
    for (var name : MERGED) {
      var outer = job.entry(name);
      var own = group.entry(name);
      if (own.isEmpty()) {
        outer.ifPresent(entries::add);
      } else if (own.get().value() instanceof Block inner && outer.isPresent() && outer.get().value() instanceof Block standard) {
        var merged = Stream.concat(inner.entries().stream(), standard.entries().stream().filter(entry -> inner.entry(entry.name()).isEmpty())).toList();
        entries.set(entries.indexOf(own.get()), new Entry(name, name, new Block(merged, inner.at()), own.get().at()));
      }
    }
    return new Block(entries, group.at());
  }
}
