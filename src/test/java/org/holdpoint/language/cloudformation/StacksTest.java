package org.holdpoint.language.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Values of a template, as far as it settles them.
final class StacksTest {

  @Test
  void a_parameter_stands_for_its_default_and_one_without_is_unknown() {
    assertEquals("on", multiZone("!Ref Second"));
    assertEquals("on", multiZone("{Ref: Second}"));
    assertEquals("?", multiZone("!Ref Unsaid"));
  }

  @Test
  void a_value_that_is_put_together_of_known_ones_is_known() {
    assertEquals("on", multiZone("!Join ['', [tr, ue]]"));
    assertEquals("?", multiZone("!Join ['', [tr, !Ref Unsaid]]"));
  }

  @Test
  void nothing_written_is_the_default() {
    assertEquals("open", multiZone("!Ref AWS::NoValue"));
  }

  private static String multiZone(String value) {
    var text = """
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          Second: {Type: String, Default: "true"}
          Unsaid: {Type: String}
        Resources:
          Shop:
            Type: AWS::RDS::DBInstance
            Properties:
              MultiAZ: %s
        """.formatted(value);
    return Stacks.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "stack.yaml", "stack.yaml", Side.HEAD), Map.of()).orElseThrow().facts().stream()
        .filter(fact -> fact instanceof Setting setting && setting.name().equals("multi_az")).map(fact -> ((Setting) fact).hold().known().orElse("?")).findFirst().orElseThrow();
  }
}
