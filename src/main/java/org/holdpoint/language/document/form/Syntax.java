package org.holdpoint.language.document.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.toml.Toml;
import org.holdpoint.yaml.Merges;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;

/// How a plain document is written, by the ending of its file.
public enum Syntax {
  YAML, STATES, JSON, TOML, XML, HCL, HOCON, PROPERTIES, INI, DIRECTIVES, PACKAGES, BLOCKS, SIGNATURES, UPDATES, PROTO, LUA, CLOCK, JOBS, UNITS, TAGGED, TABLE, LINES;

  /// What is set by a name, a blank and a value (Redis documentation, "Redis configuration", and what came of it; resolv.conf(5); sshd_config(5)).
  private static final Pattern SERVERS = Pattern.compile("(redis|valkey|keydb|sentinel)[\\w.-]*\\.conf|resolv\\.conf|sshd_config");

  private static final int MOST_LINES = 3_000;
  /// (bytes) What a program wrote for programs: more of it nobody reads here.
  private static final long LARGEST_DATA = 4L << 20;

  private static final Pattern ENTRY = Pattern.compile("\\s*(?:-\\s+\\S.*|(?:-\\s+)?[\\w.-]+:(?:\\s.*)?)");

  /// Settings of APT: `Name::Part "value";` (apt.conf(5)).
  private static final Pattern APT = Pattern.compile("(^|/)apt(/apt)?\\.conf(\\.d/[^/]+)?$|(^|/)\\d\\d(auto|unattended)-upgrades$");

  /// Whether it is data of one entry a line, of which nothing is said but how many there are and what repeats.
  public boolean rows() {
    return this == TABLE || this == LINES;
  }

  /// The documents of a file, and the lines that were not read.
  public record Text(List<YamlNode> documents, List<Span> unread) {}

  public static Optional<Syntax> of(SourceFile file) {
    var name = file.name().toLowerCase(Locale.ROOT);
    if (APT.matcher(file.key()).find()) {
      return Optional.of(PACKAGES);
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "yaml", "yml" -> Optional.of(YAML);
      case "sls" -> Optional.of(STATES);
      case "json", "jsonc", "json5" -> Optional.of(JSON);
      case "toml" -> Optional.of(TOML);
      case "xml" -> Optional.of(file).filter(XmlSettings::shaped).map(_ -> XML);
      case "properties", "env", "envrc" -> Optional.of(PROPERTIES);
      case "conf" -> Optional.of(TaggedReader.shaped(file) ? TAGGED : ClockLines.shaped(file) ? CLOCK : SERVERS.matcher(name).matches() || Endings.directives(file) ? DIRECTIVES : SignatureReader.shaped(file) ? SIGNATURES : ServerReader.shaped(file) ? BLOCKS : HoconReader.shaped(file) ? HOCON : nested(file) ? YAML : WordLines.shaped(file) ? DIRECTIVES : INI);
      case "rules" -> Optional.of(file).filter(SignatureReader::shaped).map(_ -> SIGNATURES);
      case "txt", "dns" -> Optional.of(file).filter(UpdateReader::shaped).map(_ -> UPDATES);
      case "jil" -> Optional.of(file).filter(JobDefinitions::shaped).map(_ -> JOBS);
      case "hocon" -> Optional.of(HOCON);
      case "cfg" -> Optional.of(ServerReader.shaped(file) ? BLOCKS : INI);
      case "vcl", "corefile", "caddyfile" -> Optional.of(BLOCKS);
      case "hcl" -> Optional.of(HCL);
      case "textproto", "txtpb", "pbtxt", "prototxt" -> Optional.of(file).filter(one -> one.size() <= LARGEST_DATA && ProtoText.shaped(one)).map(_ -> PROTO);
      case "lua" -> Optional.of(file).filter(one -> one.size() <= LARGEST_DATA && LuaTables.shaped(one)).map(_ -> LUA);
      case "ini", "cnf" -> Optional.of(INI);
      case "service" -> Optional.of(file).filter(LineReader::shaped).map(_ -> UNITS);
      case "csv", "tsv" -> Optional.of(TABLE);
      case "jsonl", "ndjson" -> Optional.of(LINES);
      case String ending when SERVERS.matcher(name).matches() && ending.equals(name) -> Optional.of(DIRECTIVES);
      // `.env.production`
      case String ending -> name.startsWith(".env.") ? Optional.of(PROPERTIES) : ending.equals(name) || Endings.known(ending) ? Optional.empty() : shaped(file);
    };
  }

  /// By what stands in a file whose ending says nothing: many houses name their settings as they like.
  private static Optional<Syntax> shaped(SourceFile file) {
    return file.binary() || file.lines().size() > MOST_LINES ? Optional.empty() : XmlSettings.shaped(file) ? Optional.of(XML) : UpdateReader.shaped(file) ? Optional.of(UPDATES) : Endings.directives(file) ? Optional.of(DIRECTIVES) : LineReader.shaped(file) ? Optional.of(INI)
        : ServerReader.shaped(file) ? Optional.of(BLOCKS) : Optional.empty();
  }

  /// Whether a file that does not say so by its name is YAML (MongoDB documentation, "Configuration File Options"): every line a name with a colon or an item, and some of them inside of others.
  private static boolean nested(SourceFile file) {
    var inside = false;
    for (var line : file.lines()) {
      var text = line.text();
      if (text.isBlank() || text.stripLeading().startsWith("#")) {
        continue;
      }
      if (!ENTRY.matcher(text).matches()) {
        return false;
      }
      inside |= Character.isWhitespace(text.charAt(0));
    }
    return inside;
  }

  /// Throws [UnreadableException] where the text is not of this syntax.
  public Text read(SourceFile file) {
    return switch (this) {
      case YAML, JSON -> yaml(file);
      case STATES -> SaltStates.of(file, yaml(file));
      case TOML -> new Text(List.of(Toml.read(file)), List.of());
      case PROPERTIES, INI, DIRECTIVES, PACKAGES -> LineReader.read(file, this);
      // A name that stands more than once in a unit adds to what it says: commands, variables, what it waits for (systemd.syntax(7)).
      case UNITS -> new Text(LineReader.read(file, INI).documents(), List.of());
      case XML -> XmlSettings.read(file);
      case HCL -> HclSettings.read(file);
      case HOCON -> HoconReader.read(file);
      case BLOCKS -> ServerReader.read(file);
      case TAGGED -> TaggedReader.read(file);
      case SIGNATURES -> SignatureReader.read(file);
      case UPDATES -> UpdateReader.read(file);
      case PROTO -> ProtoText.read(file);
      case LUA -> LuaTables.read(file);
      case JOBS -> JobDefinitions.read(file);
      case CLOCK -> ClockLines.read(file);
      case TABLE, LINES -> RowReader.read(file, this);
    };
  }

  private static Text yaml(SourceFile file) {
    var masked = Templates.masked(file);
    try {
      return new Text(Merges.of(Yaml.read(Remarks.masked(masked.file()))), masked.hidden());
    } catch (YamlException wrong) {
      throw new UnreadableException(inside(file, wrong.at()), wrong.getMessage());
    }
  }

  /// A text that breaks off does so at the end of its last line.
  private static Span inside(SourceFile file, Span at) {
    var line = Math.min(at.line(), Math.max(1, file.lines().size()));
    var length = file.text(line).codePointCount(0, file.text(line).length());
    var column = Math.min(at.column(), length + 1);
    return Span.of(at.file(), at.side(), line, column, Math.clamp(at.endLine() > line ? length + 1 : at.endColumn(), column, length + 1));
  }
}
