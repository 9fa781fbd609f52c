package org.holdpoint.language.document.setting;

import java.util.Optional;
import java.util.Set;
import org.holdpoint.language.document.word.Hold;
import org.holdpoint.language.document.word.Term;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// How many runs a matrix comes to, beside how many of them may run at a time (GitHub Docs, workflow syntax, jobs.<job_id>.strategy.max-parallel): as many as there are is everything at once.
final class Matrices {

  private static final String MATRIX = "matrix";
  private static final Set<String> BESIDE = Set.of("include", "exclude");

  private Matrices() {}

  /// What a number of runs at a time holds back beside its matrix.
  static Hold bounded(Mapping block, Term term, Hold hold) {
    var batch = term.meaning().equals("batch") && hold.state().equals("on") && hold.unit().equals("count");
    return batch && runs(block).filter(all -> all > 1 && 1 / hold.strength() >= all).isPresent() ? new Hold("open", 0, hold.unit()) : hold;
  }

  /// One for each choice of a value of every list, or those that are listed; none where some are put in or left out beside, or filled in later.
  private static Optional<Integer> runs(Mapping block) {
    return block.at(MATRIX).filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(matrix -> matrix.entries().stream().allMatch(entry -> entry.value() instanceof Sequence && (matrix.entries().size() == 1 || !BESIDE.contains(entry.key().text()))))
        .map(matrix -> matrix.entries().stream().mapToInt(entry -> ((Sequence) entry.value()).items().size()).reduce(1, (one, other) -> one * other));
  }
}
