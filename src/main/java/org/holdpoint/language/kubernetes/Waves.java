package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RolloutFact.Rollout;
import org.holdpoint.fact.RolloutFact.Stage;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;

/// The steps in which applications of a set are brought up to date: those of a step must be healthy before the next begins (Argo CD, "Progressive Syncs", RollingSync).
final class Waves {

  private static final String SET = "ApplicationSet.argoproj.io";
  private static final String HEALTHY = "the applications of a step are not healthy";

  private Waves() {}

  static Optional<Fact> of(Resource resource) {
    var steps = resource.type().equals(SET) ? resource.body().along("spec", "strategy", "rolling_sync", "steps").stream().flatMap(Node::blocks).toList() : List.<Block>of();
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    var stages = new ArrayList<Stage>();
    for (var step : steps) {
      stages.add(stage(step, stages.size() + 1 == steps.size()));
    }
    return Optional.of(new Rollout(Key.of(resource.subject(), "rollout", resource.address()), resource.header(), resource.header(), resource.address(), "policy", stages, new Value.Absent<>(), new Value.Absent<>()));
  }

  private static Stage stage(Block step, boolean last) {
    var values = step.along("match_expressions").stream().flatMap(Node::blocks).flatMap(one -> one.along("values").stream()).toList();
    var names = values.stream().flatMap(node -> node instanceof Items list ? list.items().stream() : Stream.of(node)).flatMap(item -> item instanceof Text text ? text.value().known().stream() : Stream.of()).toList();
    var at = values.isEmpty() ? step.at() : values.getFirst().at();
    // With the last step all that there are have it; what matches no step is brought up by hand.
    return new Stage(String.join(", ", names), names, last ? new Value.Known<>(100.0, at) : new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), new Value.Known<>(HEALTHY, at), at);
  }
}
