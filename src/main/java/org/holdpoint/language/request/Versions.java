package org.holdpoint.language.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.OtherVersionTested;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Whether the evidence of a request is about the version that it brings.
record Versions(Mapping request, Subject subject, String id) {

  /// `17.9.5`, `23.4R2`, `v1.8.2-rc1`; a day (`22.10.2021`), an address and a plain number with a point are none.
  private static final Pattern VERSION = Pattern.compile("(?<![\\w.-])v?([0-9]{1,4}[.][0-9]{1,5}(?:[.][0-9]{1,5}[\\w.-]*|[A-Za-z][\\w.-]*))(?<![.-])");
  /// A file that is called after its version: `rules-2024.11.4.tgz`, `gateway_v3.2.tar.gz`.
  private static final Pattern FILE = Pattern.compile("(?<![\\w.-])([A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z][A-Za-z0-9]*)*)[_-]v?[0-9]{1,5}(?:[.][0-9]{1,5}){1,3}[\\w.-]*(?<![.-])");
  private static final Pattern OTHER = Pattern.compile("[0-9]{1,2}[.][0-9]{1,2}[.](?:19|20)[0-9]{2}|[0-9]{1,3}(?:[.][0-9]{1,3}){3}");

  Optional<Fact> other() {
    return Keys.entry(request, "release").flatMap(entry -> Texts.text(entry.value()).flatMap(text -> versions(text).stream().findFirst()).flatMap(brought -> other(brought, Optional.of(RequestReader.place(entry)))))
        .or(() -> Keys.entry(request, "release").isPresent() ? Optional.empty() : titled().flatMap(brought -> other(brought, Optional.empty()))).or(this::otherFile);
  }

  /// Evidence of a file of the same name and another version than the one that is brought.
  private Optional<Fact> otherFile() {
    var brought = Keys.entry(request, "artifacts").flatMap(entry -> Texts.text(entry.value())).filter(text -> FILE.matcher(text).matches());
    return brought.flatMap(file -> Texts.list(request, "evidence").known().filter(texts -> texts.stream().noneMatch(text -> text.contains(file))).map(texts -> texts.stream().flatMap(text -> files(text, name(file))).distinct().toList())
        .filter(tested -> !tested.isEmpty()).flatMap(tested -> Keys.entry(request, "evidence").map(evidence -> {
          var place = Keys.entry(request, "artifacts").map(RequestReader::place).orElseThrow();
          return new OtherVersionTested(Key.of(subject, "other-version-tested", id), place, place, id, tested, file, RequestReader.place(evidence));
        })));
  }

  private static Stream<String> files(String text, String name) {
    return FILE.matcher(text).results().filter(found -> found.group(1).equals(name)).map(MatchResult::group);
  }

  private static String name(String file) {
    var said = FILE.matcher(file);
    return said.matches() ? said.group(1) : file;
  }

  /// The only version that the title names, where it says that something newer comes: the way from one to another names two.
  private Optional<String> titled() {
    return Keys.at(request, "title").flatMap(Texts::text).map(Versions::versions).filter(versions -> versions.size() == 1).map(List::getFirst);
  }

  /// `release` is where a key says what is brought; else the finding stands at the evidence.
  private Optional<Fact> other(String brought, Optional<Span> release) {
    return switch (Texts.list(request, "evidence")) {
      case Value.Known<List<String>>(var texts, var at) -> {
        var tested = texts.stream().flatMap(text -> versions(text).stream()).filter(version -> parts(version) == parts(brought)).distinct().toList();
        var place = release.orElse(at);
        yield tested.isEmpty() || tested.contains(brought) ? Optional.<Fact>empty() : Optional.<Fact>of(new OtherVersionTested(Key.of(subject, "other-version-tested", id), place, place, id, tested, brought, at));
      }
      case Value.Absent<List<String>> _ -> Optional.<Fact>empty();
      case Value.Unknown<List<String>> _ -> Optional.<Fact>empty();
    };
  }

  private static List<String> versions(String text) {
    return VERSION.matcher(text).results().map((MatchResult found) -> found.group(1)).filter(version -> !OTHER.matcher(version).matches()).toList();
  }

  private static long parts(String version) {
    return version.chars().filter(letter -> letter == '.').count();
  }
}
