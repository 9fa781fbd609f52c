package org.holdpoint.language.document.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.EnvironmentNames;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RolloutFact.Rollout;
import org.holdpoint.fact.RolloutFact.Stage;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.Hold;
import org.holdpoint.language.document.word.Manners;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.language.document.word.Quantity;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Lists of stages, rings, waves or canary steps → rollouts.
final class RolloutReader {

  /// Lists of steps are rollouts where the names around them say so.
  private static final Set<String> STEPS = Set.of("step", "increment", "batch", "percent", "canary", "group", "target", "environment", "order", "sequence", "progression", "to", "size");
  private static final Set<String> SPREADING = Set.of("deploy", "canary", "stage", "strategy", "progressive", "traffic");
  /// Words that only rollouts use; a `stage` may also be one of a build.
  private static final Set<String> SURE = Set.of("ring", "rings", "wave", "waves", "cohort", "cohorts", "tranche", "tranches", "canaries");
  private static final Set<String> WIDE = Set.of("all", "global", "globally", "everyone", "fleet", "worldwide", "canary", "percent", "pct", "ring", "*", "early", "broad", "general", "pilot", "world", "everywhere", "everybody");
  private static final Set<String> TARGETS = Set.of("target", "targets", "host", "hosts", "group", "groups", "region", "regions", "scope", "environment", "environments", "cohort", "audience", "site", "sites", "zone",
      "zones", "fleet", "env", "envs", "segment", "segments", "to", "population", "clusters", "cluster", "tenants", "users", "customers", "where", "selector");
  /// Names of what must be done before a stage, which it does not reach.
  private static final Set<String> BEFORE = Set.of("needs", "requires", "require", "depends", "after", "dependson", "checks", "tests", "approvers");
  private static final Set<String> ALL = Set.of("all", "global", "globally", "everyone", "everybody", "everywhere", "worldwide", "fleet", "world", "*");
  private static final Set<String> NAMES = Set.of("name", "id", "stage", "ring", "wave", "phase", "title", "label", "cohort");
  private static final Set<String> SOAKS = Set.of("soak", "wait", "interval", "duration");
  private static final Set<String> WATCHED = Set.of("soak", "wait", "watch", "observe", "dwell", "bake", "rest", "hold", "minute", "hour");
  private static final Set<String> STOPS = Set.of("abort", "gate", "health", "analysis", "metric", "alarm", "approve", "confirm", "stop", "success", "rollback", "validate", "probe");
  private static final Set<String> SORTS = Set.of("type", "kind", "action", "uses", "step");
  private static final Set<String> WATCHES = Set.of("wait", "soak", "approve", "confirm", "judgment", "judgement", "gate", "analysis");
  /// Names of what is given as one text, step by step.
  private static final Set<String> ORDERS = Set.of("order", "sequence", "progression", "rings", "waves", "stages", "steps", "cohorts", "tranches");
  private static final int LONGEST = 40;
  private static final double MINUTE = 60;
  private static final double WHOLE = 100;

  private RolloutReader() {}

  /// The rollout that an entry describes, if it does.
  static Optional<Fact> rollout(Mapping block, Entry entry, Subject subject, List<String> path, Set<String> around) {
    var name = entry.key().text();
    var words = NameWords.of(name);
    var spread = handedOn(entry.value());
    var beside = spread || percents(entry.value()) && (spreads(block, entry) || words.contains("step") && waits(block, entry));
    var listed = words.contains("stage") || beside || words.stream().anyMatch(STEPS::contains) && shares(entry.value()) || words.stream().anyMatch(STEPS::contains) && (around.stream().anyMatch(SPREADING::contains) || words.stream().anyMatch(SPREADING::contains));
    if (!listed || entry.value() instanceof Scalar && NameWords.plain(name).stream().noneMatch(ORDERS::contains)) {
      return Optional.empty();
    }
    var stages = stages(entry.value());
    if (stages.isEmpty() || !beside && !evident(entry, stages.get(), NameWords.plain(name))) {
      return Optional.empty();
    }
    return Optional.of(new Rollout(new Key(subject, "rollout", path), Spots.at(entry), entry.key().at(), name, "policy", stages.get(), sibling(block, Set.of("abort", "gate")),
        sibling(block, Set.of("rollback"))));
  }

  /// The rows of a table as a rollout, where their first column is a stage: `wave,share_pct,hold_h`.
  static Optional<Fact> rows(Sequence list, Subject subject) {
    var rows = list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
    if (rows.isEmpty() || rows.size() != list.items().size()) {
      return Optional.empty();
    }
    return rows.getFirst().entries().stream().findFirst().filter(first -> NameWords.of(first.key().text()).contains("stage"))
        .map(first -> new Entry(new Scalar(first.key().text(), true, Spots.first(rows.getFirst())), list))
        .flatMap(entry -> rollout(new Mapping(List.of(entry), list.at()), entry, subject, List.of(entry.key().text()), Set.of()));
  }

