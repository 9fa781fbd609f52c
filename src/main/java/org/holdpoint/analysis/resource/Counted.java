package org.holdpoint.analysis.resource;

import java.util.Optional;
import java.util.regex.Pattern;

/// Resources of which one block makes several: `aws_instance.web[2]`.
final class Counted {

  private static final Pattern NUMBERED = Pattern.compile("(.*)\\[\\d+]");

  private Counted() {}

  /// What all of them are called together, which is also the address of the first; empty for an address without a number.
  static Optional<String> together(String address) {
    return Optional.of(NUMBERED.matcher(address)).filter(numbered -> numbered.matches()).map(numbered -> numbered.group(1));
  }
}
