package org.holdpoint.tongue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TongueTest {

  private static Tongue of(String... names) {
    return Tongue.of(List.of(names), Stream.empty()).orElseThrow();
  }

  @Test
  void names_are_read_as_their_english_words_and_unknown_words_stay() {
    var german = of("arbeitsfenster", "beginn", "prüfnachweis");
    assertEquals("work_window", german.name("arbeitsfenster"));
    assertEquals("test_evidence", german.name("prüfnachweis"));
    assertEquals("max_simultaneous_without_fernsteuerung", german.name("hoechstens_gleichzeitig_ohne_fernsteuerung"));
    assertEquals("approved_by", german.name("genehmigtDurch"));
    assertEquals("fwg-lindach-1", german.name("fwg-lindach-1"));
  }

  @Test
  void words_that_are_joined_are_taken_apart_where_all_parts_are_known() {
    var german = of("stufen", "ziele", "abbruch_wenn");
    assertEquals("alarm_threshold", german.name("meldungsschwelle"));
    assertEquals("abbruchbude", german.name("abbruchbude"));
    assertEquals("validation_condition", of("되돌리기", "승인자", "근무자").name("검증조건"));
  }

  @Test
  void a_value_is_read_in_english_if_all_of_it_is_known() {
    var spanish = of("etapas", "umbral", "confirmacion");
    assertEquals("true", spanish.value("sí"));
    assertEquals("none", spanish.value("ninguno"));
    assertEquals("30 minutes", spanish.value("30 minutos"));
    assertEquals("sucursal-rosario", spanish.value("sucursal-rosario"));
  }

  @Test
  void of_a_sentence_the_known_words_are_read_and_days_are_those_of_iso_8601() {
    assertEquals("Zweite Partition starten, am 2026-12-08 tested", of("rückweg", "stufen", "ziele").value("Zweite Partition starten, am 8.12.2026 geübt"));
    assertEquals("2027-01-20 22:00", of("début", "fin", "créneau", "demandeur").value("20/01/2027 22h00"));
    assertEquals("2027-01-20 22:00", of("시작", "종료", "승인자").value("2027년 1월 20일 22:00"));
  }

  @Test
  void english_names_are_no_other_language() {
    assertTrue(Tongue.of(List.of("window", "start", "end", "stages", "rollback", "targets", "reserve", "type", "limit"), Stream.of("all at once", "la carte", "die hard")).isEmpty());
    assertTrue(Tongue.of(List.of("name", "café", "replicas", "image", "ports", "region", "zone"), Stream.of("naïve", "Zürich")).isEmpty());
  }

  @Test
  void one_word_of_many_names_is_no_language() {
    assertTrue(Tongue.of(List.of("titel", "motivo"), Stream.of("x")).isEmpty());
  }
}
