package org.holdpoint.language.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.holdpoint.language.Languages;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Which files are scripts.
class ShellTest {

  private static int sure(String name, String text) {
    return Shell.language().recognises(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD));
  }

  @Test
  void the_name_or_the_first_line_says_it() {
    assertEquals(3, sure("run.sh", "reboot\n"));
    assertEquals(3, sure("bin/run", "#!/usr/bin/env bash\nreboot\n"));
    assertEquals(3, sure("run.bash", "#!/bin/bash -e\n"));
    assertEquals(0, sure("run.sh", "#!/usr/bin/env python3\n"));
    assertEquals(0, sure("run", "reboot\n"));
    assertEquals(0, sure("run.py", "#!/bin/sh\n"));
    assertEquals(0, sure("notes.md", "#!/bin/sh\n"));
  }

  @Test
  void a_script_is_never_a_router_s() {
    var file = SourceReader.read("#!/bin/sh\nrouter bgp 65000\n neighbor 192.0.2.1 remote-as 1\n".getBytes(StandardCharsets.UTF_8), "set", "set", Side.HEAD);
    var document = Languages.document(file, Optional.empty(), Settings.none()).orElseThrow();
    assertEquals(Optional.empty(), document.cli());
    assertEquals("script set", document.subject().toString());
  }
}
