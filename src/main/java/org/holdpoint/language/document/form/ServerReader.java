package org.holdpoint.language.document.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.language.document.form.ServerWords.Mark;
import org.holdpoint.language.document.form.ServerWords.Token;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Configurations of servers that are made of a word, what follows it, and blocks → nodes, as YAML would say it: `upstream api { server a; server b; }` is `upstream: [{name: api, server: [a, b]}]`.
/// Blocks stand in braces, with statements that end in `;` (nginx, BIND, VCL) or with their line (CoreDNS, Keepalived, Caddy), or below a line that they are indented from (HAProxy) or that ends
/// in a colon (NSD, Unbound).
final class ServerReader {

  /// Heads of outermost blocks in braces: nginx ("Alphabetical index of directives"), BIND (Administrator Reference Manual, "Blocks"), Keepalived (keepalived.conf(5)), VCL (Varnish, "VCL syntax").
  private static final Set<String> BRACED = Set.of("http", "events", "stream", "upstream", "server", "options", "zone", "view", "acl", "masters", "primaries", "vrrp_instance", "vrrp_script", "vrrp_sync_group",
      "global_defs", "virtual_server", "backend", "probe", "sub", "limit_req_zone");
  /// Heads of blocks at the margin: HAProxy (Configuration Manual, "Quick reminder about the format"), nsd.conf(5), unbound.conf(5).
  private static final Pattern INDENTED = Pattern.compile("(frontend|backend|listen)\\s+\\S+\\s*|(server|zone|forward-zone|remote-control|policy|remote|template):\\s*");
  private static final Pattern HEAD = Pattern.compile("\\s*([a-z_]+)\\b[^;=]*\\{\\s*");
  /// Words that only say what the next one is about (HAProxy: `option httpchk`; VCL: `set beresp.grace`).
  private static final Set<String> JOINTS = Set.of("option", "set", "no", "http-request", "tcp-request", "http-response");
  private static final Set<String> WHOLE = Set.of("if", "elsif", "elseif", "location", "match", "map");
  /// Statements of which each is one member, with what is said of it.
  private static final Set<String> EACH = Set.of("server", "notify", "provide-xfr", "request-xfr", "forward-addr", "peer", "http-request");
  private static final Pattern SERVED = Pattern.compile("(?:\\w+://)?[\\w*.-]*\\.[\\w.*-]*(?::\\d+)?,?");
  private static final int DEEPEST = 50;

  private final boolean ended;
  private final boolean braced;
  private final Deque<Open> open = new ArrayDeque<>();

  /// A statement: its name, and what follows it, if anything does.
  private record Said(Scalar name, Optional<YamlNode> value) {}

  /// A block while it is read; `head` are the words before it.
  private record Open(List<Scalar> head, int indent, boolean colon, Span at, List<Said> said) {}

  private ServerReader(boolean braced, boolean ended) {
    this.braced = braced;
    this.ended = ended;
  }

  /// Whether a file has a block that only such configurations have.
  static boolean shaped(SourceFile file) {
    return braced(file) || indented(file) || ServerSnippets.shaped(file);
  }

  private static boolean braced(SourceFile file) {
    return file.lines().stream().map(line -> line.text()).filter(text -> text.indexOf('{') > 0 && !text.startsWith(" ") && !text.startsWith("\t")).map(HEAD::matcher).anyMatch(head -> head.matches() && BRACED.contains(head.group(1)));
  }

  private static boolean indented(SourceFile file) {
    return file.lines().stream().anyMatch(line -> INDENTED.matcher(line.text()).matches());
  }

  /// Throws [UnreadableException] where a block is not closed, or closed twice.
  static Syntax.Text read(SourceFile file) {
    var braced = (file.lines().stream().anyMatch(line -> line.text().strip().endsWith("{")) || ServerSnippets.shaped(file)) && !indented(file);
    var reader = new ServerReader(braced, braced && file.lines().stream().filter(line -> line.text().strip().endsWith(";")).findAny().isPresent());
    reader.open.push(new Open(List.of(), -1, false, file.start(), new ArrayList<>()));
    reader.statements(ServerWords.of(file));
    while (!braced && reader.open.size() > 1) {
      reader.close();
    }
    if (reader.open.size() != 1) {
      throw new UnreadableException(reader.open.peek().at(), "the block that begins here is not closed");
    }
    return new Syntax.Text(List.of(new Mapping(entries(reader.open.pop()), file.start())), List.of());
  }

  private void statements(List<Token> tokens) {
    var words = new ArrayList<Scalar>();
    for (var index = 0; index < tokens.size(); index++) {
      var token = tokens.get(index);
      switch (token.mark()) {
        case NONE -> words.add(token.word());
        case END -> state(words);
        case NEWLINE -> {
          if (!braced && !words.isEmpty()) {
            line(words, token.indent(), below(tokens, index));
          } else if (!ended) {
            state(words);
          }
        }
        case OPEN -> {
          if (braced) {
            push(words, -1, false, token.word().at());
          }
        }
        case CLOSE -> {
          if (!braced) {
            continue;
          }
          state(words);
          if (open.size() == 1) {
            throw new UnreadableException(token.word().at(), "no block is open here");
          }
          close();
        }
      }
    }
    state(words);
  }

