package org.holdpoint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Machine formats against the published schemas of `src/test/resources/schema` (its README says where they are from), and against what GitHub and GitLab ask for besides.
final class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SARIF = schema("sarif/sarif-2.1.0-rtm.5.json", VersionFlag.V4);
  private static final JsonSchema RDJSON = schema("rdjson/rdformat.json", VersionFlag.V7);
  private static final JsonSchema GITLAB = schema("gitlab/code-quality.json", VersionFlag.V7);
  private static final Schema SUREFIRE = surefire();

  static Stream<Report> reports() {
    return Stream.concat(Stream.of(Sample.pass(), Sample.empty(), Sample.many(3, 2)), Attacks.all().map(Sample::of));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sarif_is_valid_and_has_what_github_requires(Report report) throws IOException {
    var log = valid(SARIF, SarifReport.render(report));
    var run = log.at("/runs/0");
    assertEquals("2.1.0", log.at("/version").textValue());
    assertTrue(run.at("/tool/driver/rules").isArray());
    run.at("/tool/driver/rules").forEach(rule -> {
      Stream.of("/id", "/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown").forEach(field -> filled(rule.at(field)));
      Stream.of("/shortDescription/text", "/fullDescription/text").forEach(field -> assertTrue(rule.at(field).textValue().length() <= 1024));
      assertTrue(rule.at("/properties/tags").size() <= 20);
    });
    run.at("/tool/driver/notifications").forEach(notice ->
        Stream.of("/id", "/shortDescription/text", "/fullDescription/text", "/help/text").forEach(field -> filled(notice.at(field))));
    run.at("/results").forEach(result -> {
      Stream.of("/ruleId", "/message/text", "/partialFingerprints/primaryLocationLineHash", "/locations/0/physicalLocation/artifactLocation/uri").forEach(field -> filled(result.at(field)));
      assertEquals(result.at("/ruleId"), run.at("/tool/driver/rules/" + result.at("/ruleIndex").intValue() + "/id"));
      assertTrue(result.has("suppressions"));
      Stream.of("startLine", "startColumn", "endLine", "endColumn").forEach(field -> assertTrue(result.at("/locations/0/physicalLocation/region/" + field).intValue() >= 1));
      result.path("relatedLocations").forEach(related -> filled(related.at("/message/text")));
    });
    for (var i = 0; i < run.at("/results").size(); i++) {
      assertEquals(i < report.findings().size() ? 0 : 1, run.at("/results/" + i + "/suppressions").size());
    }
    assertEquals(report.findings().size() + report.allowed().size(), run.at("/results").size());
    assertEquals("unicodeCodePoints", run.at("/columnKind").textValue());
    assertEquals(report.exitCode(), run.at("/invocations/0/exitCode").intValue());
    assertEquals(report.incomplete().isEmpty(), run.at("/invocations/0/executionSuccessful").booleanValue());
    assertEquals(Remark.of(report).size(), run.at("/invocations/0/toolExecutionNotifications").size());
    run.at("/invocations/0/toolExecutionNotifications").forEach(notification ->
        assertEquals(notification.at("/descriptor/id"), run.at("/tool/driver/notifications/" + notification.at("/descriptor/index").intValue() + "/id")));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void gitlab_is_valid_and_no_two_entries_share_a_fingerprint(Report report) throws IOException {
    var entries = valid(GITLAB, GitlabReport.render(report));
    assertEquals(report.findings().size() + Remark.annotations(report).size(), entries.size());
    var seen = new HashSet<String>();
    entries.forEach(entry -> assertTrue(seen.add(entry.path("fingerprint").textValue()), entry::toString));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void rdjson_is_valid(Report report) throws IOException {
    var result = valid(RDJSON, RdjsonReport.render(report));
    assertEquals(report.findings().size() + Remark.annotations(report).size(), result.at("/diagnostics").size());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void junit_is_valid_and_red_where_the_exit_code_is_not_zero(Report report) throws Exception {
    var root = xml(JunitReport.render(report)).getDocumentElement();
    var suites = root.getElementsByTagName("testsuite");
    assertTrue(suites.getLength() > 0);
    var tests = 0;
    for (var i = 0; i < suites.getLength(); i++) {
      SUREFIRE.newValidator().validate(new DOMSource(suites.item(i)));
      tests += Integer.parseInt(((Element) suites.item(i)).getAttribute("tests"));
      assertTrue(((Element) suites.item(i)).getElementsByTagName("testcase").getLength() > 0);
    }
    assertEquals(Integer.parseInt(root.getAttribute("tests")), tests);
    assertEquals(tests, root.getElementsByTagName("testcase").getLength());
    assertEquals(root.getElementsByTagName("failure").getLength(), Integer.parseInt(root.getAttribute("failures")));
    assertEquals(root.getElementsByTagName("error").getLength(), Integer.parseInt(root.getAttribute("errors")));
    assertEquals(report.exitCode() != 0, root.getElementsByTagName("failure").getLength() + root.getElementsByTagName("error").getLength() > 0);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void json_is_json(Report report) throws IOException {
    assertEquals(report.findings().size(), JSON.readTree(JsonReport.render(report)).path("findings").size());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_format_ends_with_a_line_end_and_is_the_same_when_rendered_again(Report report) {
    for (var format : Format.values()) {
      var text = format.render(report, Look.plain());
      assertTrue(text.endsWith("\n"), format::word);
      assertEquals(text, format.render(report, Look.plain()));
    }
  }

  @Test
  void the_schemas_refuse_what_is_wrong() {
    assertThrows(AssertionError.class, () -> valid(SARIF, SarifReport.render(Sample.pass()).replace("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")));
    assertThrows(AssertionError.class, () -> valid(SARIF, SarifReport.render(Sample.of("x")).replace("\"ruleIndex\": 0", "\"ruleIndex\": \"0\"")));
    assertThrows(AssertionError.class, () -> valid(GITLAB, GitlabReport.render(Sample.of("x")).replace("blocker", "error")));
    assertThrows(AssertionError.class, () -> valid(RDJSON, RdjsonReport.render(Sample.of("x")).replace("\"path\"", "\"file\"")));
    assertThrows(SAXException.class, () -> SUREFIRE.newValidator().validate(new DOMSource(xml("<testsuite name='x'><testcase/></testsuite>"))));
  }

  private static void filled(JsonNode text) {
    assertTrue(text.isTextual() && !text.textValue().isEmpty(), text::toString);
  }

  private static JsonNode valid(JsonSchema schema, String json) throws IOException {
    var node = JSON.readTree(json);
    var wrong = schema.validate(node);
    assertTrue(wrong.isEmpty(), () -> wrong + "\n" + json);
    return node;
  }

  private static JsonSchema schema(String name, VersionFlag version) {
    try {
      return JsonSchemaFactory.getInstance(version).getSchema(Files.readString(Path.of("src/test/resources/schema", name)));
    } catch (IOException wrong) {
      throw new java.io.UncheckedIOException(wrong);
    }
  }

  private static Schema surefire() {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Path.of("src/test/resources/schema/junit/surefire-test-report.xsd").toFile());
    } catch (SAXException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static Document xml(String text) throws Exception {
    assertFalse(text.contains("<!DOCTYPE"));
    return DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
