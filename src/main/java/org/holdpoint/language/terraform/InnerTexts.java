package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.InnerYaml;

/// Files that stand as texts in resources, each for its own reader (Terraform registry: `kubectl_manifest`, `nomad_job`, `aws_cloudformation_stack`, `azurerm_resource_group_template_deployment`, `aws_msk_configuration`,
/// `aws_instance`, `google_compute_instance`, `local_file`, `kubernetes_config_map`).
final class InnerTexts {

  /// Types, the part that holds the text, and how such a file ends.
  private record Row(Pattern types, String part, String ending) {}

  private static final List<Row> ROWS = List.of(new Row(Pattern.compile("kubectl_manifest"), "yaml_body", ".yaml"), new Row(Pattern.compile("nomad_job"), "jobspec", ".nomad.hcl"),
      new Row(Pattern.compile("aws_cloudformation_stack(_set)?"), "template_body", ".yaml"), new Row(Pattern.compile("azurerm_(resource_group|subscription|management_group)_template_deployment"), "template_content", ".json"),
      new Row(Pattern.compile("aws_msk_configuration"), "server_properties", ".properties"), new Row(Pattern.compile("aws_(instance|launch_template|launch_configuration)"), "user_data", ".sh"),
      new Row(Pattern.compile("google_compute_(instance|instance_template|region_instance_template)"), "metadata_startup_script", ".sh"));
  private static final Pattern MAPS = Pattern.compile("kubernetes_config_map(_v1)?(_data)?");
  private static final Pattern FILE = Pattern.compile("[\\w.-]+\\.(ya?ml|json|properties|conf|ini)");
  private static final Pattern SHELL = Pattern.compile("\\s*#!\\S*(/|env )\\w*sh\\b");
  private static final Pattern STRUCTURED = Pattern.compile(".*\\.(ya?ml|json)");

  private InnerTexts() {}

  static List<Embedded> of(Resource resource, SourceFile file) {
    var found = new ArrayList<Embedded>();
    var address = resource.address().replaceAll("[^\\w.-]", "_");
    ROWS.stream().filter(row -> row.types().matcher(resource.type()).matches())
        .forEach(row -> text(resource.body(), row.part()).flatMap(text -> embedded(file, text, address + row.ending())).ifPresent(found::add));
    if (MAPS.matcher(resource.type()).matches()) {
      resource.body().along("data").filter(Block.class::isInstance).map(Block.class::cast).stream().flatMap(data -> data.entries().stream()).filter(entry -> FILE.matcher(entry.written()).matches() && entry.value() instanceof Text)
          .forEach(entry -> embedded(file, (Text) entry.value(), address + " " + entry.written()).ifPresent(found::add));
    }
    if (resource.type().equals("local_file")) {
      resource.body().text("filename").map(name -> name.substring(name.lastIndexOf('/') + 1)).filter(name -> FILE.matcher(name).matches())
          .ifPresent(name -> text(resource.body(), "content").flatMap(text -> embedded(file, text, address + " " + name)).ifPresent(found::add));
    }
    return found;
  }

  private static Optional<Text> text(Block body, String part) {
    return body.entry(part).map(entry -> entry.value()).filter(Text.class::isInstance).map(Text.class::cast);
  }

  /// Of several lines. YAML and JSON also where some of it is filled in later, but not where that leaves none: a text that is no file of its kind may be a template of another program.
  private static Optional<Embedded> embedded(SourceFile file, Text text, String name) {
    var structured = STRUCTURED.matcher(name).matches();
    return HereTexts.of(file, text).filter(said -> said.whole() || structured).filter(said -> said.text().strip().indexOf('\n') >= 0 && (!name.endsWith(".sh") || SHELL.matcher(said.text()).lookingAt()))
        .filter(said -> !structured || !InnerYaml.read(said.text(), said.places(), text.at()).isEmpty()).map(said -> new Embedded(Optional.empty(), said.text(), said.places(), Map.of("file", name)));
  }
}