  /// How far the next line with words is indented.
  private static int below(List<Token> tokens, int index) {
    for (var next = index + 1; next < tokens.size(); next++) {
      if (tokens.get(next).mark() == Mark.NONE) {
        return tokens.get(next).indent();
      }
    }
    return 0;
  }

  /// A line that others are indented from is a head, as is a word with a colon behind which nothing stands; such a block goes on until the next one.
  private void line(List<Scalar> words, int indent, int below) {
    var colon = words.size() == 1 && words.getFirst().text().endsWith(":");
    while (open.size() > 1 && (indent < open.peek().indent() || indent == open.peek().indent() && (colon || !open.peek().colon()))) {
      close();
    }
    // An item of a list, called by what it says first (knot.conf(5)).
    if (words.size() > 2 && words.getFirst().text().equals("-")) {
      push(new ArrayList<>(List.of(new Scalar("entry", true, words.get(1).at()), words.get(2))), indent, false, words.get(1).at());
      words.clear();
      return;
    }
    var first = words.getFirst();
    if (first.text().endsWith(":")) {
      words.set(0, new Scalar(first.text().substring(0, first.text().length() - 1), true, first.at()));
    }
    if (colon || below > indent) {
      push(words, indent, colon, first.at());
    } else {
      state(words);
    }
  }

  private void push(List<Scalar> words, int indent, boolean colon, Span at) {
    if (open.size() > DEEPEST) {
      throw new UnreadableException(at, "more than " + DEEPEST + " blocks inside each other");
    }
    var head = words.stream().filter(word -> !word.text().equals("=")).toList();
    open.push(new Open(head.isEmpty() ? List.of(new Scalar("block", true, at)) : head, indent, colon, head.isEmpty() ? at : head.getFirst().at(), new ArrayList<>()));
    ServerPatterns.in(words).forEach(pattern -> open.peek().said().add(new Said(pattern.key(), Optional.of(pattern.value()))));
    words.clear();
  }

  private void close() {
    var done = open.pop();
    if (done.head().size() > 1 && done.head().getFirst().text().equals("sub")) {
      CacheExits.of(done.head().get(1).text(), done.said().stream().map(said -> new Entry(said.name(), said.value().orElse(said.name()))).toList())
          .ifPresent(exits -> done.said().add(new Said(exits.key(), Optional.of(exits.value()))));
    }
    // A zone of a name server is no place.
    var first = done.head().getFirst();
    var name = first.text().equals("zone") ? new Scalar("dns zone", true, first.at()) : first;
    // An outermost block called by a name of DNS is what answers for it (CoreDNS, "Server Blocks"; Caddy, "Addresses").
    var served = braced && open.size() == 1 && SERVED.matcher(first.text()).matches();
    open.peek().said().add(served ? new Said(new Scalar("served names", true, first.at()), Optional.of(labelled(first, new Open(Stream.concat(Stream.of(first), done.head().stream()).toList(), -1, false, done.at(), done.said()))))
        : new Said(name, Optional.of(done.head().size() > 1 ? labelled(name, done) : members(done).orElseGet(() -> new Mapping(entries(done), done.at())))));
  }

  /// A block of words alone is a list of them: `forwarders { 10.0.0.1; 10.0.0.2; }`; so is one of those who may come in: `allow-transfer { key secondaries; }`.
  private static Optional<YamlNode> members(Open block) {
    var matches = block.head().getFirst().text().startsWith("allow-") && block.said().stream().allMatch(said -> said.value().map(Scalar.class::isInstance).orElse(true));
    return block.said().isEmpty() || !matches && block.said().stream().anyMatch(said -> said.value().isPresent()) ? Optional.empty()
        : Optional.of(new Sequence(block.said().stream().<YamlNode>map(said -> said.value().map(value -> (YamlNode) text(List.of(said.name(), (Scalar) value))).orElse(said.name())).toList(), block.at()));
  }

  /// The first word behind the name of a block tells it apart, of a condition or a pattern all of them; what else stands there is what it is given.
  private static YamlNode labelled(Scalar name, Open block) {
    var whole = WHOLE.contains(name.text());
    var label = whole ? text(block.head().subList(1, block.head().size())) : block.head().get(1);
    var members = members(block);
    var inner = new ArrayList<Entry>();
    inner.add(new Entry(new Scalar("name", true, label.at()), label));
    if (!whole && block.head().size() > 2) {
      inner.add(new Entry(name, text(block.head().subList(2, block.head().size()))));
    }
    members.ifPresent(list -> inner.add(new Entry(name, list)));
    (members.isPresent() ? List.<Entry>of() : entries(block)).stream().filter(entry -> inner.stream().noneMatch(other -> other.key().text().equals(entry.key().text()))).forEach(inner::add);
    return new Sequence(List.of(new Mapping(List.copyOf(inner), name.at().to(label.at()))), name.at());
  }

