package org.holdpoint.fact;

import java.time.Instant;
import java.util.List;
import org.holdpoint.source.Span;

/// Generated files and data, and what their readers accept.
public sealed interface ArtifactFact extends Fact {

  /// A file that the change leaves in its place, and of which nothing is read any more.
  /// @param file its path
  /// @param language what it was read as: `nxos`
  /// @param before (lines) how many lines it had, without blank ones and remarks
  /// @param empty whether nothing stands in it but blank lines and remarks
  record FileNoLongerRead(Key key, Span at, Span within, String file, String language, long before, boolean empty) implements ArtifactFact {}

  /// A list in a document.
  /// @param file the file that it is in
  /// @param path where it is there, as JSONPath writes it: `$.features[*]`
  /// @param name the name that it has; empty for a list in a list
  /// @param words the words of the name, the last one in the singular: `bot`, `feature`; none for a list in a list
  /// @param count (entries) how many entries it has
  /// @param fields the fields of its entries, and what of them repeats; the field of entries that are texts is `@`, whole entries are `*`
  /// @param different (entries) how many different ones there are, without their serial numbers
  /// @param again the first entry that is there again, in short, where it is there again
  /// @param odd entries of another shape than nearly all others
  record EntryList(Key key, Span at, Span within, String file, String path, String name, List<String> words, int count, List<EntryField> fields, int different, Value<String> again,
      List<OddEntry> odd) implements ArtifactFact {}

  /// A field of the entries of a list.
  /// @param name its name
  /// @param present (entries) how many entries have it
  /// @param distinct (values) how many different values it has
  /// @param repeated the first value that is there again; empty where none is
  /// @param first where it stands first
  record EntryField(String name, int present, int distinct, String repeated, Span at, Span first) {}

  /// An entry of another shape than its siblings.
  /// @param lacks fields that all others have
  /// @param adds fields that no other has
  record OddEntry(List<String> lacks, List<String> adds, Span at) {}

  /// A number that says how many entries a list beside it has.
  /// @param name what it is called: `field_count`
  /// @param stated (entries) what it says
  /// @param counted (entries) how many there are
  /// @param listAt where the list stands
  record StatedCount(Key key, Span at, Span within, String name, long stated, int counted, Span listAt) implements ArtifactFact {}

  /// A list of rows: of lists, or of entries that hold one list each.
  /// @param name what it is called
  /// @param cell what a row consists of, in the singular: `field`, `parameter`
  /// @param rows (rows) how many there are
  /// @param widths the numbers of cells that they have
  /// @param placed whether the cells of each row mean something by their place: one of them stands there twice, which no set has
  /// @param stated (cells) how many each must have, as the same document says by a number or by their names
  /// @param statedBy the name of what says so
  record RowList(Key key, Span at, Span within, String name, String cell, int rows, List<RowWidth> widths, boolean placed, Value<Long> stated, String statedBy) implements ArtifactFact {}

  /// The columns of a table of data, as its first line names them.
  /// @param columns in their order
  record TableHead(Key key, Span at, Span within, List<String> columns) implements ArtifactFact {}

  /// Rows of one width.
  /// @param cells (cells) how many each has
  /// @param rows (rows) how many there are
  /// @param at the first of them
  record RowWidth(int cells, int rows, Span at) {}

  /// How many cells a reader gives or takes for each row, as its own document says: `input_fields: 20`.
  /// @param name what it is called
  /// @param cell what they are, in the singular: `field`
  /// @param cells (cells) how many
  record ReaderWidth(Key key, Span at, Span within, String name, String cell, long cells) implements ArtifactFact {}

  /// Rows that have another number of cells than is stated for them.
  /// @param name what the list of rows is called
  /// @param statedBy the name of what states the number
  /// @param stated (cells) how many that are
  /// @param cells (cells) how many the first such row has
  /// @param rows (rows) how many such rows there are
  /// @param statedAt where the number is stated
  record RowMismatch(Key key, Span at, Span within, String name, String statedBy, long stated, int cells, int rows, Span statedAt) implements ArtifactFact {}

  /// A row that has another number of cells than all rows of its list had before the change, of which nothing states it.
  /// @param name what the list of rows is called
  /// @param had (cells) how many all of them had
  /// @param cells (cells) how many this one has
  /// @param before where the first row stood
  record RowUnlike(Key key, Span at, Span within, String name, int had, int cells, Span before) implements ArtifactFact {}

  /// Most entries that a reader takes, as a document that is read says: `max_features`.
  /// @param name what it is called
  /// @param entries the words that say of what it is the most, in the singular: `feature`
  /// @param source the name of the file that is read, where it stands beside a limit that is for whatever entries there are (`max_rows` beside `source: features.csv`), or for what the file is called after; else empty
  /// @param unique the field in which no two entries may be the same, as it says beside the limit; else empty
  /// @param program whether it is a constant of a program, which says nothing of the file that is meant
  /// @param max (entries) the most
  record ReaderLimit(Key key, Span at, Span within, String name, List<String> entries, String source, String unique, boolean program, long max) implements ArtifactFact {}

  /// What the settings say of a file that is generated.
  /// @param file the file
  /// @param path where its entries are, as JSONPath writes it; empty where that is not said
  /// @param unique the field in which no two entries may be the same; empty for none
  /// @param max (entries) most that its readers take
  /// @param headroom (share) the part of that which must stay free, from 0 to 1
  /// @param maxGrowth (times) how many times as large as before it may become
  /// @param onViolation what its readers do with more: `keep-last-good`, `use-default`, `truncate`, `fail`; empty where that is not said
  record ArtifactLimit(Key key, Span at, Span within, String file, String path, String unique, Value<Long> max, Value<Double> headroom, Value<Double> maxGrowth, String onViolation)
      implements ArtifactFact {}

