// Cisco NX-OS command lines, a line at a time. Source: Cisco Nexus 9000 Series NX-OS Fundamentals Configuration Guide, "Understanding the Command-Line Interface" (modes and their prompts, `!` before a
// comment, `;` between two commands of one line).
lexer grammar NxosLexer;

// The start of a line: what only stands there, then the words.
BLANK    : [ \t]+ -> channel(HIDDEN) ;
PAGER    : '--' [Mm] 'ore--' [ \b]* -> channel(HIDDEN) ;    // what a paged terminal prints and takes back
PROMPT   : HOST ('(' MODE ')')? [#>] -> mode(PROMPTED) ;    // leaf-1(config-router-neighbor-af)#
REMARK   : '!' ~[\r\n]* ;
EOL      : '\r'? '\n' ;
WORD     : START REST* -> mode(WORDS) ;
OTHER    : . -> mode(WORDS) ;

// After a prompt: what was typed.
mode PROMPTED;

P_BLANK  : [ \t]+ -> channel(HIDDEN) ;
P_REMARK : '!' ~[\r\n]* -> type(REMARK) ;
P_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
P_WORD   : ~[ \t\r\n!] ~[ \t\r\n]* -> type(WORD), mode(WORDS) ;

mode WORDS;

W_BLANK  : [ \t]+ -> channel(HIDDEN) ;
W_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
STRING   : '"' ~["\r\n]* '"' ;                               // expressions and some names hold blanks
ANOTHER  : ';' ;                                             // ends a command, and another one follows
W_WORD   : ~[ \t\r\n]+ -> type(WORD) ;
W_OTHER  : . -> type(OTHER) ;

fragment HOST  : [A-Za-z0-9] [A-Za-z0-9_.+/-]* ;
fragment MODE  : 'config' [A-Za-z0-9_.:+/-]* | 'maint-mode' [A-Za-z0-9_.:+/-]* ;
fragment START : ~[ \t\r\n!#>] ;
fragment REST  : ~[ \t\r\n#>] ;
