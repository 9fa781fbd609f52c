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
  void the_branch_of_production_counts() {
    assertEquals("on", multiZone("!If [IsProd, true, false]"));
    assertEquals("open", multiZone("!If [IsProd, false, true]"));
    assertEquals("open", multiZone("!If [Small, false, true]"));
    assertEquals("on", multiZone("!If [NotSmall, false, true]"));
  }

  @Test
  void nothing_written_is_the_default() {
    assertEquals("open", multiZone("!If [IsProd, !Ref AWS::NoValue, true]"));
  }

  @Test
  void a_parameter_stands_for_its_default_and_one_without_is_unknown() {
    assertEquals("on", multiZone("!Ref Second"));
    assertEquals("?", multiZone("!Ref Unsaid"));
    assertEquals("?", multiZone("!If [Either, true, false]"));
  }

  private static String multiZone(String value) {
    var text = """
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          Stage: {Type: String}
          Size: {Type: String, Default: small}
          Second: {Type: String, Default: "true"}
          Unsaid: {Type: String}
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
          Small: !Equals [!Ref Size, small]
          NotSmall: !Not [!Condition Small]
          Either: !Or [!Equals [!Ref Unsaid, a], !Condition NotSmall]
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