  /// What makes a generated file, as the settings say it (`produced-by`).
  /// @param file the generated file, as the settings name it
  /// @param producer the file that makes it
  /// @param max (entries) most that its readers take
  record ArtifactProducer(Key key, Span at, Span within, String file, String producer, Value<Long> max) implements ArtifactFact {}

  /// How large a generated file is beside what its readers accept.
  /// @param file the file
  /// @param count (entries) how many entries it has
  /// @param declared whether the settings say what is accepted; else a document that is read does
  /// @param guessed whether only the name of a constant of a program says that its limit is for this file
  /// @param max (entries) most that its readers take
  /// @param headroom (share) the part of that which must stay free, from 0 to 1
  /// @param maxGrowth (times) how many times as large as before it may become
  /// @param unique the field in which no two entries may be the same; empty for none
  /// @param repeats (entries) how many entries have a value of it that another has
  /// @param repeated one such value
  /// @param repeatedAt where it stands again
  /// @param limitAt where the limit is said
  record ArtifactSize(Key key, Span at, Span within, String file, int count, boolean declared, boolean guessed, Value<Long> max, Value<Double> headroom, Value<Double> maxGrowth, String unique, int repeats,
      String repeated, Value<String> repeatedAt, Span limitAt) implements ArtifactFact {}

  /// What a number stands for in a message that programs send each other, or in a list of values.
  /// @param message the message or list, with those around it
  /// @param number as it is written; empty where a name is reserved
  /// @param type of the field; empty in a list of values
  /// @param name of the field or value; empty where a number is reserved
  /// @param reserved whether it may be given to nothing
  /// @param deprecated whether it is said that nobody is to use it any more
  record FieldNumber(Key key, Span at, Span within, String message, String number, String type, String name, boolean reserved, boolean deprecated) implements ArtifactFact {}

  /// A name or number that was given to something, in a list of such things (flags, fields, codes).
  /// @param id its name or number
  /// @param meaning what is said of it: its description, else its name or type
  /// @param retired whether it is said to be out of use
  record Identifier(Key key, Span at, Span within, String id, String meaning, boolean retired) implements ArtifactFact {}

  /// Something that one of several things is meant to have for itself, and that two of them have.
  /// @param field what it is called there: `prefixes`
  /// @param value what both have
  /// @param holder the second of them
  /// @param first the first of them
  /// @param firstAt where the first has it
  record BoundTwice(Key key, Span at, Span within, String field, String value, String holder, String first, Span firstAt) implements ArtifactFact {}

  /// Releases that a block names side by side, where the first of those stands that differ from what most have.
  /// @param names whose releases they are
  /// @param different (releases) how many different ones there are
  /// @param most the release that most have
  /// @param odd who has another
  /// @param release what that has
  record ReleaseSet(Key key, Span at, Span within, List<String> names, int different, String most, String odd, String release) implements ArtifactFact {}

  /// A date that no calendar has: `2013-02-29`.
  /// @param name the name of what it is the value of
  /// @param text the date as it is written
  record NoSuchDay(Key key, Span at, Span within, String name, String text) implements ArtifactFact {}

  /// A regular expression in a document.
  /// @param name the name of the entry: `pattern`
  /// @param pattern its text
  /// @param engine what runs it, as the document says; empty where it does not
  record Expression(Key key, Span at, Span within, String name, String pattern, String engine) implements ArtifactFact {}

  /// A regular expression that an engine which backtracks may try in very many ways before it says no.
  /// @param pattern its text
  /// @param engine what runs it, as the document says; empty where it does not
  /// @param linear whether that engine takes time in proportion to the text, whatever the expression
  /// @param growth how the tries grow with the length of a text that does not match: `exponential`, `cubic` (or more), `quadratic`
  /// @param wide whether what repeats takes almost any letter
  /// @param because which parts of it can share a text in many ways
  record Backtracking(Key key, Span at, Span within, String pattern, String engine, boolean linear, String growth, boolean wide, String because) implements ArtifactFact {}

  /// A certificate (X.509).
  /// @param subject whom it names
  /// @param file the name of the file that has it; empty where nothing says it
  /// @param listed whether a register lists it, and the certificate itself is elsewhere
  /// @param from when it starts to be valid
  /// @param until when it ceases to be
  record Certificate(Key key, Span at, Span within, String subject, String file, boolean listed, Instant from, Instant until) implements ArtifactFact {}

  /// How long a certificate is still valid once the change is done.
  /// @param subject whom it names
  /// @param file as of a `certificate`
  /// @param listed as of a `certificate`
  /// @param until when it ceases to be valid
  /// @param days (days) from the end of the change; less than 0 where it has ceased by then
  /// @param early whether it is not valid yet when the change starts
  record Validity(Key key, Span at, Span within, String subject, String file, boolean listed, Instant until, long days, boolean early) implements ArtifactFact {}

  /// A certificate that a request puts in, or goes back to, and that is not valid then.
  /// @param request the id of the request
  /// @param file the name of the file that has it
  /// @param subject whom it names
  /// @param until when it ceases to be valid
  /// @param back whether it is the way back that names it
  /// @param listed where its days are written
  record CertificateOver(Key key, Span at, Span within, String request, String file, String subject, Instant until, boolean back, Span listed) implements ArtifactFact {}
}
