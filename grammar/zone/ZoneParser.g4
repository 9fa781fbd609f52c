// Master files of DNS. Source: RFC 1035 section 5.1.
parser grammar ZoneParser;
options { tokenVocab = ZoneLexer; }

file : (entry? EOL)* entry? EOF ;

entry : above=OWNER_ABOVE part* | part+ ;

part : WORD | QUOTED | OTHER ;
