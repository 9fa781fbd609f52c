// Huawei VRP command lines, a line at a time. Source: HUAWEI NetEngine40E V800R012C10 Configuration Guide, "Basic Configuration: CLI Overview" (views and their prompts, `?`, paging).
lexer grammar VrpLexer;

// The start of a line: what only stands there, then the words.
BLANK    : [ \t]+ -> channel(HIDDEN) ;
PAGER    : '----' '-'* ' '* [Mm] 'ore' ' '* '----' '-'* [ \b]* -> channel(HIDDEN) ;   // what a paged terminal prints and takes back
PROMPT   : ('[' MARK VIEW ']' | '<' MARK VIEW '>') -> mode(PROMPTED) ;                 // [~pe1-bgp-af-ipv4], <pe1>
REMARK   : [#!] ~[\r\n]* ;
EOL      : '\r'? '\n' ;
WORD     : ~[ \t\r\n#!<[] ~[ \t\r\n]* -> mode(WORDS) ;                                  // a terminal puts nothing between its prompt and what is typed
OTHER    : . -> mode(WORDS) ;

// After a prompt: what was typed.
mode PROMPTED;

P_BLANK  : [ \t]+ -> channel(HIDDEN) ;
P_REMARK : [#!] ~[\r\n]* -> type(REMARK) ;
P_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
P_WORD   : ~[ \t\r\n#!] ~[ \t\r\n]* -> type(WORD), mode(WORDS) ;

mode WORDS;

W_BLANK  : [ \t]+ -> channel(HIDDEN) ;
W_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
STRING   : '"' ~["\r\n]* '"' ;                                                         // a name with blanks stands in quotes
W_WORD   : ~[ \t\r\n]+ -> type(WORD) ;
W_OTHER  : . -> type(OTHER) ;

fragment MARK : [~*]? ;                                        // `~` nothing is uncommitted, `*` something is
fragment VIEW : [A-Za-z0-9_-] [A-Za-z0-9_./+-]* ;
