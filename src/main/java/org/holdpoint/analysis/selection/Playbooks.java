package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;

/// The plays of one side, for calls that run a playbook: what `ansible-playbook -l web site.yml` does is what the plays of `site.yml` do, to those of their hosts that the limit leaves.
record Playbooks(List<Operation> plays) {

  private static final String PLAY = "play";

  static Playbooks of(List<Fact> all) {
    return new Playbooks(all.stream().filter(Operation.class::isInstance).map(Operation.class::cast).filter(one -> one.command().equals(PLAY)).toList());
  }

  /// The operation itself; of a call that runs playbooks what each of their plays does. A playbook that was not read says nothing.
  Stream<Operation> run(Operation operation) {
    return calls(operation) ? called(operation).map(play -> limited(operation, play)) : Stream.of(operation);
  }

  static boolean calls(Operation operation) {
    return operation.object().equals("plays");
  }

  /// The plays of the playbooks that a call runs.
  Stream<Operation> called(Operation operation) {
    var paths = operation.targets().known().map(text -> List.of(text.split("[,\\s]+"))).orElse(List.of());
    return paths.stream().filter(path -> !path.isEmpty()).flatMap(path -> plays.stream().filter(play -> is(play.at().file(), path)));
  }

  private static boolean is(String file, String path) {
    var plain = path.startsWith("./") ? path.substring(2) : path;
    return file.equals(plain) || file.endsWith("/" + plain);
  }

  private static Operation limited(Operation call, Operation play) {
    var path = new ArrayList<>(call.key().path());
    path.addAll(play.key().path());
    var guards = Stream.concat(call.guards().stream(), play.guards().stream()).toList();
    var batch = call.batch() instanceof Value.Known<String> && play.batch() instanceof Value.Absent<String> ? call.batch() : play.batch();
    return new Operation(new Key(call.key().subject(), call.key().kind(), path), call.at(), call.within(), call.command(), play.effect(), play.object(), play.targets(), play.syntax(), call.limit(), call.scope(), play.all(), play.reach(),
        call.blankIsAll(), call.bypasses(), guards, call.trial() || play.trial(), call.expected(), batch, call.surely(), call.asked() || play.asked(), play.verified(), play.protects(), play.host(), call.text());
  }
}