  /// What is said more than once is a list; blocks that are told apart always are.
  private static List<Entry> entries(Open block) {
    var names = new LinkedHashMap<String, Scalar>();
    var values = new LinkedHashMap<String, List<YamlNode>>();
    for (var said : block.said()) {
      names.putIfAbsent(said.name().text(), said.name());
      values.computeIfAbsent(said.name().text(), _ -> new ArrayList<>()).add(said.value().orElseGet(() -> new Scalar("true", true, said.name().at())));
    }
    return Stream.concat(ServerChecks.of(block.said().stream().map(said -> new Entry(said.name(), said.value().orElse(said.name()))).toList()).stream(), values.entrySet().stream().map(entry -> new Entry(names.get(entry.getKey()), entry.getValue().size() == 1 ? entry.getValue().getFirst()
        : ServerAmounts.of(names.get(entry.getKey()), entry.getValue()).orElseGet(() -> new Sequence(entry.getValue().stream().flatMap(value -> value instanceof Sequence list ? list.items().stream() : Stream.of(value)).toList(), names.get(entry.getKey()).at()))))).toList();
  }

  private void state(List<Scalar> words) {
    if (words.isEmpty()) {
      return;
    }
    var equal = IntStream.range(1, words.size()).filter(index -> words.get(index).text().equals("=")).findFirst();
    var named = equal.orElse(words.size() > 1 && JOINTS.contains(words.getFirst().text()) ? 2 : 1);
    // The root of all names says that a statement is for every one of them: `forward . 192.0.2.53 198.51.100.53` (CoreDNS manual, forward).
    var root = words.size() > named + 1 && words.get(named).text().equals(".");
    var rest = words.subList(equal.isPresent() || root ? named + 1 : named, words.size());
    var each = EACH.contains(words.getFirst().text()) && (rest.isEmpty() || !rest.getFirst().text().startsWith("["));
    ServerPatterns.in(words).forEach(pattern -> open.peek().said().add(new Said(pattern.key(), Optional.of(pattern.value()))));
    verified(words);
    open.peek().said().add(new Said(text(words.subList(0, named)), rest.isEmpty() ? Optional.empty() : Optional.of(each ? new Sequence(List.of(text(rest)), words.getFirst().at().to(rest.getLast().at())) : value(rest))));
    words.clear();
  }

  /// How strictly the other side of a connection is asked who it is, which stands among many other words (HAProxy, Configuration Manual, "verify" of bind and of server).
  private void verified(List<Scalar> words) {
    var first = words.getFirst().text();
    if (!braced && words.size() > 3 && (first.equals("bind") || first.equals("server"))) {
      IntStream.range(2, words.size() - 1).filter(index -> words.get(index).text().equals("verify")).findFirst()
          .ifPresent(index -> open.peek().said().add(new Said(new Scalar(first.equals("bind") ? "tls verify" : words.get(1).text() + " tls verify", true, words.get(index).at()), Optional.of(words.get(index + 1)))));
    }
  }

  /// What stands in brackets is a list, and what is given by names a block: `zone=login burst=10 nodelay`.
  private static YamlNode value(List<Scalar> words) {
    if (words.getFirst().text().startsWith("[") && words.getLast().text().endsWith("]")) {
      return new Sequence(words.stream().map(word -> new Scalar(word.text().replaceAll("^\\[|[\\],]+$", ""), true, word.at())).filter(word -> !word.text().isEmpty()).map(YamlNode.class::cast).toList(), words.getFirst().at().to(words.getLast().at()));
    }
    if (words.size() < 2 || words.getFirst().text().indexOf('=') < 1) {
      return text(words);
    }
    var given = new LinkedHashMap<String, Entry>();
    for (var word : words) {
      var equal = Math.max(word.text().indexOf('='), 0);
      var name = equal == 0 ? word.text() : word.text().substring(0, equal);
      given.putIfAbsent(name, new Entry(new Scalar(name, true, word.at()), new Scalar(equal == 0 ? "true" : word.text().substring(equal + 1), true, word.at())));
    }
    return new Mapping(List.copyOf(given.values()), words.getFirst().at().to(words.getLast().at()));
  }

  /// Words that stand together, as one text.
  private static Scalar text(List<Scalar> words) {
    return words.size() == 1 ? words.getFirst() : new Scalar(words.stream().map(Scalar::text).collect(Collectors.joining(" ")), true, words.getFirst().at().to(words.getLast().at()));
  }
}