  /// Whether a list has nothing but rising parts of a whole, up to all of it: `[1, 10, 100]`, `["100%"]`.
  private static boolean percents(YamlNode value) {
    var parts = value instanceof Sequence list ? list.items().stream().map(item -> percent(item, Set.of("percent")).orElse(-1.0)).toList() : List.<Double>of();
    return !parts.isEmpty() && parts.getLast() == WHOLE && parts.getFirst() >= 0 && parts.stream().sorted().toList().equals(parts);
  }

  /// Whether a list hands something on, whatever it is called: each of its items says to whom and how long it is watched then, and the last one reaches everybody.
  private static boolean handedOn(YamlNode value) {
    return value instanceof Sequence list && !list.items().isEmpty() && list.items().stream().allMatch(item -> item instanceof Mapping block && block.entries().size() > 1 && says(block, WATCHED))
        && everybody((Mapping) list.items().getLast());
  }

  private static boolean says(Mapping block, Set<String> words) {
    return block.entries().stream().anyMatch(entry -> NameWords.of(entry.key().text()).stream().anyMatch(words::contains));
  }

  private static boolean everybody(Mapping block) {
    return block.entries().stream().anyMatch(entry -> NameWords.of(entry.key().text()).contains("percent") ? percent(entry.value(), Set.of("percent")).filter(part -> part == WHOLE).isPresent()
        : !(entry.value() instanceof Mapping) && texts(entry.value()).stream().anyMatch(RolloutReader::all));
  }

  /// Whether a short text says that everybody is reached: `all`, `sql-prod-all`.
  private static boolean all(String said) {
    return said.length() <= LONGEST && NameWords.plain(said).stream().anyMatch(ALL::contains);
  }

  /// Whether something beside an entry says that a change goes out in steps, or at once.
  private static boolean spreads(Mapping block, Entry entry) {
    return block.entries().stream().filter(other -> other != entry).anyMatch(other -> NameWords.of(other.key().text()).stream().anyMatch(SPREADING::contains)
        || other.value() instanceof Scalar said && Manners.pace(said.text()));
  }

  /// Whether something beside an entry says how long a step is watched.
  private static boolean waits(Mapping block, Entry entry) {
    return block.entries().stream().filter(other -> other != entry).anyMatch(other -> NameWords.of(other.key().text()).stream().anyMatch(SOAKS::contains));
  }

  /// Whether every item says which part of the traffic or of the users it takes, or which ring; a weight alone may be that of a balancer.
  private static boolean shares(YamlNode value) {
    return value instanceof Sequence list && !list.items().isEmpty() && list.items().stream().allMatch(item -> item instanceof Mapping block
        && block.entries().stream().map(entry -> NameWords.plain(entry.key().text())).anyMatch(plain -> plain.stream().anyMatch(Set.of("percent", "percentage", "pct", "traffic", "ring", "wave", "cohort", "tranche")::contains)));
  }

  private static boolean evident(Entry entry, List<Stage> stages, List<String> plain) {
    var said = stages.stream().anyMatch(stage -> stage.percent().known().isPresent() || !stage.targets().isEmpty() && !(entry.value() instanceof Sequence list && list.items().getFirst() instanceof Scalar)
        || stage.soakMinutes().known().isPresent());
    var wide = stages.stream().anyMatch(stage -> NameWords.plain(stage.name()).stream().anyMatch(WIDE::contains));
    return said || wide || environments(entry.value()) || plain.stream().anyMatch(SURE::contains) || stages.isEmpty() && NameWords.of(entry.key().text()).contains("stage");
  }

  /// Whether a list names nothing but environments, up to that of the users: `[staging, prod]`.
  private static boolean environments(YamlNode value) {
    var names = value instanceof Sequence list && list.items().stream().allMatch(Scalar.class::isInstance) ? list.items().stream().map(item -> ((Scalar) item).text().toLowerCase(Locale.ROOT)).toList()
        : List.<String>of();
    return !names.isEmpty() && names.stream().allMatch(name -> EnvironmentNames.any(name) || name.equals("canary")) && names.stream().anyMatch(EnvironmentNames::production);
  }

