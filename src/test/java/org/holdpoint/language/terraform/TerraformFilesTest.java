package org.holdpoint.language.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.JointLanguage.Data;
import org.holdpoint.replay.JointLanguage.Joint;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// What files say together.
final class TerraformFilesTest {

  private static final String BALANCER = "resource \"aws_lb\" \"edge\" {\n  enable_deletion_protection = var.keep\n}\n";
  private static final String KEEP = "variable \"keep\" {\n  default = true\n}\n";

  private static List<SourceFile> files(Map<String, String> texts) {
    return new TreeMap<>(texts).entrySet().stream().map(text -> SourceReader.read(text.getValue().getBytes(StandardCharsets.UTF_8), text.getKey(), text.getKey(), Side.HEAD)).toList();
  }

  private static Joint joint(Map<String, String> texts) {
    return Terraform.language().join(files(texts), _ -> false);
  }

  /// Whether the balancers are protected: `on`, `open`, or why it is not known.
  private static List<String> kept(Map<String, String> texts) {
    var joint = joint(texts);
    var kept = new ArrayList<String>();
    files(texts).forEach(file -> joint.read(file).orElseThrow().facts().stream().filter(fact -> fact instanceof Setting setting && setting.name().equals("enable_deletion_protection")).map(fact -> ((Setting) fact).hold())
        .forEach(hold -> kept.add(hold instanceof Value.Unknown<String>(var because, var _) ? because : hold.known().orElseThrow())));
    return kept;
  }

  private static List<String> addresses(Map<String, String> texts) {
    var joint = joint(texts);
    return files(texts).stream().flatMap(file -> joint.read(file).orElseThrow().facts().stream()).filter(Resource.class::isInstance).map(fact -> ((Resource) fact).address()).toList();
  }

  @Test
  void later_files_of_variables_win() {
    assertEquals(List.of("open"), kept(Map.of("main.tf", BALANCER, "v.tf", KEEP, "terraform.tfvars", "keep = false\n")));
    assertEquals(List.of("on"), kept(Map.of("main.tf", BALANCER, "v.tf", KEEP, "terraform.tfvars", "keep = false\n", "a.auto.tfvars", "keep = true\n")));
    assertEquals(List.of("open"), kept(Map.of("main.tf", BALANCER, "v.tf", KEEP, "a.auto.tfvars", "keep = true\n", "b.auto.tfvars.json", "{\"keep\": false}")));
  }

  @Test
  void a_file_of_variables_that_may_be_chosen_is_told_apart() {
    assertEquals(List.of("on", "open"), kept(Map.of("main.tf", BALANCER, "v.tf", KEEP, "envs/a.tfvars", "keep = true\n", "envs/b.tfvars", "keep = false\n")));
  }

  @Test
  void a_module_has_what_its_callers_give() {
    assertEquals(List.of("open"), kept(Map.of("main.tf", "module \"m\" {\n  source = \"./m\"\n  keep = false\n}\n", "m/main.tf", BALANCER, "m/v.tf", KEEP)));
    assertEquals(List.of("on"), kept(Map.of("m/main.tf", BALANCER, "m/v.tf", KEEP)));
    assertEquals(List.of("on"), kept(Map.of("examples/a/main.tf", "module \"m\" {\n  source = \"../../m\"\n  keep = false\n}\n", "m/main.tf", BALANCER, "m/v.tf", KEEP)));
  }

  @Test
  void things_are_called_as_terraform_calls_them() {
    assertEquals(List.of("module.m[\"a\"].aws_sqs_queue.q", "module.m[\"a\"].aws_sqs_queue.q[1]", "module.m[\"b\"].aws_sqs_queue.q", "module.m[\"b\"].aws_sqs_queue.q[1]"),
        addresses(Map.of("main.tf", "module \"m\" {\n  source   = \"./m\"\n  for_each = toset([\"a\", \"b\"])\n}\n", "m/main.tf", "resource \"aws_sqs_queue\" \"q\" {\n  count = 2\n}\n")));
  }

  @Test
  void a_module_that_calls_itself_ends() {
    assertEquals(9, addresses(Map.of("a/main.tf", "module \"b\" {\n  source = \"../b\"\n}\n", "b/main.tf", "module \"b\" {\n  source = \"../b\"\n}\nresource \"aws_sqs_queue\" \"q\" {}\n")).size());
  }

