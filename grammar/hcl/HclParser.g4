// HCL 2. Source: the HCL native syntax specification, "Structural Elements" and "Expressions". There are no reserved words: `for`, `in`, `if` and the truths are names where a name stands.
parser grammar HclParser;
options { tokenVocab = HclLexer; }

file : NEWLINE* (statement (NEWLINE+ | EOF))* EOF ;

statement : attribute | block ;

attribute : name EQUALS expression ;

block : name label* OPEN_BRACE (NEWLINE+ (statement NEWLINE+)* | attribute?) CLOSE_BRACE ;

label : name | QUOTE TEXT* END_QUOTE ;

name : NAME | FOR | IN | IF | ELSE | ENDIF | ENDFOR | TRUE | FALSE | NULL ;

expression
  : expression DOT name                                        # member
  | expression DOT NUMBER                                      # place
  | expression (DOT STAR | OPEN_SQUARE STAR CLOSE_SQUARE)      # splat
  | expression OPEN_SQUARE expression CLOSE_SQUARE             # index
  | (MINUS | NOT) expression                                   # unary
  | expression operator=(STAR | SLASH | PERCENT) expression               # binary
  | expression operator=(PLUS | MINUS) expression                         # binary
  | expression operator=(LESS | GREATER | AT_MOST | AT_LEAST) expression     # binary
  | expression operator=(EQUAL | DIFFERENT) expression                    # binary
  | expression operator=AND expression                                    # binary
  | expression operator=OR expression                                     # binary
  | <assoc = right> expression QUESTION expression COLON expression       # conditional
  | NUMBER                                                     # number
  | name (SCOPE name)* OPEN_ROUND (expression (COMMA expression)* (SPREAD | COMMA)?)? CLOSE_ROUND   # call
  | name                                                       # variable
  | QUOTE part* END_QUOTE                                      # quoted
  | (HEREDOC part* HEREDOC_END | EMPTY_HEREDOC)                # heredoc
  | OPEN_SQUARE (expression (COMMA expression)* COMMA?)? CLOSE_SQUARE                               # tuple
  | OPEN_BRACE NEWLINE* (item (separator item)* separator?)? CLOSE_BRACE                            # object
  | OPEN_SQUARE FOR name (COMMA name)? IN expression COLON expression (IF expression)? CLOSE_SQUARE # forTuple
  | OPEN_BRACE FOR name (COMMA name)? IN expression COLON expression ARROW expression SPREAD? (IF expression)? CLOSE_BRACE   # forObject
  | OPEN_ROUND expression CLOSE_ROUND                          # group
  ;

item : expression (EQUALS | COLON) expression ;

separator : COMMA NEWLINE* | NEWLINE+ ;

part
  : TEXT                                                       # literal
  | INTERPOLATION expression TEMPLATE_END                      # interpolated
  | DIRECTIVE (IF expression | ELSE | ENDIF | FOR name (COMMA name)? IN expression | ENDFOR) TEMPLATE_END   # directed
  ;
