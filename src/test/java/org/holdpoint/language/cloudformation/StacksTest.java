package org.holdpoint.language.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Values of a template, as far as it settles them.
final class StacksTest {

  @Test
  void each_branch_of_a_condition_counts() {
    assertEquals(List.of("Shop ?", "Shop (IsProd: true) on", "Shop (IsProd: false) open"), all("!If [IsProd, true, false]"));
    assertEquals(List.of("Shop open", "Shop (Small: false, NotSmall: true, Either: true) on"), all("!If [Small, false, true]"));
    assertEquals(List.of("Shop on"), all("true"));
  }

  @Test
  void the_branch_of_the_default_stands_for_the_resource() {
    assertEquals("open", multiZone("!If [Small, false, true]"));
    assertEquals("on", multiZone("!If [NotSmall, false, true]"));
  }

  @Test
  void nothing_written_is_the_default() {
    assertEquals("open", multiZone("!If [Small, !Ref AWS::NoValue, true]"));
  }

  @Test
  void a_mapping_is_looked_up_for_each_of_its_rows() {
    assertEquals(List.of("Shop open", "Shop (Small: false, NotSmall: true, Either: true) on"), all("!FindInMap [Zones, !Ref Size, Two]"));
  }

  @Test
  void functions_that_hang_on_themselves_are_unknown() {
    assertEquals("?", multiZone("!If [Round, true, false]"));
  }

  @Test
  void a_parameter_stands_for_its_default_and_one_without_is_unknown() {
    assertEquals("on", multiZone("!Ref Second"));
    assertEquals("?", multiZone("!Ref Unsaid"));
    assertEquals("?", multiZone("!If [Either, true, false]"));
  }

  private static String multiZone(String value) {
    var said = all(value).getFirst();
    return said.substring(said.lastIndexOf(' ') + 1);
  }

  private static List<String> all(String value) {
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
          Round: !Not [!Condition Round]
        Mappings:
          Zones:
            small: {Two: false}
            large: {Two: true}
        Resources:
          Shop:
            Type: AWS::RDS::DBInstance
            Properties:
              MultiAZ: %s
        """.formatted(value);
    return Stacks.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "stack.yaml", "stack.yaml", Side.HEAD), Map.of()).orElseThrow().facts().stream()
        .filter(fact -> fact instanceof Setting setting && setting.name().equals("multi_az")).map(fact -> (Setting) fact)
        .map(setting -> setting.path().replace(".multi_az", "") + " " + setting.hold().known().orElse("?")).toList();
  }
}
