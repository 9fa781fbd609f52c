package org.holdpoint.settings;

import java.util.List;
import java.util.Optional;

/// Reads `artifacts`.
final class ArtifactReader {

  private static final List<String> KEYS = List.of("file", "count", "unique", "max", "headroom", "max-growth", "produced-by", "on-violation");

  private ArtifactReader() {}

  static List<Artifact> read(Fields settings) {
    return settings.blocks("artifacts", "an artifact", KEYS, ArtifactReader::artifact);
  }

  private static Optional<Artifact> artifact(Fields artifact) {
    var file = artifact.required("file", Texts::glob);
    var count = artifact.optional("count", Texts::jsonPath);
    var unique = artifact.optional("unique", Texts::text);
    var max = artifact.optional("max", Numbers.count());
    var headroom = artifact.optional("headroom", Numbers::share);
    var maxGrowth = artifact.optional("max-growth", Numbers::factor);
    var producedBy = artifact.optional("produced-by", Kind.placed(Texts::path));
    var onViolation = artifact.optional("on-violation", Texts.choice(Artifact.OnViolation.values()));
    return artifact.whole(() -> new Artifact(file.orElseThrow(), count, unique, max, headroom, maxGrowth, producedBy, onViolation, artifact.at()));
  }
}
