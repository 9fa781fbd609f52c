create table public.invoices (id uuid primary key, user_id uuid);
