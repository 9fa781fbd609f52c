package org.holdpoint.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files with mistakes, each beside all that is said about it. `-Dholdpoint.accept` writes anew what is said.
class BrokenSettingsTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/holdpoint/settings/broken");

  static List<String> names() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).map(name -> name.substring(0, name.length() - 5))
          .sorted().toList();
    }
  }

  /// Those of them that are one document of YAML.
  static List<Arguments> documents() throws IOException {
    var documents = new ArrayList<Arguments>();
    for (var name : names()) {
      try {
        documents.add(Arguments.of(name, Yaml.one(SettingsText.file(Files.readString(FOLDER.resolve(name + ".yaml"))))));
      } catch (YamlException _) {
        // No document, so no schema is asked.
      }
    }
    return documents;
  }

  @Test
  void there_are_files_with_mistakes() throws IOException {
    assertTrue(names().size() >= 20, names().toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_file_with_mistakes_is_answered_with_all_of_them(String name) throws IOException {
    var expected = FOLDER.resolve(name + ".txt");
    var message = SettingsText.message(Files.readString(FOLDER.resolve(name + ".yaml"))) + "\n";
    if (System.getProperty("holdpoint.accept") != null) {
      Files.writeString(expected, message);
    }
    assertEquals(Files.readString(expected), message);
  }
}
