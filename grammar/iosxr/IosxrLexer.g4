// Cisco IOS XR command lines, a line at a time. Source: Cisco IOS XR System Management Command Reference and Getting Started Guide (prompts that name the processor,
// `!` before a comment); Routing Command Reference, "route-policy (RPL)" (`#` before a comment in a policy).
lexer grammar IosxrLexer;

// The start of a line: what only stands there, then the words.
BLANK    : [ \t]+ -> channel(HIDDEN) ;
PAGER    : '--' [Mm] 'ore--' [ \b]* -> channel(HIDDEN) ;    // what a paged terminal prints and takes back
PROMPT   : 'RP/' PROCESSOR ':' HOST ('(' MODE ')')? [#>] -> mode(PROMPTED) ;    // RP/0/RP0/CPU0:pe1(config-isis-af)#
REMARK   : [!#] ~[\r\n]* ;
EOL      : '\r'? '\n' ;
WORD     : ~[ \t\r\n!#>] ~[ \t\r\n#>]* -> mode(WORDS) ;                     // a terminal puts nothing between its prompt and what is typed
OTHER    : . -> mode(WORDS) ;

// After a prompt: what was typed.
mode PROMPTED;

P_BLANK  : [ \t]+ -> channel(HIDDEN) ;
P_REMARK : [!#] ~[\r\n]* -> type(REMARK) ;
P_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
P_WORD   : ~[ \t\r\n!#] ~[ \t\r\n]* -> type(WORD), mode(WORDS) ;

mode WORDS;

W_BLANK  : [ \t]+ -> channel(HIDDEN) ;
W_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
STRING   : '"' ~["\r\n]* '"' ;                               // some arguments hold blanks
W_WORD   : ~[ \t\r\n]+ -> type(WORD) ;
W_OTHER  : . -> type(OTHER) ;

fragment PROCESSOR : [A-Za-z0-9/]+ ;
fragment HOST      : [A-Za-z0-9] [A-Za-z0-9_.+-]* ;
fragment MODE      : [A-Za-z0-9] [A-Za-z0-9_.:+/-]* ;
