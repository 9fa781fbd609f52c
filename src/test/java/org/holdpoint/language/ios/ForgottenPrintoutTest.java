package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.nio.charset.StandardCharsets;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Printout;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// What is forgotten of a configuration is read again when it is asked for.
class ForgottenPrintoutTest {

  private static final String TEXT = """
      hostname pe1
      !
      router isis CORE
       net 49.0001.0000.0000.0001.00
       neighbor 192.0.2.1 remote-as 64501
      !
      router bgp 64500
       neighbor 192.0.2.9 remote-as 64509
      !
      end
      """;

  @Test
  void a_configuration_that_was_forgotten_says_the_same_again() {
    var file = SourceReader.read(TEXT.getBytes(StandardCharsets.UTF_8), "pe1.cfg", "pe1.cfg", Side.HEAD);
    var printout = Printout.of(Ios.language(), Ios.language().statements(file), file);
    var subject = new Subject("device", "pe1");
    var before = printout.replay(subject);
    var statements = printout.statements();
    printout.forget();
    var after = printout.replay(subject);
    assertFalse(before.facts().isEmpty());
    assertEquals(before.facts(), after.facts());
    assertEquals(before.after(), after.after());
    assertEquals(before.coverage(file, "ios", "state"), after.coverage(file, "ios", "state"));
    assertEquals(statements, printout.statements());
    assertNotSame(statements, printout.statements());
  }
}
