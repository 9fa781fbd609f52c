package org.holdpoint.language.eos;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.analysis.name.Names;
import org.holdpoint.analysis.redistribution.Redistributions;
import org.holdpoint.fact.ContextFact.UncommittedEdit;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// A text of the language: what becomes of its lines, and what it sets up.
final class EosText {

  private EosText() {}

  static SourceFile file(String text) {
    return file("sw1.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static SourceFile file(String name, byte[] bytes) {
    return SourceReader.read(bytes, name, name, Side.HEAD);
  }

  /// What each command does, and where: `set in configure > router bgp 65000`. Comments, output and empty lines are left out.
  static List<String> landings(String text) {
    return Eos.machine().run(EosStatements.read(file(text))).stream().filter(step -> step.statement().kind() == Statement.Kind.COMMAND)
        .map(step -> step.effect().word() + " in " + (step.landsIn().depth() == 0 ? "exec" : step.landsIn().place())).toList();
  }

  /// The blocks in the BGP process of a configuration that a device printed, without bundles.
  static List<String> bgpBlocks(String text) {
    var file = file(text);
    var process = Replay.configuration(Eos.language(), EosStatements.read(file), file).child("configure").orElseThrow().all("router").getFirst();
    return process.all("vlan").stream().map(ConfigNode::key).toList();
  }

  /// How many interfaces a script leaves behind on an empty device, and how many edits that wait to be committed.
  static List<Integer> interfacesAndWaiting(String text) {
    var file = file(text);
    var replay = Replay.of(Eos.language(), new Subject("device", "sw1"), EosStatements.read(file), Replay.empty(file.start()), "paste");
    return List.of((int) replay.after().child("configure").stream().flatMap(configure -> configure.all("interface").stream()).count(),
        (int) replay.facts().stream().filter(UncommittedEdit.class::isInstance).count());
  }

  /// The facts of one kind, of a whole configuration, with what follows from it.
  static <F extends Fact> List<F> facts(Class<F> kind, String text) {
    var file = file(text);
    var facts = Eos.language().facts(new Subject("device", "sw1"), Replay.configuration(Eos.language(), EosStatements.read(file), file));
    var all = new ArrayList<Fact>(facts);
    all.addAll(Redistributions.of(facts, true));
    all.addAll(Names.of(facts));
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The only fact of its kind.
  static <F extends Fact> F fact(Class<F> kind, String text) {
    var found = facts(kind, text);
    if (found.size() != 1) {
      throw new AssertionError("not one but " + found);
    }
    return found.getFirst();
  }
}
