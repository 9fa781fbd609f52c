package org.holdpoint.settings;

import java.util.Set;

/// Findings known before, by fingerprint: they do not hold a change until their lines are touched.
public record Baseline(Set<String> fingerprints) {

  /// The name of a baseline file, beside the settings file.
  public static final String NAME = "holdpoint-baseline.json";

  public Baseline {
    fingerprints = Set.copyOf(fingerprints);
  }

  /// Nothing is known.
  public static Baseline none() {
    return new Baseline(Set.of());
  }
}
