GRANT USAGE ON SCHEMA payroll TO reporting;
