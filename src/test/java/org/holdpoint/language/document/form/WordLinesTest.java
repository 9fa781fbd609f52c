package org.holdpoint.language.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

final class WordLinesTest {

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.conf", "a.conf", Side.HEAD);
  }

  @Test
  void names_and_values_are_taken() {
    assertTrue(WordLines.shaped(file("# a cache\nport 6379\nappendonly yes\nsave 900 1\nmaxmemory 4gb\n")));
    assertTrue(WordLines.shaped(file("[INPUT]\n    Name   tail\n    Path   /var/log/a.log\n[INPUT]\n    Name   cpu\n    Tag    cpu\n")));
  }

  @Test
  void lines_of_routers_blocks_and_assignments_are_not() {
    assertFalse(WordLines.shaped(file("router bgp 64500\n neighbor 192.0.2.1 remote-as 64501\n neighbor 192.0.2.1 activate\n neighbor 192.0.2.2 remote-as 64502\n")));
    assertFalse(WordLines.shaped(file("set system host-name a\nset system domain-name b\nset interfaces ge-0/0/0 unit 0\nset protocols bgp group a\n")));
    assertFalse(WordLines.shaped(file("server {\n  listen 80;\n  root /srv;\n  index a;\n}\n")));
    assertFalse(WordLines.shaped(file("a = 1\nb = 2\nc = 3\nd = 4\n")));
  }

  @Test
  void sections_that_stand_several_times_are_named() {
    assertEquals(Set.of("INPUT"), WordLines.several(file("[SERVICE]\n    Flush 2\n[INPUT]\n    Name a\n[INPUT]\n    Name b\n")));
  }
}
