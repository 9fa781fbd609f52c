package org.holdpoint.report.checklist;

import java.util.List;

/// A public incident that rules cite: its day (ISO 8601), what happened and what came of it, a sentence each, and where that can be read.
public record Precedent(String id, String date, List<String> facts, String source) {

  public Precedent {
    facts = List.copyOf(facts);
  }
}
