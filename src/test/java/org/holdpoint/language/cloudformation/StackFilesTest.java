package org.holdpoint.language.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Parameters of templates that come from other files.
final class StackFilesTest {

  private static final String SHOP = """
      AWSTemplateFormatVersion: "2010-09-09"
      Parameters:
        Two: {Type: String, Default: "false"}
      Resources:
        Shop: {Type: AWS::RDS::DBInstance, Properties: {MultiAZ: !Ref Two}}
      """;

  private static SourceFile file(String path, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), path, path, Side.HEAD);
  }

  /// Whether the databases of all files have a second instance.
  private static List<String> all(Map<String, String> texts) {
    var files = new TreeMap<>(texts).entrySet().stream().map(text -> file(text.getKey(), text.getValue())).toList();
    var joint = new StackFiles(files);
    return files.stream().flatMap(file -> (joint.group(file).isPresent() ? joint.read(file) : Stacks.language().read(file, Map.of())).stream()).flatMap(declared -> declared.facts().stream())
        .filter(fact -> fact instanceof Setting setting && setting.name().equals("multi_az")).map(fact -> ((Setting) fact).path().replace(".multi_az", " ") + ((Setting) fact).hold().known().orElse("?")).toList();
  }

  private static final String LIST = "[{\"ParameterKey\": \"Two\", \"ParameterValue\": \"true\"}]";

  @Test
  void a_file_of_parameters_sets_those_of_the_one_template_beside_it() {
    assertEquals(List.of("Shop on"), all(Map.of("shop.yaml", SHOP, "prod.json", LIST)));
    assertEquals(List.of("Shop on"), all(Map.of("shop.yaml", SHOP, "params/prod.json", "{\"Parameters\": {\"Two\": \"true\"}}")));
    assertEquals(List.of("Shop on"), all(Map.of("template.yaml", SHOP, "samconfig.toml", "[prod.deploy.parameters]\nparameter_overrides = [\n  \"Two=true\",\n]\n")));
    assertEquals(List.of("Shop on"), all(Map.of("template.yaml", SHOP, "samconfig.toml", "[prod.deploy.parameters]\nparameter_overrides = \"Two=\\\"true\\\" \"\n")));
  }

  @Test
  void of_several_templates_the_name_tells_or_nobody_knows() {
    assertEquals(List.of("Shop open", "Shop open"), all(Map.of("shop.yaml", SHOP, "web.yaml", SHOP, "prod.json", LIST)));
    assertEquals(List.of("Shop open", "Shop on"), all(Map.of("shop.yaml", SHOP, "web.yaml", SHOP, "web-prod.json", LIST)));
  }

  @Test
  void parameters_that_the_template_does_not_have_are_for_another() {
    assertEquals(List.of("Shop open"), all(Map.of("shop.yaml", SHOP, "prod.json", "[{\"ParameterKey\": \"Three\", \"ParameterValue\": \"true\"}]")));
  }

  @Test
  void of_two_files_each_is_told() {
    assertEquals(List.of("Shop ?", "Shop (dev.json) open", "Shop (prod.json) on"), all(Map.of("shop.yaml", SHOP, "prod.json", LIST, "dev.json", LIST.replace("true", "false"))));
  }

  @Test
  void a_nested_stack_gets_its_parameters_from_the_one_around_it() {
    var around = "AWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n  Data: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./shop.yaml, Parameters: {Two: %s}}}\n";
    assertEquals(List.of("Data.Shop on"), all(Map.of("a.yaml", around.formatted("true"), "shop.yaml", SHOP)));
    assertEquals(List.of("Data.Shop ?"), all(Map.of("a.yaml", around.formatted("!GetAtt Other.Outputs.Two"), "shop.yaml", SHOP)));
  }

  @Test
  void templates_that_set_up_each_other_end() {
    var one = "AWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n  Other: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./%s.yaml}}\n";
    assertEquals(List.of(), all(Map.of("a.yaml", one.formatted("b"), "b.yaml", one.formatted("a"))));
  }

  @Test
  void templates_that_set_up_each_other_end_and_each_is_judged() {
    var stacks = "";
    for (var at = 0; at < 12; at++) {
      stacks += "  N" + at + ": {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: %s}}\n";
    }
    var one = SHOP + stacks.replace("%s", "two.yaml");
    var two = "AWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n" + stacks.replace("%s", "one.yaml");
    assertEquals(List.of("Shop open"), all(Map.of("one.yaml", one, "two.yaml", two)).stream().filter(said -> said.startsWith("Shop")).toList());
    assertEquals(1, all(Map.of("one.yaml", SHOP, "top.yaml", "AWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: one.yaml}}\n")).size());
  }
}
