package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// How a balancer notices that a server is down, as the statement of the server says it: `check` (HAProxy Configuration Manual, "Server and default-server options"), `max_fails=3` (nginx, ngx_http_upstream_module). What
/// `default-server` says holds for those of its block.
final class ServerChecks {

  private static final String SERVER = "server";
  private static final String DEFAULTS = "default-server";
  private static final String CHECK = "check";
  private static final String FAILS = "max_fails";
  /// How many it takes on at a time (HAProxy Configuration Manual, "maxconn"; nginx, "max_conns").
  private static final String AT_ONCE = "maxconn";
  private static final String CONNS = "max_conns";

  private ServerChecks() {}

  /// A block for each server of which more than its address is said, called after the server.
  static List<Entry> of(List<Entry> statements) {
    var always = statements.stream().anyMatch(said -> said.key().text().equals(DEFAULTS) && said.value() instanceof Scalar text && List.of(text.text().split(" ")).contains(CHECK));
    return statements.stream().filter(said -> said.key().text().equals(SERVER) && said.value() instanceof Sequence).flatMap(said -> ((Sequence) said.value()).items().stream())
        .filter(Scalar.class::isInstance).map(Scalar.class::cast).flatMap(server -> {
          var words = List.of(server.text().split(" "));
          var held = new ArrayList<Entry>();
          words.stream().skip(1).findFirst().ifPresent(address -> held.add(new Entry(new Scalar("address", true, server.at()), new Scalar(address, true, server.at()))));
          if (words.contains(CHECK) || always && words.size() > 1) {
            held.add(new Entry(new Scalar("health check", true, server.at()), new Scalar("true", true, server.at())));
          }
          List.of(FAILS, CONNS).forEach(name -> words.stream().filter(word -> word.startsWith(name + "=")).findFirst()
              .ifPresent(word -> held.add(new Entry(new Scalar(name, true, server.at()), new Scalar(word.substring(name.length() + 1), true, server.at())))));
          if (words.indexOf(AT_ONCE) > 0 && words.indexOf(AT_ONCE) < words.size() - 1) {
            held.add(new Entry(new Scalar(AT_ONCE, true, server.at()), new Scalar(words.get(words.indexOf(AT_ONCE) + 1), true, server.at())));
          }
          return held.isEmpty() ? Stream.<Entry>of() : Stream.of(new Entry(new Scalar(SERVER + " " + words.getFirst(), true, server.at()), new Mapping(held, server.at())));
        }).toList();
  }
}
