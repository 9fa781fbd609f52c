create table public.orders (id uuid primary key, user_id uuid);
create table public.bills (id uuid primary key, user_id uuid);
alter table public.orders enable row level security;
alter table public.bills enable row level security;
create policy own on public.orders for select using (auth.uid() = user_id);