  /// Empty where the value is no list of stages.
  private static Optional<List<Stage>> stages(YamlNode value) {
    return switch (value) {
      case Sequence list when !list.items().isEmpty() && list.items().stream().allMatch(Sequence.class::isInstance) -> Optional.of(list.items().stream().map(RolloutReader::together).toList());
      case Sequence list -> list.items().stream().allMatch(Scalar.class::isInstance) ? Optional.of(list.items().stream().map(item -> named((Scalar) item)).toList()) : items(list);
      case Mapping block when !block.entries().isEmpty() && block.entries().stream().allMatch(entry -> entry.value() instanceof Mapping) ->
          Optional.of(block.entries().stream().map(entry -> stage(entry.key().text(), (Mapping) entry.value(), Spots.at(entry))).toList());
      case Scalar order -> order(order);
      case Mapping _ -> Optional.empty();
    };
  }

  /// `dogfood, pilot, everyone`, as one text.
  private static Optional<List<Stage>> order(Scalar text) {
    var names = text.text().strip().split("\\s*(?:,|->|>|→)\\s*");
    return text.text().isBlank() ? Optional.empty() : Optional.of(Stream.of(names).map(name -> named(new Scalar(name, true, text.at()))).toList());
  }

  /// `10`, `10%`, `canary`.
  private static Stage named(Scalar item) {
    var percent = Quantity.of(item.text(), Set.of("percent")).filter(found -> found.unit().equals("percent"));
    return new Stage(item.text(), percent.isPresent() ? List.of() : List.of(item.text()), percent.<Value<Double>>map(found -> new Value.Known<>(found.amount(), item.at())).orElseGet(Value.Absent::new),
        new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), item.at());
  }

  /// `[nrt1, icn2]`: what is reached in one step.
  private static Stage together(YamlNode item) {
    var targets = texts(item);
    return new Stage(String.join(", ", targets), targets, new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), Spots.first(item));
  }

  private static Optional<List<Stage>> items(Sequence list) {
    var stages = new ArrayList<Stage>();
    var blocks = new ArrayList<Mapping>();
    for (var index = 0; index < list.items().size(); index++) {
      if (!(list.items().get(index) instanceof Mapping block)) {
        return Optional.empty();
      }
      var stage = stage("[" + index + "]", block, Spots.first(block));
      if (onlyWatches(block, stage) && !stages.isEmpty()) {
        stages.add(joined(stages.removeLast(), stage));
      } else {
        stages.add(stage);
        blocks.add(block);
      }
    }
    return Optional.of(StageStarts.watched(blocks, stages));
  }

  /// A step that reaches nothing new: `pause: {duration: 1h}` after `setWeight: 5`.
  private static boolean onlyWatches(Mapping block, Stage stage) {
    return !watch(block).isEmpty() && stage.targets().isEmpty() && stage.percent().known().isEmpty() || stage.targets().isEmpty() && stage.percent().known().isEmpty() && block.entries().stream().noneMatch(entry -> NAMES.contains(entry.key().text().toLowerCase(Locale.ROOT)))
        && (stage.soakMinutes().known().isPresent() || stage.abortIf().known().isPresent() || block.entries().size() == 1);
  }

  /// What a step says that it does, if that is waiting or asking: `type: wait`, `type: manualJudgment` (Spinnaker, "Pipeline stages").
  private static Set<String> watch(Mapping block) {
    var words = block.entries().stream().filter(entry -> SORTS.contains(entry.key().text().toLowerCase(Locale.ROOT)) && entry.value() instanceof Scalar)
        .flatMap(entry -> NameWords.of(((Scalar) entry.value()).text()).stream()).collect(Collectors.toSet());
    words.retainAll(WATCHES);
    return words;
  }

  private static Stage joined(Stage before, Stage watch) {
    return new Stage(before.name(), before.targets(), before.percent(), before.workMinutes(), before.soakMinutes().known().isPresent() ? before.soakMinutes() : watch.soakMinutes(),
        before.abortIf().known().isPresent() ? before.abortIf() : watch.abortIf(), before.at());
  }

  /// What a block says of the stage that it is.
  static Stage stage(String label, Mapping block, Span at) {
    var name = label;
    var targets = new ArrayList<String>();
    Value<Double> percent = new Value.Absent<>();
    Value<Long> soak = new Value.Absent<>();
    Value<String> abort = new Value.Absent<>();
    // What a step reaches where neither its name nor the name of its field says so: `{on: sql-prod-1, watch: 1h}`.
    Optional<String> unnamed = Optional.empty();
    for (var entry : block.entries()) {
      var plain = NameWords.plain(entry.key().text());
      var words = NameWords.of(entry.key().text());
      var place = entry.value().at();
      if (entry.value() instanceof Scalar scalar && NAMES.contains(String.join("", plain)) && label.equals(name)) {
        name = scalar.text();
      }
      if (words.contains("percent") || words.contains("traffic")) {
        percent = percent(entry.value(), words).<Value<Double>>map(found -> new Value.Known<>(found, place)).orElse(percent);
      } else if (words.stream().anyMatch(STOPS::contains) && !nothing(entry.value())) {
        abort = abort.known().isPresent() ? abort : new Value.Known<>(entry.value() instanceof Scalar scalar ? scalar.text() : entry.key().text(), place);
      } else if (words.stream().anyMatch(SOAKS::contains) || words.contains("minute") || words.contains("hour")) {
        soak = seconds(entry.value(), words).<Value<Long>>map(found -> new Value.Known<>((long) Math.ceil(found / MINUTE), place)).orElse(soak);
        // A pause without an end goes on when somebody says so (Argo Rollouts, "Canary Deployment Strategy and Features").
        abort = entry.value() instanceof Mapping endless && endless.entries().isEmpty() && abort.known().isEmpty() ? new Value.Known<>(entry.key().text(), place) : abort;
      } else if (plain.stream().anyMatch(TARGETS::contains) || entry.value() instanceof Sequence list && !list.items().isEmpty() && list.items().stream().allMatch(Scalar.class::isInstance) && plain.stream().noneMatch(BEFORE::contains)) {
        targets.addAll(texts(entry.value()));
      } else if (words.stream().anyMatch(WATCHED::contains) && soak.known().isEmpty()) {
        soak = seconds(entry.value(), words).<Value<Long>>map(found -> new Value.Known<>((long) Math.ceil(found / MINUTE), place)).orElse(soak);
      } else if (entry.value() instanceof Scalar said && (all(said.text()) || unnamed.isEmpty())) {
        unnamed = Optional.of(said.text());
      }
    }
    if (unnamed.isPresent() && targets.isEmpty() && percent.known().isEmpty() && soak.known().isPresent() && (name.equals(label) || all(unnamed.get()))) {
      targets.add(unnamed.get());
      name = name.equals(label) ? unnamed.get() : name;
    }
    var asks = watch(block);
    asks.removeAll(SOAKS);
    if (abort.known().isEmpty() && !asks.isEmpty()) {
      abort = new Value.Known<>(name.startsWith("[") ? asks.iterator().next() : name, at);
    }
    var shares = targets.stream().filter(target -> target.endsWith("%")).findFirst().flatMap(target -> Quantity.of(target, Set.of()));
    if (percent.known().isEmpty() && shares.isPresent()) {
      percent = new Value.Known<>(shares.get().amount(), at);
    }
    var called = name.startsWith("[") && percent.known().isPresent() ? percent.known().map(part -> part == Math.rint(part) ? String.valueOf(Math.round(part)) : part.toString()).orElseThrow() + " %" : name;
    return new Stage(called, List.copyOf(targets), percent, new Value.Absent<>(), soak, abort, at);
  }

  private static boolean nothing(YamlNode value) {
    return value instanceof Scalar scalar && Hold.nothing(scalar.text())
        || value instanceof Sequence list && list.items().isEmpty() || value instanceof Mapping block && block.entries().isEmpty();
  }

  private static Optional<Double> percent(YamlNode value, Set<String> words) {
    return value instanceof Scalar scalar ? Quantity.of(scalar.text(), words).map(Quantity::amount) : Optional.empty();
  }

  /// `30`, `30m`, `{minutes: 30}`, `{duration: 1h}`.
  private static Optional<Double> seconds(YamlNode value, Set<String> words) {
    return switch (value) {
      case Scalar scalar -> Quantity.of(scalar.text(), words).filter(found -> found.unit().equals("seconds") || found.amount() == 0).map(Quantity::amount)
          .or(() -> Set.of("null", "~", "none", "").contains(scalar.text()) ? Optional.of(0.0) : Optional.empty());
      case Mapping block -> block.entries().stream().flatMap(entry -> seconds(entry.value(), NameWords.of(entry.key().text())).stream()).findFirst();
      case Sequence _ -> Optional.empty();
    };
  }

  private static List<String> texts(YamlNode value) {
    return switch (value) {
      case Scalar scalar -> List.of(scalar.text());
      case Sequence list -> list.items().stream().flatMap(item -> texts(item).stream()).toList();
      case Mapping block -> block.entries().stream().flatMap(entry -> texts(entry.value()).stream()).toList();
    };
  }

  private static Value<String> sibling(Mapping block, Set<String> meanings) {
    for (var entry : block.entries()) {
      var words = new HashSet<>(NameWords.of(entry.key().text()));
      words.retainAll(meanings);
      if (!words.isEmpty()) {
        return nothing(entry.value()) ? new Value.Absent<>(Optional.of(Spots.at(entry)))
            : new Value.Known<>(entry.value() instanceof Scalar scalar ? scalar.text() : entry.key().text(), Spots.at(entry));
      }
    }
    return new Value.Absent<>();
  }
}
