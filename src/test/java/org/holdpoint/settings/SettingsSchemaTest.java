package org.holdpoint.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.holdpoint.source.Problem;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The schema for editors against the reader. What the reader knows is asked of the reader itself: it lists what is allowed when it meets nonsense.
class SettingsSchemaTest {

  private static final String NONSENSE = "zzzzzzzzzzzzzzzzzzzzzzzz";
  private static final String ALLOWED = "allowed: ";
  private static final JsonSchema SCHEMA = schema(text());

  /// A place in the settings: its name, what the schema says of it, and the text of a file that has some value there.
  private record Place(String name, Mapping schema, UnaryOperator<String> file) {

    List<String> keys() {
      return schema.at("properties").map(JsonSchema::ofEntries).orElse(List.of()).stream().map(entry -> entry.key().text()).toList();
    }
  }

  @Test
  void the_schema_knows_the_places_of_the_settings() {
    var names = places(SCHEMA).stream().filter(place -> !place.keys().isEmpty()).map(Place::name).toList();
    assertEquals(List.of("", "peak-hours[]", "network", "network.devices[]", "network.neighbors[]", "commands[]", "artifacts[]", "waivers[]"), names);
  }

  @Test
  void the_schema_knows_the_keys_of_the_reader_and_no_others() {
    assertEquals(keysOfReader(SCHEMA), keys(SCHEMA));
  }

  @Test
  void the_schema_knows_the_words_of_the_reader_and_no_others() {
    assertEquals(wordsOfReader(SCHEMA), words(SCHEMA));
  }

  @Test
  void a_key_or_word_that_only_one_of_them_knows_would_show() {
    for (var planted : List.of(text().replace("\"verb\"", "\"werb\""), text().replace("\"max-prefixes\"", "\"prefix-limit\""),
        text().replace("\"locale\": {", "\"color\": {}, \"locale\": {"))) {
      assertNotEquals(keysOfReader(schema(planted)), keys(schema(planted)));
    }
    var planted = schema(text().replace("\"drain\", ", ""));
    assertNotEquals(wordsOfReader(planted), words(planted));
  }

  private static Map<String, Set<String>> keysOfReader(JsonSchema schema) {
    return answers(schema, "{" + NONSENSE + ": 1}", "unknown key `" + NONSENSE + "`; ");
  }

  private static Map<String, Set<String>> keys(JsonSchema schema) {
    return places(schema).stream().filter(place -> !place.keys().isEmpty()).collect(Collectors.toMap(Place::name, place -> new TreeSet<>(place.keys())));
  }

  private static Map<String, Set<String>> wordsOfReader(JsonSchema schema) {
    var words = new TreeMap<>(answers(schema, NONSENSE, " cannot be `" + NONSENSE + "`; "));
    // Which languages there are depends on the program, so that the schema takes every name.
    assertEquals(new TreeSet<>(SettingsText.PROGRAM.languages()), words.remove("network.devices[].language"));
    return words;
  }

  private static Map<String, Set<String>> words(JsonSchema schema) {
    var words = new TreeMap<String, Set<String>>();
    places(schema).forEach(place -> place.schema.at("enum").ifPresent(list -> words.put(place.name, new TreeSet<>(JsonSchema.texts(list)))));
    return words;
  }

  /// What the reader says is allowed at each place of the schema when nonsense stands there.
  private static Map<String, Set<String>> answers(JsonSchema schema, String nonsense, String complaint) {
    var answers = new TreeMap<String, Set<String>>();
    for (var place : places(schema)) {
      problems(place.file.apply(nonsense)).stream().map(Problem::message).filter(message -> message.contains(complaint + ALLOWED))
          .map(message -> message.substring(message.indexOf(ALLOWED) + ALLOWED.length()))
          .forEach(words -> answers.put(place.name, new TreeSet<>(List.of(words.split(", ")))));
    }
    return answers;
  }

  @Test
  void the_schema_demands_the_keys_that_the_reader_demands() {
    for (var place : places(SCHEMA)) {
      if (!place.keys().isEmpty()) {
        var missing = new TreeSet<String>();
        problems(place.file.apply("{}")).stream().map(Problem::message).filter(message -> message.contains(" needs the key `"))
            .forEach(message -> missing.add(message.substring(message.indexOf('`') + 1, message.lastIndexOf('`')).replaceAll(".*`", "")));
        assertEquals(missing, new TreeSet<>(place.schema.at("required").map(JsonSchema::texts).orElse(List.of())), place.name);
      }
    }
  }

  @Test
  void what_the_reader_takes_the_schema_takes() throws IOException {
    assertEquals(List.of(), SCHEMA.mistakes(Yaml.one(SettingsText.file(SettingsText.whole()))));
    try (var files = Files.walk(Path.of("testdata", "incident"))) {
      for (var file : files.filter(path -> path.endsWith("holdpoint.yaml")).toList()) {
        assertEquals(List.of(), SCHEMA.mistakes(Yaml.one(SettingsText.file(Files.readString(file)))), file.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.holdpoint.settings.BrokenSettingsTest#documents")
  void what_the_reader_refuses_the_schema_refuses(String name, YamlNode document) {
    // That something stands twice is no matter of one value.
    assertEquals(!name.equals("twice"), !SCHEMA.mistakes(document).isEmpty(), name);
  }

  /// Every place that the schema describes, the outer ones first.
  private static List<Place> places(JsonSchema schema) {
    var places = new ArrayList<Place>();
    add(new Place("", schema.root(), text -> text), schema, places);
    return places;
  }

  private static void add(Place place, JsonSchema schema, List<Place> places) {
    places.add(place);
    for (var entry : place.schema.at("properties").map(JsonSchema::ofEntries).orElse(List.of())) {
      var key = entry.key().text();
      add(inside(place, schema, (place.name.isEmpty() ? "" : ".") + key, entry.value(), text -> "{" + key + ": " + text + "}"), schema, places);
    }
    place.schema.at("items").ifPresent(items -> add(inside(place, schema, "[]", items, text -> "[" + text + "]"), schema, places));
    place.schema.at("additionalProperties").filter(Mapping.class::isInstance)
        .ifPresent(values -> add(inside(place, schema, ".*", values, text -> "{some/rule: " + text + "}"), schema, places));
  }

  private static Place inside(Place outer, JsonSchema schema, String name, YamlNode part, UnaryOperator<String> text) {
    return new Place(outer.name + name, schema.resolved((Mapping) part), value -> outer.file.apply(text.apply(value)));
  }

  private static List<Problem> problems(String text) {
    try {
      SettingsText.read(text);
      return List.of();
    } catch (SettingsException wrong) {
      return wrong.problems();
    }
  }

  private static String text() {
    try (var text = Objects.requireNonNull(SettingsFile.class.getResourceAsStream("holdpoint.schema.json"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static JsonSchema schema(String text) {
    return new JsonSchema((Mapping) Yaml.one(SettingsText.file(text)));
  }
}
