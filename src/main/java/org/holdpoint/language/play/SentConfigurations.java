package org.holdpoint.language.play;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.DeviceFact.ConfigurationSent;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Tasks that send a configuration to routers, and whether it takes the place of the whole one (the collections' documentation: `arista.eos.eos_config`, `cisco.iosxr.iosxr_config` and
/// `cisco.nxos.nxos_config`, "replace"; `junipernetworks.junos.junos_config`, "update"; `ansible.netcommon.cli_config`, "replace"; `ansible.netcommon.netconf_config`, "default_operation";
/// `napalm_install_config`, "replace_config").
final class SentConfigurations {

  /// The option of each module that says so, and what it says then.
  private static final Map<String, Whole> MODULES = Map.of("eos_config", new Whole("replace", List.of("config")), "iosxr_config", new Whole("replace", List.of("config")),
      "nxos_config", new Whole("replace", List.of("config")), "junos_config", new Whole("update", List.of("override")), "cli_config", new Whole("replace", List.of("true", "yes", "True")),
      "netconf_config", new Whole("default_operation", List.of("replace")), "napalm_install_config", new Whole("replace_config", List.of("true", "yes", "True")));
  private static final List<String> SOURCES = List.of("src", "replace_src", "config", "content", "config_file");

  private SentConfigurations() {}

  private record Whole(String option, List<String> values) {}

  /// `module` without its collection.
  static Optional<Fact> of(Subject book, String address, String module, YamlNode arguments, Span header) {
    if (!(arguments instanceof Mapping given) || !MODULES.containsKey(module)) {
      return Optional.empty();
    }
    var said = MODULES.get(module);
    var whole = Tasks.text(given, said.option()).filter(said.values()::contains).isPresent();
    var at = whole ? given.at(said.option()).orElseThrow().at() : header;
    return SOURCES.stream().flatMap(name -> Tasks.text(given, name).stream()).findFirst()
        .map(source -> new ConfigurationSent(Key.of(book, "configuration-sent", address), at, header, address, module, source.strip(), whole));
  }
}
