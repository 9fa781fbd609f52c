package org.holdpoint.analysis.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.OtherHost;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;

/// Steps of one part of a text that all ran on one machine, and of which one runs on another now.
final class OtherHosts {

  /// How many steps must stay where they were, to be sure that the part is about that machine.
  private static final int STAY = 2;

  private OtherHosts() {}

  static List<Fact> of(List<Invocation> was, List<Invocation> now) {
    var before = parts(was);
    return parts(now).entrySet().stream().filter(part -> before.containsKey(part.getKey())).flatMap(part -> moved(before.get(part.getKey()), part.getValue()).stream()).toList();
  }

  /// The calls on named machines, in a runbook by the heading above them.
  private static Map<String, List<Invocation>> parts(List<Invocation> calls) {
    return calls.stream().filter(call -> host(call) != null).collect(Collectors.groupingBy(call -> Made.pasted(call.at().file()) ? call.key().path().getFirst() : ""));
  }

  private static List<Fact> moved(List<Invocation> was, List<Invocation> now) {
    var hosts = was.stream().map(OtherHosts::host).collect(Collectors.toSet());
    if (hosts.size() != 1 || was.size() != now.size()) {
      return List.of();
    }
    var host = hosts.iterator().next();
    var elsewhere = now.stream().filter(call -> !host(call).equals(host)).toList();
    if (elsewhere.size() != 1 || now.size() - 1 < STAY) {
      return List.of();
    }
    var words = new HashMap<String, Invocation>();
    was.forEach(call -> words.putIfAbsent(Call.written(call), call));
    var call = elsewhere.getFirst();
    var old = words.get(Call.written(call));
    return old == null ? List.of() : List.of(new OtherHost(Key.of(call.key().subject(), "other-host", Call.written(call)), call.at(), call.within(), Call.written(call), host(call), host, old.at()));
  }

  private static String host(Invocation call) {
    return call.host() instanceof Value.Known<String>(var name, _) ? name : null;
  }
}
