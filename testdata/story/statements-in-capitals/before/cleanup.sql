grant all on schema billing to public;
drop table billing.tmp_2019;
