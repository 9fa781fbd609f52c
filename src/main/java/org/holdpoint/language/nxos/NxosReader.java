package org.holdpoint.language.nxos;

import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.ConfigNode;

/// A configuration → facts, block by block.
final class NxosReader {

  private NxosReader() {}

  static List<Fact> facts(Subject subject, ConfigNode root) {
    return List.of();
  }
}
