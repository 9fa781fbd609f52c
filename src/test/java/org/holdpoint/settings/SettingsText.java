package org.holdpoint.settings;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Settings from texts, for tests.
final class SettingsText {

  static final Program PROGRAM = new Program("0.1.0", List.of("ios", "iosxr", "junos", "sros"));

  private SettingsText() {}

  static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "holdpoint.yaml", "holdpoint.yaml", Side.HEAD);
  }

  static Settings read(String text) {
    return SettingsFile.read(file(text), PROGRAM);
  }

  /// The whole message about a text that is wrong.
  static String message(String text) {
    return assertThrows(SettingsException.class, () -> read(text), text).getMessage();
  }

  /// A file that uses every key: the example of the manual.
  static String whole() {
    try (var text = Objects.requireNonNull(SettingsText.class.getResourceAsStream("whole.yaml"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
