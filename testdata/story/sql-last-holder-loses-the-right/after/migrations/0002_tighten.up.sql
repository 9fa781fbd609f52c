REVOKE UPDATE ON public.invoices FROM billing;
REVOKE SELECT ON public.invoices FROM auditor;
