package org.holdpoint.mutant;

import java.util.List;

/// Something that reads a text and says which of its lines look typed in the wrong context.
@FunctionalInterface
interface Detector {

  /// The lines, from 1, of the context findings in this text.
  List<Integer> contextFindings(String fileName, String text);
}
