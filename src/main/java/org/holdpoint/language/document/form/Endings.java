package org.holdpoint.language.document.form;

import java.util.Set;
import org.holdpoint.source.SourceFile;

/// Endings of files that say what they are, and words that say it where the ending does not.
public final class Endings {

  /// Programs, texts, pictures, archives, and languages that have a reader of their own or none at all.
  private static final Set<String> KNOWN = Set.of(("java kt kts scala groovy gradle py pyi ipynb go mod sum js jsx mjs cjs ts tsx vue svelte c h cc cpp cxx hpp hh m mm cs fs vb rs rb erb php pl pm lua r "
      + "jl ex exs erl hrl hs ml mli clj swift dart zig nim asm s sh bash zsh ksh fish ps1 psm1 bat cmd html htm xhtml css scss sass less md markdown mdx rst "
      + "adoc asciidoc txt text tex bib org pdf doc docx xls xlsx ppt pptx odt rtf xml xsd xsl xslt wsdl svg png jpg jpeg gif webp ico bmp tif tiff mp3 mp4 wav "
      + "ogg woff woff2 ttf otf eot zip gz tgz bz2 xz zst tar jar war ear class so dll exe o a bin dat db sqlite sql psql ddl dml cql log out err lock patch "
      + "diff orig rej bak swp tmp pem crt cer key csr p12 pfx jks pub asc sig tf tfvars tfstate zone rules rego cue jsonnet libsonnet nix dhall proto thrift "
      + "avsc graphql gql g4 y l j2 jinja jinja2 tmpl tpl gotmpl mustache hbs ejs ics eml po pot mo map snap golden cast dot puml mmd service timer socket "
      + "target mount path slice network netdev link editorconfig gitignore gitattributes dockerignore dockerfile containerfile mk cmake spec bzl bazel sbt "
      + "cabal gemspec podspec csproj sln vcxproj plist strings desktop el vim awk sed tcl expect test in am ac nomad bicep pp ksh93 set junos ios eos frr vrp "
      + "nxos sros iosxr md5 sha256 sum256 csh tsv ldif pcap sample example dist template").split(" "));
  /// First words of the settings of Redis that hardly stand elsewhere (Redis documentation, "Redis configuration").
  private static final Set<String> REDIS = Set.of("protected-mode", "maxmemory", "maxmemory-policy", "appendonly", "appendfsync", "requirepass", "masterauth", "replicaof", "rename-command", "aclfile", "tcp-keepalive", "save", "dbfilename", "bind",
      "port", "timeout", "databases", "user", "min-replicas-to-write", "cluster-enabled");
  private static final Set<String> SETTINGS = Set.of("yaml", "yml", "json", "jsonc", "toml", "hcl", "conf", "cfg", "ini", "cnf", "properties", "env", "csv", "jsonl", "ndjson", "txt");
  private static final int ENOUGH = 4;
  private static final int LOOKED_AT = 200;

  private Endings() {}

  public static boolean known(String ending) {
    return KNOWN.contains(ending);
  }

  /// Endings of settings and of data.
  public static boolean settings(String ending) {
    return SETTINGS.contains(ending);
  }

  /// Whether at least four first words of lines are those of Redis, and one of them has a dash or is hers alone.
  static boolean directives(SourceFile file) {
    var found = file.lines().stream().limit(LOOKED_AT).map(line -> line.text()).filter(text -> !text.isEmpty() && Character.isLetter(text.charAt(0)) && text.indexOf(' ') > 0 && text.indexOf('=') < 0)
        .map(text -> text.substring(0, text.indexOf(' '))).filter(REDIS::contains).distinct().toList();
    return found.size() >= ENOUGH && found.stream().anyMatch(word -> word.startsWith("maxmemory") || word.equals("protected-mode") || word.startsWith("append"));
  }
}
