package org.holdpoint.settings;

import java.util.List;

/// The program that reads the settings: its version, and the names of the languages that it reads.
public record Program(String version, List<String> languages) {

  public Program {
    languages = List.copyOf(languages);
  }
}
