package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.replay.tree.NameReader;
import org.holdpoint.replay.tree.NameTable;
import org.holdpoint.routing.Segments;

/// A configuration → facts: the device, then each routing instance by its readers.
final class SrosReader {

  private SrosReader() {}

  /// A routing instance: the base router (`vrf` is `Base`) or a VPRN service (`vprn 100`).
  record Instance(Subject subject, String vrf, boolean vpn, ConfigNode block) {

    Key key(String kind, String... path) {
      var all = new ArrayList<String>();
      all.add(vrf);
      all.addAll(List.of(path));
      return new Key(subject, kind, all);
    }
  }

  static List<Fact> facts(Subject subject, ConfigNode root) {
    var facts = new ArrayList<Fact>();
    root.child("configure").ifPresent(configure -> {
      facts.add(device(subject, configure));
      facts.addAll(BundleReader.facts(subject, configure));
      facts.addAll(FilterReader.facts(subject, configure));
      configure.all("router").forEach(router -> instance(new Instance(subject, router.name(), false, router), configure, facts));
      configure.child("service").ifPresent(service -> service.all("vprn").forEach(vprn -> instance(new Instance(subject, vprn.key(), true, vprn), configure, facts)));
      facts.addAll(NameReader.facts(SrosNameTable.TABLE, subject, configure));
    });
    return List.copyOf(facts);
  }

  private static void instance(Instance instance, ConfigNode device, List<Fact> facts) {
    facts.addAll(InterfaceReader.facts(instance, device));
    facts.addAll(PolicyReader.facts(instance));
    facts.addAll(StaticReader.facts(instance));
    facts.addAll(IsisReader.facts(instance));
    Stream.of("isis", "ospf").flatMap(name -> instance.block().all(name).stream()).forEach(igp -> facts.addAll(Segments.of(instance.subject(), igp, igp.keyword(), igp.name(),
        name -> instance.block().child("interface " + name).flatMap(block -> block.child("address")).flatMap(line -> line.word(1)).map(Segments::bare).orElse(""))));
    facts.addAll(OspfReader.facts(instance));
    facts.addAll(BgpReader.facts(instance));
    facts.addAll(PeeringReader.validation(instance));
    if (instance.vpn()) {
      facts.add(VprnReader.fact(instance));
    }
  }

  private static Fact device(Subject subject, ConfigNode configure) {
    var name = configure.child("system").map(system -> Leaves.text(system, "name", 1)).orElseGet(Value.Absent::new);
    var at = name.place().orElse(configure.at());
    return new DeviceFact.Device(Key.of(subject, "device"), at, configure.at(), "sros", name);
  }

  /// Loaded when facts are read, not when a file is only looked at.
  private static final class SrosNameTable {
    static final NameTable TABLE = NameTable.read(() -> SrosReader.class.getResourceAsStream("names.tsv"));
  }
}
