package org.holdpoint.source.planted;

import org.holdpoint.cli.Console;

/// A violation on purpose: the lowest room uses the topmost one, and looks at the environment. The tests of the architecture must find it.
final class PlantedDoor {

  private PlantedDoor() {}

  static Console door(Console console) {
    return System.getenv("HOME").isEmpty() ? console : null;
  }
}
