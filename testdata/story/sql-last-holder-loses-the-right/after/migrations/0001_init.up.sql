CREATE TABLE public.invoices (id bigint, total numeric);
GRANT SELECT, UPDATE ON public.invoices TO billing;
GRANT SELECT ON public.invoices TO auditor;
