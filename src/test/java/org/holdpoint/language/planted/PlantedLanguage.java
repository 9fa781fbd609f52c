package org.holdpoint.language.planted;

import org.holdpoint.language.sros.Sros;

/// A violation on purpose: one language calls another. The tests of the architecture must find it.
final class PlantedLanguage {

  private PlantedLanguage() {}

  static String name() {
    return Sros.language().name();
  }
}