  @Test
  void a_broken_file_loses_itself_alone() {
    var texts = Map.of("main.tf", BALANCER, "v.tf", "variable {{\n");
    var joint = joint(texts);
    assertEquals("var.keep is not known from the file", ((Value.Unknown<?>) joint.read(files(texts).getFirst()).orElseThrow().facts().stream().filter(fact -> fact instanceof Setting setting && setting.name().startsWith("enable"))
        .map(fact -> ((Setting) fact).hold()).findFirst().orElseThrow()).because());
    assertThrows(UnreadableException.class, () -> joint.read(files(texts).getLast()));
  }

  private static List<String> made(String each, Map<String, String> data) {
    var main = files(Map.of("main.tf", "resource \"aws_sqs_queue\" \"q\" {\n  for_each = " + each + "\n}\n"));
    var read = files(data).stream().collect(Collectors.toMap(SourceFile::key, file -> file));
    return Terraform.language().join(main, new Data(read, List.copyOf(new TreeMap<>(data).keySet())), _ -> false).read(main.getFirst()).orElseThrow().facts().stream().filter(Resource.class::isInstance)
        .map(fact -> ((Resource) fact).address().replace("aws_sqs_queue.", "") + " " + fact.at().file() + ":" + fact.at().line()).toList();
  }

  @Test
  void what_is_made_of_data_stands_where_its_key_stands() {
    assertEquals(List.of("q[\"a\"] q.yaml:1", "q[\"b\"] q.yaml:2"), made("yamldecode(file(\"${path.module}/q.yaml\"))", Map.of("q.yaml", "a: 1\nb: 2\n")));
    assertEquals(List.of("q[\"a\"] q.json:2"), made("{ for q in jsondecode(file(\"q.json\")) : q.id => q }", Map.of("q.json", "[\n{\"id\": \"a\"}]")));
    assertEquals(List.of("q[\"a\"] q.csv:2", "q[\"b, c\"] q.csv:3"), made("{ for q in csvdecode(file(\"q.csv\")) : q.id => q }", Map.of("q.csv", "id,owner\na,x\n\"b, c\",y\n")));
    assertEquals(List.of("q[\"a.yaml\"] q/a.yaml:1"), made("fileset(\"${path.module}/q\", \"*.yaml\")", Map.of("q/a.yaml", "x: 1\n", "q/r/b.yaml", "x: 1\n", "a.yaml", "x: 1\n")));
  }

  @Test
  void data_that_is_not_there_or_is_none_leaves_open_how_many_there_are() {
    assertEquals(List.of("q main.tf:1"), made("yamldecode(file(\"${path.module}/q.yaml\"))", Map.of()));
    assertEquals(List.of("q main.tf:1"), made("yamldecode(file(\"${path.module}/q.yaml\"))", Map.of("q.yaml", "a: [\n")));
    assertEquals(List.of("q main.tf:1"), made("yamldecode(file(var.path))", Map.of("q.yaml", "a: 1\n")));
  }

  @Test
  void things_of_a_map_are_known_by_the_keys_that_a_file_of_variables_has() {
    assertEquals(List.of("aws_lb.edge[\"a\"]", "aws_lb.edge[\"b\"]"), addresses(Map.of("main.tf", "variable \"all\" {}\nresource \"aws_lb\" \"edge\" {\n  for_each = toset(var.all)\n}\n", "envs/prod.tfvars", "all = [\"a\", \"b\"]\n")));
  }

  @Test
  void functions_of_lists_and_texts_are_worked_out() {
    var loop = "resource \"aws_lb\" \"edge\" {\n  for_each = toset(%s)\n}\n";
    Map.of("flatten([[\"a\"], [\"b\"]])", List.of("a", "b"), "split(\",\", \"a,b\")", List.of("a", "b"), "[format(\"%s-%02d\", \"a\", 7)]", List.of("a-07"), "setsubtract([\"a\", \"b\"], [\"a\"])", List.of("b"),
        "range(1, 3)", List.of("1", "2"), "[lookup({ a = \"x\" }, \"b\", \"y\")]", List.of("y"), "[element([\"a\", \"b\"], 3)]", List.of("b"), "[replace(\"a_b\", \"_\", \"-\")]", List.of("a-b"))
        .forEach((said, keys) -> assertEquals(keys.stream().map(key -> "aws_lb.edge[\"" + key + "\"]").toList(), addresses(Map.of("main.tf", loop.replace("%s)", said + ")"))), said));
  }

  @Test
  void a_stage_that_nobody_has_set_may_be_production() {
    var conditional = BALANCER.replace("var.keep", "var.stage == \"prod\" ? true : false") + "variable \"stage\" {\n  type = string\n}\n";
    assertEquals(List.of("on"), kept(Map.of("main.tf", conditional)));
    assertEquals(List.of("open"), kept(Map.of("main.tf", conditional, "terraform.tfvars", "stage = \"dev\"\n")));
  }
}
