package org.holdpoint.settings;

import java.math.BigDecimal;
import java.util.Optional;
import org.holdpoint.source.Span;

/// A generated file and what its readers accept. `count` is the JSONPath (RFC 9535) of its entries; `unique` the field in which no two of them may be
/// the same. At most `max` entries are taken, of which the share `headroom` (0 to below 1) must stay free. `maxGrowth` is how many times as large as
/// before it may become. `producedBy` is the path of what makes it, from the folder of the settings file.
public record Artifact(Glob file, Optional<String> count, Optional<String> unique, Optional<Long> max, Optional<BigDecimal> headroom,
    Optional<BigDecimal> maxGrowth, Optional<Written> producedBy, Optional<OnViolation> onViolation, Span at) {

  /// What a reader does with a file that it does not accept: goes on with the last one it took, goes on with built-in values, takes what fits, or fails.
  public enum OnViolation { KEEP_LAST_GOOD, USE_DEFAULT, TRUNCATE, FAIL }
}
