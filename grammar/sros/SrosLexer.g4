// Nokia SR OS classic CLI, a line at a time. Source: Nokia 7750 SR classic CLI overview, "Basic CLI" (quoting, `#`, prompts).
lexer grammar SrosLexer;

// The start of a line: what only stands there, then the words.
BLANK     : [ \t]+ -> channel(HIDDEN) ;
PROMPT    : '*'? [A-D] ':' ~[ \t\r\n"#$]+ [#$] -> mode(PROMPTED) ;   // *A:pe1>config>router>isis#
RULER     : '-----' '-'* | '=====' '='* ;                         // printed around the output of `info` and `show`
ROOT      : [/\\] -> mode(WORDS) ;                                // /configure …: from the operational root
REMARK    : '#' ~[\r\n]* ;
EOL       : '\r'? '\n' ;
STRING    : '"' QUOTED* '"' -> mode(WORDS) ;
WORD      : FIRST BARE* -> mode(WORDS) ;
OTHER     : . -> mode(WORDS) ;

// After a prompt: what was typed.
mode PROMPTED;

P_BLANK   : [ \t]+ -> channel(HIDDEN) ;
P_ROOT    : [/\\] -> type(ROOT), mode(WORDS) ;
P_REMARK  : '#' ~[\r\n]* -> type(REMARK) ;
P_EOL     : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
P_STRING  : '"' QUOTED* '"' -> type(STRING), mode(WORDS) ;
P_WORD    : FIRST BARE* -> type(WORD), mode(WORDS) ;
P_OTHER   : . -> type(OTHER), mode(WORDS) ;

mode WORDS;

W_BLANK   : [ \t]+ -> channel(HIDDEN) ;
W_ROOT    : [/\\] -> type(ROOT) ;
W_REMARK  : '#' ~[\r\n]* -> type(REMARK) ;
W_EOL     : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
W_STRING  : '"' QUOTED* '"' -> type(STRING) ;
W_WORD    : BARE+ -> type(WORD) ;
W_OTHER   : . -> type(OTHER) ;

fragment FIRST  : ~[ \t\r\n"#/\\] ;
fragment BARE   : ~[ \t\r\n"#/\\] | [/\\] ~[ \t\r\n"#] ;
fragment QUOTED : '\\' ~[\r\n] | ~["\\\r\n] ;
