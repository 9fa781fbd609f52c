create table public.orders (id uuid primary key, user_id uuid);
create table public.bills (id uuid primary key, user_id uuid);
create table public.countries (id uuid primary key);
alter table public.orders enable row level security;
alter table public.bills enable row level security;
