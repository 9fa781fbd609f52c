// TOML 1.0.0, lexical part. Source: toml.io/en/v1.0.0, "Keys" to "Inline Table". A value is a mode of its own, because `1.5` is a number there and two names before the `=`.
lexer grammar TomlLexer;

BLANK        : [ \t]+ -> channel(HIDDEN) ;
REMARK       : '#' ~[\r\n]* -> channel(HIDDEN) ;
EOL          : '\r'? '\n' ;
OPEN_TABLES  : '[[' ;
CLOSE_TABLES : ']]' ;
OPEN_TABLE   : '[' ;
CLOSE_TABLE  : ']' ;
DOT          : '.' ;
EQUALS       : '=' -> pushMode(VALUE) ;
NAME         : [\p{L}\p{N}_-]+ ;
TEXT         : QUOTED | LITERAL ;
OTHER        : . ;

fragment QUOTED      : '"' (ESCAPE | ~["\\\r\n])* '"' ;
fragment LITERAL     : '\'' ~['\r\n]* '\'' ;
fragment ESCAPE      : '\\' ~[\r\n] ;

mode VALUE;
VALUE_BLANK  : [ \t]+ -> type(BLANK), channel(HIDDEN) ;
VALUE_REMARK : '#' ~[\r\n]* -> type(REMARK), channel(HIDDEN) ;
VALUE_EOL    : '\r'? '\n' -> type(EOL), popMode ;
BLOCK_TEXT   : '"""' (ESCAPE_ANY | ~[\\])*? '"""' '"'? '"'? | '\'\'\'' .*? '\'\'\'' '\''? '\''? ;
VALUE_TEXT   : (QUOTED | LITERAL) -> type(TEXT) ;
LIST         : '[' -> pushMode(NESTED) ;
BLOCK        : '{' -> pushMode(NESTED) ;
PLAIN        : ~[ \t\r\n#,[\]{}"'=]+ (' ' [0-9] [0-9] ':' ~[ \t\r\n#,[\]{}"'=]+)? ;
VALUE_OTHER  : . -> type(OTHER) ;
fragment ESCAPE_ANY : '\\' . ;

mode NESTED;
NESTED_BLANK  : [ \t\r\n]+ -> type(BLANK), channel(HIDDEN) ;
NESTED_REMARK : '#' ~[\r\n]* -> type(REMARK), channel(HIDDEN) ;
NESTED_BLOCK_TEXT : BLOCK_TEXT -> type(BLOCK_TEXT) ;
NESTED_TEXT   : (QUOTED | LITERAL) -> type(TEXT) ;
NESTED_LIST   : '[' -> type(LIST), pushMode(NESTED) ;
NESTED_BLOCK  : '{' -> type(BLOCK), pushMode(NESTED) ;
END_LIST      : ']' -> popMode ;
END_BLOCK     : '}' -> popMode ;
COMMA         : ',' ;
NESTED_EQUALS : '=' -> type(EQUALS) ;
NESTED_PLAIN  : PLAIN -> type(PLAIN) ;
NESTED_OTHER  : . -> type(OTHER) ;
