package org.holdpoint.mutant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.holdpoint.Cases;
import org.holdpoint.finding.Finding;
import org.holdpoint.mutant.Mutant.Mutation;
import org.holdpoint.repair.Rewriting;
import org.junit.jupiter.api.Test;

/// One mistake is one cause, whatever follows from it, and the finding's own repair takes all of it away.
final class MutantRepairTest {
  private static final Dialect DIALECT = new SrosDialect();
  private static final int ROUTERS = 8;
  private static final int MUTANTS_A_ROUTER_AND_MUTATION = 6;
  private static final double FLOOR = 0.98;

  private final Vocabulary vocabulary = Vocabulary.learned(DIALECT);

  @Test
  void one_mistake_is_one_cause_and_its_own_repair_leaves_nothing() {
    var caught = 0;
    var manyCauses = new ArrayList<String>();
    var notMended = new ArrayList<String>();
    for (var seed = 100L; seed < 100 + ROUTERS; seed++) {
      var router = DIALECT.router(seed);
      for (var form : Form.values()) {
        for (var mutant : sample(router, form)) {
          var name = form.fileName(router);
          var text = PrintedLine.file(mutant.lines());
          var causes = causes(name, text);
          if (mutant.firstChanged(vocabulary).isEmpty() || causes.isEmpty()) {
            continue;
          }
          caught++;
          var what = "%s seed %d %s at line %d: %s".formatted(form, seed, mutant.mutation(), mutant.place(),
              causes.stream().map(finding -> finding.rule() + " " + finding.at().line()).toList());
          if (causes.size() > 1) {
            manyCauses.add(what);
          }
          if (causes.getFirst().fix().isEmpty() || !causes(name, mended(text, causes.getFirst())).isEmpty()) {
            notMended.add(what);
          }
        }
      }
    }
    assertTrue(caught > 300, "only " + caught);
    assertTrue(manyCauses.size() <= (1 - FLOOR) * caught, () -> "more than one cause: " + String.join("\n", manyCauses));
    assertTrue(notMended.size() <= (1 - FLOOR) * caught, () -> "the repair leaves something: " + String.join("\n", notMended));
    System.out.printf("of %d caught mutants %d have more than one cause, and %d are not mended by the finding's own repair%n", caught, manyCauses.size(), notMended.size());
  }

  private static List<Mutant> sample(Router router, Form form) {
    var mutants = new ArrayList<Mutant>();
    for (var mutation : Mutation.values()) {
      var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(3_000_000 + router.seed());
      var all = new ArrayList<>(Mutant.of(mutation, DIALECT.print(router, form), DIALECT, dice));
      Collections.shuffle(all, dice);
      mutants.addAll(all.subList(0, Math.min(MUTANTS_A_ROUTER_AND_MUTATION, all.size())));
    }
    return mutants;
  }

  private static List<Finding> causes(String name, String text) {
    return Cases.check(Optional.empty(), Map.of(name, text)).findings().stream()
        .filter(finding -> finding.rule().startsWith("context/") && finding.causes().isEmpty()).toList();
  }

  private static String mended(String text, Finding finding) {
    return new String(Rewriting.apply(text.getBytes(StandardCharsets.UTF_8), finding.fix().orElseThrow().edits()), StandardCharsets.UTF_8);
  }
}
