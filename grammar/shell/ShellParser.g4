// Shell: POSIX.1-2017 XCU 2.9 and 2.10, and the compound commands of Bash (Bash Reference Manual 5.2, 3.2). What stands in `[[ … ]]` and in `((…))` is taken apart by the reader.
parser grammar ShellParser;
options { tokenVocab = ShellLexer; }

script   : NEWLINE? commands? EOF ;
document : part* EOF ;

block     : NEWLINE? commands ;
commands  : andOr (separator andOr)* last=separator? ;
separator : (SEMICOLON | AMPERSAND) NEWLINE? | NEWLINE ;
andOr     : pipeline (links+=(AND | OR) NEWLINE? pipeline)* ;

pipeline
  : (BANG | TIME | TIME_OPTION)+ stages?   # prefixed
  | stages                                 # plain
  ;

stages : command (PIPE NEWLINE? command)* ;

command
  : (assignment | redirect | word)+                                                      # simple
  | compound redirect*                                                                   # structured
  | FUNCTION_WORD name=word LEFT RIGHT NEWLINE? what=compound redirect*                  # function
  | FUNCTION name=word (LEFT RIGHT)? NEWLINE? what=compound redirect*                    # function
  | COPROC name=word? what=compound redirect*                                            # coprocess
  | COPROC (assignment | redirect | word)+                                               # simpleCoprocess
  ;

compound
  : LEFT_BRACE block RIGHT_BRACE                                                         # group
  | LEFT block RIGHT                                                                     # subshell
  | IF branch (ELIF branch)* (ELSE otherwise=block)? FI                                  # ifElse
  | keyword=(FOR | SELECT) name=word NEWLINE? (list=IN word* listEnd | SEMICOLON NEWLINE?)? body   # forEach
  | FOR calculation listEnd? body                                                        # forCount
  | keyword=(WHILE | UNTIL) asked=block DO run=block DONE                            # whileLoop
  | CASE subject=word NEWLINE? IN NEWLINE? clause* ESAC                                  # caseOf
  | CONDITION_OPEN testPart* CONDITION_CLOSE                                            # test
  | calculation                                                                          # compute
  ;

branch  : asked=block THEN run=block ;
body    : DO block DONE | LEFT_BRACE block RIGHT_BRACE ;
listEnd : SEMICOLON NEWLINE? | NEWLINE ;
clause  : LEFT? word (PIPE word)* RIGHT NEWLINE? commands? (end=CLAUSE_END NEWLINE?)? ;

testPart    : word | AND | OR | LEFT | RIGHT | REDIRECT | NEWLINE ;
calculation : ARITHMETIC_OPEN inner* CALCULATION_CLOSE ;

redirect   : number=IO_NUMBER? operator=(REDIRECT | HERE | HERE_STRING) word ;
assignment : ASSIGNMENT (ARRAY_OPEN elements+=word* ARRAY_CLOSE)? part* WORD_END ;
word       : part+ WORD_END ;

part
  : (TEXT | ESCAPED | SINGLE | ANSI | VARIABLE | BACKQUOTED)                             # piece
  | QUOTE_OPEN part* QUOTE_CLOSE                                                         # quoted
  | PARAMETER_OPEN name=PARAMETER_NAME? subscript* operator=OPERATOR? operand+=part* PARAMETER_CLOSE   # parameter
  | SUBSTITUTION_OPEN NEWLINE? commands? SUBSTITUTION_CLOSE                              # substitution
  | PROCESS_OPEN NEWLINE? commands? SUBSTITUTION_CLOSE                                   # process
  | CALCULATION_OPEN inner* (CALCULATION_CLOSE | HALF_CLOSE inner* INNER_CLOSE)          # calculated
  | INNER_OPEN inner* INNER_CLOSE                                                        # nested
  ;

subscript : SUBSCRIPT_OPEN (part | subscript)* SUBSCRIPT_CLOSE ;
inner     : part ;
