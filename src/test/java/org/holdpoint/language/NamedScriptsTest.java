package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which device a script is about whose file is called otherwise.
class NamedScriptsTest {

  private static String device(String language, String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "step.cli", "step.cli", Side.HEAD);
    return Languages.document(file, Optional.of(language), Settings.none()).orElseThrow().subject().name();
  }

  @ParameterizedTest
  @CsvSource({"ios,hostname pe7", "ios,HOSTNAME pe7", "ios,hostn pe7", "nxos,hostname pe7", "nxos,switchname pe7", "vrp,sysname pe7", "sros,/configure system name pe7", "junos,set system host-name pe7"})
  void a_line_that_names_the_device_says_it_in_full_or_shortened(String language, String line) {
    assertEquals("pe7", device(language, switch (language) {
      case "sros", "junos" -> line + "\n";
      case "vrp" -> "system-view\n" + line + "\nquit\n";
      case String _ -> "configure terminal\n" + line + "\nend\n";
    }));
  }

  @ParameterizedTest
  @CsvSource({"ios,no hostname pe7", "ios,ip host pe7 192.0.2.7", "ios,interface Loopback0"})
  void where_none_does_it_is_the_one_that_the_file_is_called_after(String language, String line) {
    assertEquals("step", device(language, "configure terminal\n" + line + "\nend\n"));
  }
}
