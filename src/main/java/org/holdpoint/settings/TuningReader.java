package org.holdpoint.settings;

import java.util.List;
import java.util.Optional;
import org.holdpoint.settings.Tuning.Advised;
import org.holdpoint.settings.Tuning.Reweighted;

/// Reads `severity`, `advise` and `waivers`.
final class TuningReader {

  private static final List<String> SEVERITIES = List.of("error", "warning", "note");
  private static final List<String> WAIVER_KEYS = List.of("rule", "path", "until", "owner", "because");

  private TuningReader() {}

  static Tuning read(Fields settings) {
    return new Tuning(settings.pairs("severity", Texts::rule, Texts.word(SEVERITIES), Reweighted::new),
        settings.pairs("advise", Texts::family, Times::date, Advised::new),
        settings.blocks("waivers", "a waiver", WAIVER_KEYS, TuningReader::waiver));
  }

  private static Optional<Waiver> waiver(Fields waiver) {
    var rule = waiver.required("rule", Texts::rule);
    var path = waiver.required("path", Texts::glob);
    var until = waiver.required("until", Times::date);
    var owner = waiver.required("owner", Texts::text);
    var because = waiver.required("because", Texts::text);
    return waiver.whole(() -> new Waiver(rule.orElseThrow(), path.orElseThrow(), until.orElseThrow(), owner.orElseThrow(), because.orElseThrow(), waiver.at()));
  }
}
