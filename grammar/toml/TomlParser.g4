// TOML 1.0.0. Source: toml.io/en/v1.0.0. A line that breaks is read as such, and those after it are read on.
parser grammar TomlParser;
options { tokenVocab = TomlLexer; }

file : (line? EOL)* line? EOF ;

line
  : OPEN_TABLE name CLOSE_TABLE     # tableLine
  | OPEN_TABLES name CLOSE_TABLES   # tablesLine
  | name EQUALS value               # entryLine
  ;

name : part (DOT part)* ;

part : word=NAME | text=TEXT ;

value
  : text=(TEXT | BLOCK_TEXT | PLAIN)                      # scalar
  | LIST (value (COMMA value)* COMMA?)? END_LIST          # list
  | BLOCK (inlineEntry (COMMA inlineEntry)* COMMA?)? END_BLOCK   # block
  ;

inlineEntry : key=(PLAIN | TEXT) EQUALS value ;
